package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nenpyo.app.bench.BenchSeries;
import nenpyo.model.LanguageChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** That the bench goes where it says and counts what it meets; how fast, no test can know. */
final class BenchRunTest {
    private static final int STEPS = 8;

    @TempDir
    private Path pictures;

    @Test
    void drivesTheRealWindowAndCountsWhatItShows() throws Exception {
        FxToolkit.registerPrimaryStage();
        WindowUnderTest.onFx(() -> {
            Fonts.load();
            return true;
        });
        try (BenchRun run = new BenchRun(Datasets.shipped(), LanguageChoice.EN, pictures)) {
            run.awaitPicture();
            run.awaitRest();
            BenchSeries pan = run.through("pan", run.ranges().pan().subList(0, STEPS + 1));
            BenchSeries filter = run.filter();
            BenchSeries pressed = run.filterPressed();

            assertThat(pan.steps()).isEqualTo(STEPS);
            assertThat(pan.sumMs()).isLessThanOrEqualTo(pan.wallMs());
            assertThat(pan.percentileMs(0.5)).isPositive().isLessThanOrEqualTo(pan.percentileMs(1));
            assertThat(pan.shown().inView()).isPositive();
            assertThat(pan.shown().single()).isPositive();
            assertThat(filter.steps()).as("two of three lanes hidden, and shown").isEqualTo(4);
            assertThat(filter.shown().inView()).as("16, 13, 27 and 30 events").isEqualTo(16 + 13 + 27 + 30);
            assertThat(pressed.shown()).isEqualTo(filter.shown());
            assertThat(pressed.sumMs()).isLessThanOrEqualTo(pressed.wallMs());
            assertThat(pictures.resolve("pan.png")).exists();
            assertThat(Files.size(pictures.resolve("filter.png"))).isGreaterThan(20_000);
        }
    }
}
