package nenpyo.ui.picture;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.ui.picture.Panorama.Place;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a timeline: the exact picture at rest, a panorama moved and stretched while the view moves, and until
 * either is there what was seen last. For the JavaFX thread but where it says otherwise.
 */
public final class TimelinePicture extends Region implements AutoCloseable {
    private static final Duration REST = Duration.millis(120);
    private static final Duration PREPARE = Duration.millis(100);
    /** Less room beside the view than this share of its width asks for the next panorama. */
    private static final double ROOM = 0.6;
    /** How much is painted on either side of a view, in views; of one that comes closer, less will be seen. */
    private static final double BESIDE = 1;
    private static final double BESIDE_CLOSER = 0.35;

    private final Surface surface = new Surface();
    private final PicturePainter painter;
    private final Consumer<Projected> exactly;
    private final Consumer<Projected> moved;
    private final Consumer<Throwable> failed;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition preparing = new PauseTransition(PREPARE);
    private @Nullable Sight wanted;
    /** What is on the surface; null before the first picture. */
    private @Nullable Sight seen;
    private @Nullable Exact exact;
    private @Nullable WidePicture wide;
    /** Whether a panorama was asked for whose view is not painted yet. */
    private boolean awaited;
    /** The panorama that is still being painted; null if none is. */
    private @Nullable WidePicture underway;
    /** What there is no exact picture of, as it could not be made. */
    private @Nullable Sight failure;

    /**
     * @param exactly told what is seen, whenever that is an exact picture
     * @param moved told the panorama that is seen in place of what was
     * @param failed told why a picture could not be made
     */
    public TimelinePicture(Projection projection, Consumer<Projected> exactly, Consumer<Projected> moved,
            Consumer<Throwable> failed) {
        this.exactly = exactly;
        this.moved = moved;
        this.failed = failed;
        painter = new PicturePainter(projection, new Arrivals());
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(surface);
        rest.setOnFinished(_ -> askExact());
        preparing.setOnFinished(_ -> prepare());
    }

    /** Shows a sight: at once where only the range has changed and what is painted reaches so far, else as soon as it can. */
    public void show(Sight now) {
        if (now.equals(wanted)) {
            return;
        }
        wanted = now;
        Exact last = exact;
        if (last != null && last.sight().equals(now)) {
            put(last);
            // Outside the layout pass, in which what it changes would not be laid out itself.
            Platform.runLater(() -> exactly.accept(last.projected()));
        } else if (last != null && now.looksLike(last.sight())
                && !now.view().range().equals(last.sight().view().range())) {
            move(now, last);
        } else {
            askExact();
        }
    }

    private void askExact() {
        Sight now = wanted;
        if (now != null && !isExact(now)) {
            painter.askExact(now);
        }
    }

    private boolean isExact(Sight now) {
        return now.equals(seen) && exact != null && now.equals(exact.sight());
    }

    private void put(Exact picture) {
        Sight sight = picture.sight();
        surface.show(sight.pixelWidth(), sight.pixelHeight(), sight.scale(),
                pixels -> Composition.rows(picture.sheet(), pixels, 0, sight.pixelHeight()));
        seen = sight;
        rest.stop();
        preparing.playFromStart();
    }

    private void move(Sight now, Exact last) {
        preparing.stop();
        WidePicture picture = wideOf(now);
        Place place = picture == null ? null : picture.panorama().place(now.view());
        if (picture != null && place != null && picture.shows(place)) {
            surface.show(now.pixelWidth(), now.pixelHeight(), now.scale(),
                    pixels -> compose(picture, place, last, pixels));
            seen = now;
            rest.playFromStart();
        } else {
            painter.askExact(now);
        }
        if (isMoreNeeded(now, picture, place)) {
            askWide(now, last, place);
        }
    }

    /** The panorama, if it is one of what is wanted; one of anything else is forgotten. */
    private @Nullable WidePicture wideOf(Sight now) {
        WidePicture picture = wide;
        if (picture != null && !now.looksLike(picture.panorama().asked())) {
            wide = null;
            release(picture);
            return null;
        }
        return picture;
    }

    private static void compose(WidePicture picture, Place place, Exact last, int[] pixels) {
        Sight sight = last.sight();
        double scale = sight.scale();
        int fixed = sight.pixels(picture.panorama().wide().plot().left());
        int rows = Math.min(picture.sheet().height(), sight.pixelHeight());
        int width = sight.pixelWidth();
        if (place.enlarged() == 1) {
            int start = Math.clamp(Math.round(place.left() * scale), fixed,
                    picture.sheet().width() - (width - fixed));
            Composition.move(picture.sheet(), pixels, width, rows, fixed, start);
        } else {
            Composition.stretch(picture.sheet(), pixels, width, rows, fixed, place.left() * scale,
                    place.enlarged(), fixed);
        }
        Composition.rows(last.sheet(), pixels, rows, sight.pixelHeight());
    }

    private boolean isMoreNeeded(Sight now, @Nullable WidePicture picture, @Nullable Place place) {
        if (awaited) {
            return false;
        }
        return picture == null || place == null || !picture.shows(place) || place.enlarged() != 1
                || !picture.panorama().asked().subject().equals(now.subject())
                || underway == null && (!picture.isWhole() || picture.room(place) < ROOM);
    }

    /** @param place where what is wanted lies in what is there, if anything is */
    private void askWide(Sight around, Exact last, @Nullable Place place) {
        awaited = true;
        double enlarged = place == null ? 1 : place.enlarged();
        painter.askWide(new PicturePainter.Around(around, last.projected().plot(),
                enlarged > 1 ? BESIDE_CLOSER : BESIDE, !isCurrent(), enlarged < 1));
    }

    /** Makes ready for a movement from the exact picture. */
    private void prepare() {
        Exact last = exact;
        Window window = getScene() == null ? null : getScene().getWindow();
        // Of a window that is closed nothing is prepared any more, though its timers go on.
        if (last == null || !isExact(last.sight()) || window == null || !window.isShowing()) {
            return;
        }
        WidePicture picture = wideOf(last.sight());
        Place place = picture == null ? null : picture.panorama().place(last.sight().view());
        if (isMoreNeeded(last.sight(), picture, place)) {
            askWide(last.sight(), last, place);
        }
    }

    private void release(WidePicture picture) {
        if (picture != underway && picture != wide) {
            painter.giveBack(picture.sheet());
        }
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
        return isSettled() && !awaited && underway == null && wide != null
                && preparing.getStatus() != PauseTransition.Status.RUNNING;
    }

    /** Ends the work; of a window that was closed, from any thread, nothing else is left to end. */
    @Override
    public void close() {
        painter.close();
        if (Platform.isFxApplicationThread()) {
            rest.stop();
            preparing.stop();
        }
    }

    private final class Arrivals implements PicturePainter.Painted {
        @Override
        public void exact(Exact picture) {
            Exact before = exact;
            exact = picture;
            failure = null;
            // What has moved on since may be seen already; what has not been seen is better seen late than never.
            if (picture.sight().equals(wanted) || !isCurrent()) {
                put(picture);
                exactly.accept(picture.projected());
            }
            if (before != null) {
                painter.giveBack(before.sheet());
            }
        }

        @Override
        public void wide(WidePicture picture) {
            awaited = false;
            underway = picture;
            Sight now = wanted;
            if (now == null || !now.looksLike(picture.panorama().asked())) {
                return;
            }
            WidePicture before = wide;
            wide = picture;
            if (before != null) {
                release(before);
            }
            Exact last = exact;
            if (last != null && !isExact(now) && now.looksLike(last.sight())) {
                move(now, last);
                moved.accept(picture.panorama().wide());
            }
        }

        @Override
        public void ended(WidePicture picture) {
            if (picture == underway) {
                underway = null;
            }
            release(picture);
        }

        @Override
        public void noneWide(Sight around) {
            awaited = false;
        }

        @Override
        public void failed(Sight sight, Throwable cause) {
            awaited = false;
            if (sight.equals(wanted)) {
                failure = sight;
            }
            failed.accept(cause);
        }
    }
}
