package nenpyo.ui.picture;

import java.util.function.Consumer;
import java.util.function.Predicate;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The panoramas at hand: the one that is looked at, and the one that is to take its place as soon as enough of it is
 * painted; meanwhile the view may have moved on. And those of the way back. For the JavaFX thread.
 */
final class Panoramas {
    private final Consumer<PixelSheet> free;
    private @Nullable WidePicture used;
    private @Nullable WidePicture next;
    /** The one that is still being painted. */
    private @Nullable WidePicture underway;
    private final WayBack wayBack = new WayBack(this::release);

    /** @param free takes back the sheet of one that is needed no more */
    Panoramas(Consumer<PixelSheet> free) {
        this.free = free;
    }

    /**
     * The best that there is for a view; null if there is none that looks like it. What does not is forgotten. One that was
     * before is better than one that does not show the view.
     */
    @Nullable
    WidePicture best(Sight now) {
        forgetUnlike(now);
        WidePicture older = used;
        WidePicture newer = next;
        if (newer != null && (older == null || newer.shows(now.view()) || !older.shows(now.view()))) {
            used = newer;
            next = null;
            if (older != null) {
                wayBack.take(older, newer);
            }
        }
        WidePicture looked = used;
        WidePicture coarser = looked == null || looked.shows(now.view()) ? null : wayBack.showing(now.view());
        return coarser == null ? looked : coarser;
    }

    private void forgetUnlike(Sight now) {
        Predicate<WidePicture> unlike = picture -> !now.looksLike(picture.panorama().asked());
        WidePicture older = used;
        if (older != null && unlike.test(older)) {
            used = null;
            release(older);
        }
        WidePicture newer = next;
        if (newer != null && unlike.test(newer)) {
            next = null;
            release(newer);
        }
        wayBack.forget(unlike);
    }

    /** Whether the newest shows a timeline as it is arranged now. */
    boolean isNewestOf(Subject subject) {
        WidePicture newest = next == null ? used : next;
        return newest != null && newest.panorama().asked().subject().equals(subject);
    }

    /** Takes one that is painted as far as the view that it was asked for, and goes on being painted. */
    void take(WidePicture picture) {
        WidePicture before = next;
        next = picture;
        underway = picture;
        if (before != null) {
            release(before);
        }
    }

    /** Takes note that nothing more is painted of one. */
    void ended(WidePicture picture) {
        if (picture == underway) {
            underway = null;
        }
        release(picture);
    }

    private void release(WidePicture picture) {
        if (picture != underway && picture != used && picture != next && !wayBack.holds(picture)) {
            free.accept(picture.sheet());
        }
    }

    /** Whether one is there, or on its way, that may be better than the one that is looked at. */
    boolean isMoreComing() {
        return underway != null || next != null;
    }

    /** Whether there is one and nothing is painted any more. */
    boolean isReady() {
        return underway == null && (used != null || next != null);
    }
}
