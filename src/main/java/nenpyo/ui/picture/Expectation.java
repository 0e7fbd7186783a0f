package nenpyo.ui.picture;

import java.util.function.Consumer;
import nenpyo.export.raster.PixelSheet;
import org.jspecify.annotations.Nullable;

/** The exact picture of what may be asked for next, made before it is. For the JavaFX thread. */
final class Expectation {
    private final Consumer<PixelSheet> givingBack;
    private @Nullable Sight sight;
    private @Nullable Exact picture;

    /** @param givingBack takes the sheet of a picture that was not asked for after all */
    Expectation(Consumer<PixelSheet> givingBack) {
        this.givingBack = givingBack;
    }

    /** Expects something else, or nothing for null; true if its picture has to be made. */
    boolean expect(@Nullable Sight next) {
        if (next != null && next.equals(sight)) {
            return false;
        }
        sight = next;
        drop();
        return next != null;
    }

    /** Keeps a picture if it is the one that is expected; otherwise its sheet is given back. */
    void take(Exact made) {
        drop();
        if (made.sight().equals(sight)) {
            picture = made;
        } else {
            givingBack.accept(made.sheet());
        }
    }

    /**
     * Hands over the picture of what has been asked for; null if it is not there, or not that. Nothing is expected any more
     * then: from what is seen now something else will follow.
     */
    @Nullable
    Exact claim(Sight asked) {
        Exact kept = picture != null && picture.sight().equals(asked) ? picture : null;
        picture = kept == null ? picture : null;
        expect(null);
        return kept;
    }

    private void drop() {
        Exact kept = picture;
        picture = null;
        if (kept != null) {
            givingBack.accept(kept.sheet());
        }
    }
}
