package nenpyo.ui.picture;

import java.util.function.Consumer;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The panoramas at hand: the one that is looked at, and the one that is to take its place as soon as enough of it is
 * painted; meanwhile the view may have moved on. For the JavaFX thread.
 */
final class Panoramas {
    private final Consumer<PixelSheet> free;
    private @Nullable WidePicture used;
    private @Nullable WidePicture next;
    /** The one that is still being painted. */
    private @Nullable WidePicture underway;

    /** @param free takes back the sheet of one that is needed no more */
    Panoramas(Consumer<PixelSheet> free) {
        this.free = free;
    }

    /** The best that there is for a view; null if there is none that looks like it. What does not is forgotten. */
    @Nullable
    WidePicture best(Sight now) {
        WidePicture older = used;
        WidePicture newer = next;
        if (older != null && !now.looksLike(older.panorama().asked())) {
            used = null;
            release(older);
            older = null;
        }
        if (newer != null && !now.looksLike(newer.panorama().asked())) {
            next = null;
            release(newer);
        } else if (newer != null && (older == null || newer.shows(now.view()) || !older.shows(now.view()))) {
            used = newer;
            next = null;
            if (older != null) {
                release(older);
            }
        }
        return used;
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
        if (picture != underway && picture != used && picture != next) {
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
