package nenpyo.ui.picture;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import org.jspecify.annotations.Nullable;

/**
 * A picture that is made and painted beside the JavaFX thread, once it is quiet there for a moment; until then the last one
 * stays. For the JavaFX thread.
 *
 * @param <Q> what it is made from
 * @param <M> what is made, and has a drawing
 */
public final class LatePicture<Q, M> extends Region implements AutoCloseable {
    /** What changes goes before a picture of it that may be late. */
    private static final LatestFirst.Lull LULL = new LatestFirst.Lull(50_000_000, 300_000_000);

    private final Surface surface = new Surface();
    private final LatestFirst<Asked<Q>> thread;
    private final Function<Q, M> work;
    private final Function<M, Drawing> drawing;
    private final Consumer<M> shown;
    private final Consumer<Throwable> failed;
    private final Sheets sheets = new Sheets();
    private @Nullable Asked<Q> wanted;
    private boolean settled = true;

    private record Asked<Q>(Q from, double scale) {}

    /**
     * @param name of the thread
     * @param work called on that thread, one after the other
     * @param shown told what is shown now
     * @param failed told why it could not be made
     */
    public LatePicture(String name, Function<Q, M> work, Function<M, Drawing> drawing, Consumer<M> shown,
            Consumer<Throwable> failed) {
        this.work = work;
        this.drawing = drawing;
        this.shown = shown;
        this.failed = failed;
        thread = new LatestFirst<>(BackgroundThreads.behind(name), this::paint, LULL);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(surface);
    }

    /**
     * Asks for a picture; one that was asked for and is not begun is dropped.
     *
     * @param scale pixels of the window per px
     */
    public void ask(Q from, double scale) {
        Asked<Q> asked = new Asked<>(from, scale);
        if (!asked.equals(wanted)) {
            wanted = asked;
            settled = false;
            thread.ask(asked);
        }
    }

    private void paint(Asked<Q> asked) {
        try {
            M made = work.apply(asked.from);
            Drawing picture = drawing.apply(made);
            double scale = asked.scale;
            PixelSheet sheet = sheets.take((int) Math.max(1, Math.round(picture.width() * scale)),
                    (int) Math.max(1, Math.round(picture.height() * scale)));
            sheet.paint(picture, scale, Progress.UNSEEN);
            Platform.runLater(() -> show(asked, made, sheet));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> {
                settled |= asked.equals(wanted);
                failed.accept(e);
            });
        }
    }

    private void show(Asked<Q> asked, M made, PixelSheet sheet) {
        settled |= asked.equals(wanted);
        surface.show(asked.scale, List.of(new Part(0, 0, sheet.width(), sheet.height(), made,
                to -> Composition.copy(sheet, 0, 0, to, sheet.width()))));
        sheets.giveBack(sheet);
        shown.accept(made);
    }

    /** Whether what was asked for last is shown, or cannot be. */
    public boolean isSettled() {
        return settled;
    }

    /** Ends the work. */
    @Override
    public void close() {
        thread.close();
    }
}
