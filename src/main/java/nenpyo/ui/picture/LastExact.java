package nenpyo.ui.picture;

import java.util.function.Consumer;
import nenpyo.export.raster.PixelSheet;
import org.jspecify.annotations.Nullable;

/**
 * The exact picture that was made last. JavaFX reads its sheet where it is, in a frame that may not be over when the next
 * picture is there, but is when the one after that is laid out. So a sheet is given back one picture later, and not at all if
 * no frame came between the two. For the JavaFX thread.
 */
final class LastExact {
    private final Consumer<PixelSheet> givingBack;
    private @Nullable Exact picture;
    private @Nullable PixelSheet leaving;
    private boolean laidOut;

    /** @param givingBack takes a sheet that nobody reads any more */
    LastExact(Consumer<PixelSheet> givingBack) {
        this.givingBack = givingBack;
    }

    /** The picture; null before the first. */
    @Nullable
    Exact picture() {
        return picture;
    }

    /** Whether it is of a view. */
    boolean isOf(Sight sight) {
        return picture != null && picture.sight().equals(sight);
    }

    /** Takes note that a frame is laid out, which JavaFX will not draw before the one before is over. */
    void layOut() {
        laidOut = true;
    }

    /** Takes the next one. */
    void replace(Exact next) {
        if (leaving != null && laidOut) {
            givingBack.accept(leaving);
        }
        laidOut = false;
        leaving = picture == null ? null : picture.sheet();
        picture = next;
    }
}
