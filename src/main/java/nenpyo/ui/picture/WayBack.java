package nenpyo.ui.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Panoramas of views farther away, each at least an octave coarser than the one before: what is seen should the view go back faster
 * than is painted. For the JavaFX thread.
 */
final class WayBack {
    /** A panorama may be shrunk to less than half, and stretched far more. */
    private static final double OCTAVE = 2;
    /** Each holds its sheet: 20 MB in a window of 1,600 × 900 px, and more in a larger one. */
    private static final int MOST = 2;

    private final Consumer<WidePicture> released;
    /** The finest first. */
    private final Deque<WidePicture> pictures = new ArrayDeque<>();

    /** @param released told which one is no longer kept, or was not kept at all */
    WayBack(Consumer<WidePicture> released) {
        this.released = released;
    }

    /** Takes the one that was looked at until now, if it is of use beside the one that is looked at now. */
    void take(WidePicture older, WidePicture newer) {
        forget(picture -> newer.enlarges(picture) < 1);
        WidePicture finest = pictures.peekFirst();
        boolean isOctave = finest == null || older.enlarges(finest) >= OCTAVE;
        if (!older.isWhole() || newer.enlarges(older) <= 1 || !isOctave) {
            released.accept(older);
            return;
        }
        pictures.addFirst(older);
        if (pictures.size() > MOST) {
            released.accept(pictures.removeLast());
        }
    }

    /** The finest that shows a view; null if none does. */
    @Nullable
    WidePicture showing(View view) {
        return pictures.stream().filter(picture -> picture.shows(view)).findFirst().orElse(null);
    }

    /** Keeps no longer what is useless. */
    void forget(Predicate<WidePicture> useless) {
        List<WidePicture> gone = pictures.stream().filter(useless).toList();
        pictures.removeAll(gone);
        gone.forEach(released);
    }

    boolean holds(WidePicture picture) {
        return pictures.contains(picture);
    }
}
