package nenpyo.ui.picture;

import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a timeline: the exact picture at rest, a panorama moved and stretched while the view moves, and until
 * either is there what was seen last. For the JavaFX thread but where it says otherwise.
 */
public final class TimelinePicture extends Region implements AutoCloseable {
    private static final Duration REST = Duration.millis(120);
    /** Nanoseconds. */
    private static final long PATIENCE = 5_000_000;
    private static final Duration PREPARE = Duration.millis(100);
    private final Surface surface = new Surface();
    private final Sheets sheets = new Sheets();
    private final ExactPainter painter;
    private final PanoramaPainter panoramas;
    private final Viewer viewer;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition preparing = new PauseTransition(PREPARE);
    private @Nullable Sight wanted;
    /** What is on the surface, perhaps in an arrangement before; null before the first picture. */
    private @Nullable Sight seen;
    private final LastExact exact = new LastExact(sheets::giveBack);
    private final Motion motion;
    private final Expectation expectation;
    /** The panorama that is on the surface; null if an exact picture is. */
    private @Nullable WidePicture moving;
    /** What there is no exact picture of, as it could not be made. */
    private @Nullable Sight failure;

    public TimelinePicture(Projection projection, Viewer viewer) {
        this(projection, sight -> projection.project(sight.shown(), sight.view()), new Patience(PATIENCE),
                viewer);
    }

    /**
     * @param projecting how an exact picture is made
     * @param patience how long a pulse waits for one
     */
    TimelinePicture(Projection projection, Function<Sight, Projected> projecting, Patience patience,
            Viewer viewer) {
        this.viewer = viewer;
        Arrivals arrivals = new Arrivals();
        painter = new ExactPainter(projecting, sheets, patience, arrivals);
        panoramas = new PanoramaPainter(projection, sheets, arrivals);
        motion = new Motion(panoramas, sheets);
        expectation = new Expectation(sheets::giveBack);
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(surface);
        rest.setOnFinished(_ -> askExact());
        preparing.setOnFinished(_ -> prepare());
    }

    /** Shows a sight: at once where only the range has changed and what is painted reaches so far, else as soon as it can. */
    public void show(Sight now) {
        exact.layOut();
        if (now.equals(wanted)) {
            return;
        }
        if (wanted != null) {
            motion.follow(wanted.view().range(), now.view().range(),
                    rest.getStatus() != PauseTransition.Status.RUNNING);
        }
        wanted = now;
        Exact ready = expectation.claim(now);
        if (ready != null) {
            panoramas.drop();
            replaceExact(ready);
        }
        Exact last = exact.picture();
        if (last != null && last.sight().equals(now)) {
            putAndTellLater(last);
        } else if (last != null && now.looksLike(last.sight())
                && !now.view().range().equals(last.sight().view().range())) {
            move(now, last);
        } else {
            panoramas.drop();
            askExact();
            Exact joined = painter.join(now);
            if (joined != null) {
                replaceExact(joined);
                putAndTellLater(joined);
            }
        }
    }

    private void putAndTellLater(Exact picture) {
        put(picture);
        Platform.runLater(() -> {
            if (isExact(picture.sight())) {
                viewer.drawn(picture.projected());
            }
        });
    }

    /**
     * Makes ready what may be asked for next, or nothing for null: if it is, and its picture is there by then, it is seen at
     * once.
     */
    public void expect(@Nullable Sight next) {
        // What is wanted and not there yet goes first: its order would be lost for one that may never be needed.
        Sight likely = isSettled() ? next : null;
        if (expectation.expect(likely) && likely != null) {
            painter.expect(likely);
        }
    }

    /**
     * Begins to make what will be shown in the next pulse, in place of what is seen and not as a movement of it. The pulse
     * paints along and waits for it a few milliseconds: what else it shows would cost a frame of its own before this one.
     */
    public void beginAhead(Sight next) {
        if (isSettled() && !next.equals(wanted) && expectation.expect(next)) {
            panoramas.drop();
            painter.beginAhead(next);
        }
    }

    private void replaceExact(Exact picture) {
        exact.replace(picture);
        failure = null;
    }

    private void askExact() {
        Sight now = wanted;
        if (now != null && !isExact(now)) {
            painter.ask(now);
        }
    }

    private boolean isExact(Sight now) {
        return now.equals(seen) && exact.isOf(now);
    }

    private void put(Exact picture) {
        Sight sight = picture.sight();
        surface.show(sight.scale(), picture.sheet());
        seen = sight;
        moving = null;
        viewer.seen(picture.projected());
        rest.stop();
        preparing.playFromStart();
    }

    private void move(Sight now, Exact last) {
        preparing.stop();
        Motion.Found found = motion.find(now);
        if (moving != null && isSeenAs(now)) {
            seen = now;
            if (rest.getStatus() != PauseTransition.Status.RUNNING) {
                // The exact picture that was asked for when the view came to rest is one of the arrangement before.
                painter.ask(now);
            }
        } else if (found != null && found.isShown()) {
            surface.show(now.scale(), found.parts(last));
            seen = now;
            rest.playFromStart();
            if (found.picture() != moving) {
                moving = found.picture();
                Platform.runLater(() -> tellOf(found.picture()));
            }
        } else {
            painter.ask(now);
        }
        motion.askMore(now, last, found, !isCurrent());
    }

    /**
     * Whether a view is on the surface, though in an arrangement before: what is seen is better from the next step on, or at
     * rest; a frame in between would cost one.
     */
    private boolean isSeenAs(Sight now) {
        Sight before = seen;
        return before != null && now.view().equals(before.view()) && now.looksLike(before);
    }

    private void tellOf(WidePicture picture) {
        if (picture == moving) {
            viewer.moved(picture.panorama().wide());
        }
    }

    /** Makes ready for a movement from the exact picture. */
    private void prepare() {
        Exact last = exact.picture();
        Window window = getScene() == null ? null : getScene().getWindow();
        // Of a window that is closed nothing is prepared any more, though its timers go on.
        if (last == null || !isExact(last.sight()) || window == null || !window.isShowing()) {
            return;
        }
        motion.prepare(last, !isCurrent());
    }

    /** What is on the surface; null before the first picture. */
    public @Nullable Painted painted() {
        Exact last = exact.picture();
        if (moving != null) {
            return new Painted(moving.panorama().around(), moving.panorama().wide().shown());
        }
        return last == null ? null : new Painted(last.sight().view(), last.projected().shown());
    }

    /** Whether what is wanted is what is seen, be it moved or exact. */
    public boolean isCurrent() {
        return wanted != null && wanted.equals(seen);
    }

    /** Whether what is wanted is seen exactly, or cannot be. */
    public boolean isSettled() {
        return wanted != null && (isExact(wanted) || wanted.equals(failure));
    }

    /** Whether a movement that begins now moves what is painted already. */
    public boolean isReadyToMove() {
        return isSettled() && motion.isReady() && painter.isAtRest() && panoramas.isAtRest()
                && preparing.getStatus() != PauseTransition.Status.RUNNING;
    }

    /** Ends the work; of a window that was closed, from any thread, nothing else is left to end. */
    @Override
    public void close() {
        painter.close();
        panoramas.close();
        if (Platform.isFxApplicationThread()) {
            rest.stop();
            preparing.stop();
        }
    }

    private final class Arrivals implements ExactPainter.Painted, PanoramaPainter.Painted {
        @Override
        public void exact(Exact picture, boolean awaited) {
            if (!awaited) {
                expectation.take(picture);
                return;
            }
            Sight now = wanted;
            if (now != null && isExact(now)) {
                // Of where the view was in between: it is back already, and nobody would ask for its picture again.
                sheets.giveBack(picture.sheet());
                return;
            }
            replaceExact(picture);
            // What has moved on since may be seen already; what has not been seen is better seen late than never.
            if (picture.sight().equals(wanted) || !isCurrent()) {
                put(picture);
                viewer.drawn(picture.projected());
            }
        }

        @Override
        public void wide(WidePicture picture) {
            motion.take(picture);
            Sight now = wanted;
            Exact last = exact.picture();
            // What is seen already is seen better from the next step on, or at rest: a frame in between would cost one.
            if (now != null && last != null && !isCurrent() && now.looksLike(last.sight())) {
                move(now, last);
            }
        }

        @Override
        public void ended(WidePicture picture) {
            motion.ended(picture);
        }

        @Override
        public void noneWide() {
            motion.takeNone();
        }

        @Override
        public void failed(Sight sight, Throwable cause) {
            if (sight.equals(wanted)) {
                failure = sight;
            }
            viewer.failed(cause);
        }

        @Override
        public void failedWide(Throwable cause) {
            motion.takeNone();
            viewer.failed(cause);
        }
    }
}
