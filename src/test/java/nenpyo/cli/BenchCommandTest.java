package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.app.bench.BenchSeries;
import nenpyo.app.bench.BenchSeries.Shown;
import nenpyo.model.LanguageChoice;
import org.junit.jupiter.api.Test;

final class BenchCommandTest {
    private static final BenchReport REPORT = new BenchReport(1000, "a \"fast\" machine",
            List.of("-Xmx1g", "-Da=b"),
            true,
            List.of(new BenchSeries("floor", new long[]{2_000_000, 4_000_000}, 6_100_000, 2048,
                    Shown.NOTHING),
                    new BenchSeries("floor-whole", new long[]{2_500_000, 3_000_000}, 5_600_000, 0,
                            Shown.NOTHING),
                    new BenchSeries("pan", new long[]{8_250_400}, 8_300_000, 0, new Shown(5, 6, 7, 18))),
            new BenchReport.Opening(900.5, 1000, 12), List.of(3.0, 4.5), 52_428_800, 0);

    @Test
    void asJsonItIsOneObjectOfTheAgreedForm() {
        Program.Run run = Program.english().measuring(REPORT).run("bench", Program.shipped(), "--json");

        assertThat(run.code()).isZero();
        assertThat(run.out().strip()).isEqualTo(
                """
                        {"events":1000,"machine":"a \\"fast\\" machine","flags":"-Xmx1g -Da=b","series":[\
                        {"name":"floor","steps":2,"p50":2.000,"p95":4.000,"p99":4.000,"max":4.000,"wallMs":6.100,\
                        "single":0,"clustered":0,"density":0,"inView":0},\
                        {"name":"floor-whole","steps":2,"p50":2.500,"p95":3.000,"p99":3.000,"max":3.000,"wallMs":5.600,\
                        "single":0,"clustered":0,"density":0,"inView":0},\
                        {"name":"pan","steps":1,"p50":8.250,"p95":8.250,"p99":8.250,"max":8.250,"wallMs":8.300,\
                        "single":5,"clustered":6,"density":7,"inView":18}],\
                        "open":{"firstPictureMs":900.500,"completeMs":1000.000,"tokenPassMs":12.000},\
                        "pausesMs":[3.000,4.500],"heapBytes":52428800,"peakRssBytes":0}""");
    }

    @Test
    void inPlainTextTheSumOfTheStepsStandsBesideTheWallClock() {
        Program.Run run = Program.english().measuring(REPORT).run("bench", Program.shipped());

        assertThat(run.out().lines().toList())
                .anyMatch(line -> line
                        .matches("floor +2 +2\\.00 +4\\.00 +4\\.00 +4\\.00 +1\\.6 +6\\.0 +6\\.1 .* 1"))
                .anyMatch(line -> line
                        .matches("pan +1 +8\\.25 +8\\.25 +8\\.25 +8\\.25 +3\\.3 +8\\.3 +8\\.3 .*"))
                .anyMatch(line -> line.contains("so that rasterising is inside"))
                .anyMatch(line -> line.contains("1945 to 2005"))
                .anyMatch(
                        line -> line.contains("most memory unknown; 2 pauses of the collector, 8 ms in all"));
    }

    @Test
    void speaksTheUsersLanguage() {
        Program.Run run = Program.japanese().measuring(REPORT).run("bench", Program.shipped());

        assertThat(run.out()).contains("出来事1,000件").contains("最大メモリー 不明");
    }

    @Test
    void anEmptySceneThatIsSlowIsNotedBesideTheResult() {
        BenchReport slow = new BenchReport(1000, "busy", List.of(), true,
                List.of(new BenchSeries("floor", new long[]{33_000_000}, 33_000_000, 0, Shown.NOTHING)),
                new BenchReport.Opening(1, 1, 1), List.of(), 0, 0);

        Program.Run run = Program.english().measuring(slow).run("bench", Program.shipped(), "--json");

        assertThat(run.err()).contains("33 ms").contains("measure again");
        assertThat(run.out()).startsWith("{").doesNotContain("again");
        assertThat(Program.english().measuring(REPORT).run("bench", Program.shipped()).err()).isEmpty();
    }

    @Test
    void asksForTheFileAndThePictures() {
        Program program = Program.english().measuring(REPORT);

        program.run("bench", Program.shipped(), "--screenshots", "pictures");
        program.run("bench", Program.shipped(), "--warm");

        assertThat(program.benches()).containsExactly(
                new BenchRequest(Program.shipped(), Path.of("pictures"), false, LanguageChoice.EN),
                new BenchRequest(Program.shipped(), null, true, LanguageChoice.EN));
    }

    @Test
    void withoutJavaFxThereIsNothingToMeasure() {
        Program.Run run = Program.english().run("bench", Program.shipped());

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
    }
}
