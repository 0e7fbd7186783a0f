package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import nenpyo.app.bench.BenchSeries;
import nenpyo.layout.Shown;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.ui.picture.Painted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

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
            List<Paint> fills = fillsOfTheNextWindow();
            List<BenchSeries> floors = run.floors();
            BenchSeries pan = run.through("pan", run.ranges().pan().subList(0, STEPS + 1));
            BenchSeries filter = run.filter();
            BenchSeries pressed = run.filterPressed();

            assertThat(floors).extracting(BenchSeries::name).containsExactly("floor", "floor-whole");
            assertThat(fills).as("of the second, at each step").hasSize(floors.getLast().steps());
            assertThat(pan.steps()).isEqualTo(STEPS);
            assertThat(pan.sumMs()).isLessThanOrEqualTo(pan.wallMs());
            assertThat(pan.percentileMs(0.5)).isPositive().isLessThanOrEqualTo(pan.percentileMs(1));
            assertThat(pan.shown().inView()).isPositive();
            assertThat(pan.shown().single()).isPositive();
            for (BenchSeries series : List.of(pan, filter,
                    run.through("zoom", run.ranges().zoom().subList(0, STEPS)))) {
                assertThat(shown(series)).as(series.name()).isEqualTo(series.shown().inView());
            }
            assertThat(filter.steps()).as("two of three lanes hidden, and shown").isEqualTo(4);
            assertThat(filter.shown().inView()).as("16, 13, 27 and 30 events").isEqualTo(16 + 13 + 27 + 30);
            assertThat(pressed.shown()).isEqualTo(filter.shown());
            assertThat(pressed.sumMs()).isLessThanOrEqualTo(pressed.wallMs());
            run.picture(run.ranges().zoomed());

            BenchSeries ranges = run.filterRange();
            assertThat(ranges.steps()).isEqualTo(12);
            assertThat(ranges.shown().inView()).as("less than all, time and again")
                    .isPositive()
                    .isLessThan(12 * 30);
            assertThat(shown(ranges)).isEqualTo(ranges.shown().inView());

            assertThat(pictures.resolve("pan.png")).exists();
            byte[] everything = Files.readAllBytes(pictures.resolve("zoomed-1.png"));
            assertThat(Files.readAllBytes(pictures.resolve("zoomed-4.png"))).isNotEqualTo(everything);
            assertThat(Files.size(pictures.resolve("filter.png"))).isGreaterThan(20_000);
        }
    }

    private static long shown(BenchSeries series) {
        return series.shown().single() + series.shown().clustered() + series.shown().density();
    }

    /** What is not on the surface is not counted as shown, though it is in view. */
    @Test
    void whatIsNotPaintedIsSeenToBeMissing() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            Timeline timeline = window.state().timeline();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WindowUnderTest.onFx(window.window()::isSettled));
            View all = WindowUnderTest.onFx(() -> window.state().view());
            Painted painted = WindowUnderTest.onFx(() -> window.window().canvas().painted());
            assertThat(new Drawn(all, null).count(timeline))
                    .isEqualTo(new BenchSeries.Shown(0, 0, 0, timeline.size()));
            assertThat(new Drawn(all, painted).count(timeline).inView()).isEqualTo(timeline.size());
            Range late = new Range(all.range().to().plusSeconds(-all.range().seconds() / 10),
                    all.range().to());
            BenchSeries.Shown less = new Drawn(all,
                    new Painted(all.withRange(late), new Shown(2, 0, 0, 0))).count(timeline);
            assertThat(less).isEqualTo(new BenchSeries.Shown(2, 0, 0, timeline.size()));
        }
    }

    /** With what the paper of the window that opens next is filled, time and again. */
    private static List<Paint> fillsOfTheNextWindow() {
        List<Paint> fills = new CopyOnWriteArrayList<>();
        WindowUnderTest.onFx(() -> {
            Window.getWindows().addListener(new ListChangeListener<Window>() {
                @Override
                public void onChanged(Change<? extends Window> change) {
                    Window.getWindows().removeListener(this);
                    Parent root = Window.getWindows().getLast().getScene().getRoot();
                    ((Rectangle) root.getChildrenUnmodifiable().getFirst()).fillProperty()
                            .addListener((_, _, fill) -> fills.add(fill));
                }
            });
            return true;
        });
        return fills;
    }

    @Test
    void allOfAnEmptyWindowChangesAtEachStep() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<List<Color>> seen = WindowUnderTest.onFx(() -> {
            try (EmptyWindow window = new EmptyWindow(300, 200)) {
                return Stream.of(0, 1, 2).map(step -> {
                    window.fill(step);
                    PixelReader pixels = window.dot().getScene().snapshot(null).getPixelReader();
                    return List.of(pixels.getColor(5, 5), pixels.getColor(295, 195));
                }).toList();
            }
        });
        assertThat(seen).allSatisfy(ends -> assertThat(ends.getFirst()).isEqualTo(ends.getLast()));
        assertThat(seen.get(1)).isNotEqualTo(seen.get(0)).isNotEqualTo(seen.get(2));
    }
}
