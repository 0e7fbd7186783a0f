package nenpyo.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.app.bench.BenchRanges;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.app.bench.BenchSeries;
import nenpyo.app.bench.BenchSeries.Shown;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Drives the real window through the movements of a bench, at a size of its own, and remembers nothing. Not for the JavaFX
 * thread, which it keeps busy.
 */
final class BenchRun implements AutoCloseable {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    /** Before what has come to rest is believed. */
    private static final int QUIET_STEPS = 3;
    private static final int FLOOR_STEPS = 120;

    private final MainWindow window;
    private final Stage stage;
    private final Rectangle pixel = new Rectangle(1, 1);
    private final BenchRanges ranges;
    private final BenchPictures pictures;

    /** Opens a window on a timeline, in the light theme. */
    BenchRun(OpenedTimeline opened, LanguageChoice language, @Nullable Path screenshots) {
        this.pictures = new BenchPictures(screenshots);
        stage = onFx(Stage::new);
        window = onFx(() -> {
            WindowRequest request = new WindowRequest(opened, language, ThemeChoice.LIGHT, language);
            Memory memory = new Memory(Settings.USUAL, request, new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    _ -> {});
            MainWindow shown = new MainWindow(stage, opened, memory, null, List::of, false);
            show(stage, WIDTH, HEIGHT);
            pixel.setManaged(false);
            ((Pane) stage.getScene().getRoot()).getChildren().add(pixel);
            return shown;
        });
        ranges = onFx(() -> new BenchRanges(window.state().ranges().fitting()));
    }

    /** Shows a window at the top left of the screen, of a size in px; for the JavaFX thread. */
    static void show(Stage stage, double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /** Waits until the first picture of the timeline is on the surface. */
    void awaitPicture() {
        take(1, BenchSteps.Movement.until(() -> window.canvas().projected() != null));
    }

    /** Waits until nothing changes any more. */
    void awaitRest() {
        take(QUIET_STEPS, BenchSteps.Movement.until(window::isSettled));
    }

    /** Waits as long as a user does who looks at a picture before moving it. */
    private void awaitReady() {
        take(QUIET_STEPS, BenchSteps.Movement.until(() -> window.canvas().isReadyToMove()));
    }

    /** Which ranges are gone through. */
    BenchRanges ranges() {
        return ranges;
    }

    /** Every movement, in the order of the report. */
    List<BenchSeries> all() throws IOException {
        awaitReady();
        List<BenchSeries> all = new ArrayList<>(floors());
        all.add(through("pan", ranges.pan()));
        all.add(through("pan-all", ranges.panAll()));
        all.add(through("zoom", ranges.zoom()));
        all.add(filter());
        all.add(filterPressed());
        all.add(filterRange());
        return all;
    }

    /** What an empty window of the same size takes, of which one pixel changes or all do. */
    List<BenchSeries> floors() {
        EmptyWindow empty = onFx(() -> new EmptyWindow(WIDTH, HEIGHT));
        try {
            return List.of(
                    measured(BenchReport.FLOOR, FLOOR_STEPS, index -> {}, empty.dot(), List.of()),
                    measured(BenchReport.WHOLE_FLOOR, FLOOR_STEPS, empty::fill, empty.dot(), List.of()));
        } finally {
            onFx(() -> {
                empty.close();
                return true;
            });
        }
    }

    /** Goes to the first range and rests there, then takes a step to each of the others. */
    BenchSeries through(String name, List<Range> way) throws IOException {
        show(way.getFirst());
        awaitRest();
        screenshot(name);
        awaitReady();
        BenchSeries series = measured(name, way.size() - 1, new Noted() {
            @Override
            public void step(int index) {
                window.state().show(way.get(index + 1));
            }

            @Override
            public boolean isThere() {
                return window.canvas().isCurrent();
            }
        });
        screenshot(name + "-moving");
        awaitRest();
        return series;
    }

    /** Hides every other lane, one a step, and shows them again; each step waits for the first right picture. */
    BenchSeries filter() throws IOException {
        return filtered("filter", LaneToggling.atOnce(window.state()), 0);
    }

    /** The same by the lanes' chips; each step begins when one that was pressed is let go. */
    BenchSeries filterPressed() throws IOException {
        return filtered("filter-pressed",
                onFx(() -> LaneToggling.byChips(stage.getScene(), window.state().timeline().lanes())),
                BenchRequest.PRESS);
    }

    /** Limits events to one range after the other, with everything in view; each step waits for the first right picture. */
    BenchSeries filterRange() throws IOException {
        ViewState state = window.state();
        List<Optional<Range>> limits = ranges.limits();
        return filtered("filter-range", limits.size(), new Noted() {
            @Override
            public void step(int index) {
                Range range = limits.get(index).orElse(null);
                state.limit(range == null ? null : range.from(), range == null ? null : range.to());
            }
        });
    }

    private BenchSeries filtered(String name, LaneToggling toggling, long press) throws IOException {
        int half = (window.state().timeline().lanes().size() + 1) / 2;
        return filtered(name, 2 * half, new Noted() {
            @Override
            public long hold(int index) {
                toggling.press(lane(index));
                return press;
            }

            @Override
            public void step(int index) {
                toggling.toggle(lane(index), index >= half);
            }

            private int lane(int index) {
                return 2 * (index % half);
            }
        });
    }

    /** Takes steps with everything in view. */
    private BenchSeries filtered(String name, int steps, Noted movement) throws IOException {
        show(onFx(() -> window.state().ranges().fitting()));
        awaitReady();
        BenchSeries series = measured(name, steps, movement);
        screenshot(name);
        return series;
    }

    /** Whose steps end with the first right picture, of each of which note is taken. */
    private abstract class Noted implements BenchSteps.Movement {
        private final List<Drawn> drawn = new ArrayList<>();

        @Override
        public boolean isThere() {
            return window.canvas().isSettled();
        }

        @Override
        public void drawn() {
            drawn.add(new Drawn(window.state().view(), window.canvas().painted()));
        }
    }

    private void show(Range range) {
        onFx(() -> {
            window.state().show(range);
            return true;
        });
    }

    /** Leaves a picture of each of some views at rest, where pictures were asked for: {@code zoomed-1.png} and so on. */
    void picture(List<Range> views) throws IOException {
        if (!pictures.areWanted()) {
            return;
        }
        for (int i = 0; i < views.size(); i++) {
            show(views.get(i));
            awaitRest();
            screenshot("zoomed-" + (i + 1));
        }
    }

    private BenchSeries measured(String name, int steps, Noted movement) {
        return measured(name, steps, movement, pixel, movement.drawn);
    }

    private BenchSeries measured(String name, int steps, BenchSteps.Movement movement, Rectangle moving,
            List<Drawn> drawn) {
        long began = System.nanoTime();
        BenchSteps.Taken taken = take(steps, movement, moving);
        long wall = System.nanoTime() - began - taken.held();
        Shown shown = drawn.stream()
                .map(step -> step.count(window.state().timeline()))
                .reduce(Shown.NOTHING, Shown::plus);
        return new BenchSeries(name, taken.nanos().stream().mapToLong(Long::longValue).toArray(), wall,
                taken.allocated(), shown);
    }

    private void take(int steps, BenchSteps.Movement movement) {
        take(steps, movement, pixel);
    }

    private static BenchSteps.Taken take(int steps, BenchSteps.Movement movement, Rectangle moving) {
        return onFx(() -> new BenchSteps(steps, movement, moving).take()).join();
    }

    private void screenshot(String name) throws IOException {
        pictures.take(stage, name);
    }

    /** Does something on the JavaFX thread and waits for the result. */
    static <T> T onFx(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        onFx(() -> {
            stage.hide();
            return true;
        });
        window.close();
    }
}
