package nenpyo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code nenpyo bench FILE --export}, with children of this very Java. */
class ExportBenchTest {
    @TempDir
    Path folder;

    @Test
    void measuresEachFormatBesideAFigureOfTheSameSizeWithoutEvents() throws IOException {
        Program.Run run = Program.english()
                .run("bench", Program.shipped(), "--export", "--repeats", "1", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertThat(report.get("events").asInt()).isEqualTo(30);
        assertThat(report.get("flags").asString()).contains("-XX:+UseSerialGC");
        assertThat(report.get("formats").valueStream().map(line -> line.get("format").asString()))
                .containsExactly("png", "svg", "pdf");
        report.get("formats").forEach(line -> {
            JsonNode measured = line.get("measured");
            JsonNode floor = line.get("floor");
            assertThat(measured.get("width").asDouble()).isEqualTo(1600);
            assertThat(floor.get("height")).isEqualTo(measured.get("height"));
            assertThat(measured.get("bytes").asLong()).isGreaterThan(floor.get("bytes").asLong());
            assertThat(line.at("/ratio/bytes").asDouble()).isGreaterThan(1);
            assertThat(measured.get("wholeMs").asDouble())
                    .isGreaterThan(measured.get("openMs").asDouble() + measured.get("exportMs").asDouble());
        });
    }

    /** One at a time tells as much as needs to be told of a table. */
    @Test
    void saysInWordsWhatItComparesWith() throws IOException {
        Path small = Files.copy(Path.of("src/test/resources/golden/small.json"), folder.resolve("s.json"));

        Program.Run run = Program.english().run("bench", small, "--export", "--repeats", "1");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().toList()).hasSize(8)
                .anyMatch(line -> line.contains("without any event"))
                .anyMatch(line -> line.contains("each figure once, in a Java of its own"))
                .anyMatch(line -> line.matches("pdf( +[\\d.]+){9}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--repeats 2|2|--repeats goes with --export alone.",
        "--export --warm|2|--screenshots and --warm are of the window",
        "--export --repeats 0|2|--repeats must be from 1 to 99."})
    void refusesWhatDoesNotGoTogether(String options, int code, String sentence) {
        Object[] words = ("bench " + Program.shipped() + " " + options).split(" ");

        Program.Run run = Program.english().run(words);

        assertThat(run.err()).contains(sentence);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void saysThatAFileIsNoTimeline() throws IOException {
        Program.Run run = Program.english().run("bench", Program.file(folder, "x.json", "{}"), "--export");

        assertThat(run.err()).contains("x.json was not opened");
        assertThat(run.code()).isEqualTo(3);
    }
}
