package nenpyo.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import javafx.util.Duration;
import nenpyo.drawing.Box;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.layout.Subject;
import nenpyo.model.View;
import nenpyo.ui.Panorama.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is shown while the view moves: a strip wider than the view, painted before, which is moved and scaled; the next one is
 * projected beside the JavaFX thread and painted slice by slice, a frame each. Shown over the exact drawing, which comes
 * back when the view rests.
 *
 * <p>Chosen because projecting and rasterising a frame anew takes longer than a frame at 120 Hz, and moving what is painted
 * takes as long as an empty one. Rejected: to paint new slices onto a strip of an older panorama; a label that lies
 * across the seam could be torn.
 */
final class MovingPicture extends Pane implements AutoCloseable {
    private static final Duration REST = Duration.millis(120);
    /** Less room beside the view than this share of its width asks for the next strip. */
    private static final double ROOM = 0.6;
    private static final double SHRUNK_MOST = 0.4;
    private static final double STRETCHED_MOST = 4;

    private final Projection projection;
    private final Consumer<Projected> changed;
    private final Consumer<Throwable> failed;
    private final PixelCanvas head = new PixelCanvas();
    private final Pane plot = new Pane();
    private final Rectangle clip = new Rectangle();
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition preparing = new PauseTransition(REST);
    private final AnimationTimer painting = new AnimationTimer() {
        @Override
        public void handle(long now) {
            paintAhead();
        }
    };
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("nenpyo-panorama").unstarted(task));
    private @Nullable Exact exact;
    private @Nullable Strip current;
    private @Nullable Strip next;
    /** What is projected now; null if nothing is. */
    private @Nullable View asked;
    private double windowScale = 1;
    /** Whether the next drawing is the exact one, in which the view comes to rest. */
    private boolean resting;

    /** What was last drawn exactly. */
    private record Exact(Subject subject, Subject shown, View view, Box plot) {}

    /**
     * @param rested called when the view has come to rest and is to be drawn exactly
     * @param changed told what is shown in place of what was
     * @param failed told what could not be projected
     */
    MovingPicture(Projection projection, Runnable rested, Consumer<Projected> changed,
            Consumer<Throwable> failed) {
        this.projection = projection;
        this.changed = changed;
        this.failed = failed;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        plot.setManaged(false);
        plot.setClip(clip);
        getChildren().addAll(plot, head);
        rest.setOnFinished(_ -> {
            resting = true;
            rested.run();
        });
        preparing.setOnFinished(_ -> prepare());
    }

    /** Takes note of an exact drawing: what moves from here on starts from it. */
    void drawn(Subject subject, Subject shown, View view, Projected projected, double scale) {
        Exact before = exact;
        if (before != null && !onlyMoved(before.view, view) || scale != windowScale) {
            forget();
        }
        windowScale = scale;
        exact = new Exact(subject, shown, view, projected.plot());
        resting = false;
        setVisible(false);
        rest.stop();
        preparing.playFromStart();
    }

    private static boolean onlyMoved(View before, View now) {
        return before.withRange(now.range()).equals(now);
    }

    private void forget() {
        current = null;
        next = null;
        asked = null;
        plot.getChildren().clear();
        painting.stop();
        preparing.stop();
    }

    /**
     * Shows a view that has moved, if what is painted reaches so far.
     *
     * @param subject what is to be shown, as soon as it can be
     * @param shown the same without what is hidden
     * @return false if the view is to be drawn exactly
     */
    boolean show(Subject subject, Subject shown, View view) {
        Exact from = exact;
        if (from == null || resting || !onlyMoved(from.view, view)
                || !isVisible() && from.view.equals(view)) {
            return false;
        }
        preparing.stop();
        painting.stop();
        boolean painted = paintNext(view);
        Strip strip = current;
        if (strip == null) {
            ask(subject, shown, view, from.plot);
            return false;
        }
        Place place = strip.panorama().place(view);
        if (!strip.panorama().covers(place) || place.enlarged() < SHRUNK_MOST
                || place.enlarged() > STRETCHED_MOST) {
            ask(subject, shown, view, from.plot);
            return false;
        }
        painted |= strip.paint(place) > 0;
        if (!painted) {
            strip.paintOne(place);
        }
        strip.put(place);
        setVisible(true);
        rest.playFromStart();
        if (next == null && (place.enlarged() != 1 || strip.panorama().room(place) < ROOM
                || !strip.panorama().subject().equals(subject))) {
            ask(subject, shown, view, from.plot);
        }
        return true;
    }

    /** Paints the next strip, a slice a frame, and takes it as soon as it shows all of the view. */
    private boolean paintNext(View view) {
        Strip coming = next;
        if (coming == null) {
            return false;
        }
        Place place = coming.panorama().place(view);
        if (!coming.panorama().covers(place)) {
            next = null;
            return false;
        }
        if (current == null) {
            coming.paint(place);
        } else {
            coming.paintOne(place);
        }
        if (coming.isPainted(place)) {
            take(coming);
        }
        return true;
    }

    private void take(Strip strip) {
        Projected wide = strip.panorama().wide();
        Box box = wide.plot();
        next = null;
        current = strip;
        plot.getChildren().setAll(strip);
        clip.setX(box.left());
        clip.setWidth(strip.panorama().asked().width() - box.left());
        clip.setHeight(box.bottom());
        head.resizeRelocate(0, 0, box.left(), box.bottom());
        head.fit(box.left(), box.bottom(), windowScale);
        head.paint(strip.panorama().head());
        if (isVisible()) {
            changed.accept(wide);
        }
    }

    /** Makes ready for a movement from the exact drawing. */
    private void prepare() {
        Exact from = exact;
        if (from == null || !isOnScreen()) {
            return;
        }
        Strip strip = current;
        Place place = strip == null ? null : strip.panorama().place(from.view);
        if (strip == null || place == null || !strip.panorama().subject().equals(from.subject)
                || place.enlarged() != 1 || strip.panorama().room(place) < ROOM) {
            ask(from.subject, from.shown, from.view, from.plot);
        } else {
            painting.start();
        }
    }

    private void paintAhead() {
        Exact from = exact;
        Strip strip = next == null ? current : next;
        if (from == null || strip == null || !isOnScreen()) {
            painting.stop();
        } else if (!strip.paintOne(strip.panorama().place(from.view))) {
            painting.stop();
            if (strip == next) {
                take(strip);
            }
        }
    }

    /** Of a window that is closed nothing is prepared any more, though its timers go on. */
    private boolean isOnScreen() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window != null && window.isShowing();
    }

    private void ask(Subject subject, Subject shown, View view, Box box) {
        if (asked != null || thread.isShutdown()) {
            return;
        }
        asked = view;
        thread.execute(() -> {
            try {
                Panorama made = Panorama.of(projection, shown, subject, view, box);
                Platform.runLater(() -> accept(view, made));
            } catch (RuntimeException | Error e) {
                Platform.runLater(() -> refuse(view, e));
            }
        });
    }

    private void refuse(View view, Throwable cause) {
        if (view.equals(asked)) {
            asked = null;
            failed.accept(cause);
        }
    }

    private void accept(View view, @Nullable Panorama made) {
        if (!view.equals(asked)) {
            return;
        }
        asked = null;
        if (made == null) {
            return;
        }
        next = new Strip(made, windowScale);
        if (!isVisible()) {
            painting.start();
        }
    }

    /** Whether a movement can begin. */
    boolean isReady() {
        return asked == null && next == null && current != null
                && preparing.getStatus() != Animation.Status.RUNNING;
    }

    /** How high what moves is, px. */
    double height() {
        return clip.getHeight();
    }

    /** Ends the work beside the JavaFX thread; of a window that was closed, from any thread, nothing else is left to end. */
    @Override
    public void close() {
        thread.shutdownNow();
        if (Platform.isFxApplicationThread()) {
            rest.stop();
            forget();
        }
    }
}
