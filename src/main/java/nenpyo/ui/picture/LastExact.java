package nenpyo.ui.picture;

import java.util.function.Consumer;
import nenpyo.export.raster.PixelSheet;
import org.jspecify.annotations.Nullable;

/**
 * The exact picture that was made last. JavaFX reads its sheet where it is, in a frame that may not be over when the next
 * picture is there; so a sheet is given back one picture later. For the JavaFX thread.
 */
final class LastExact {
    private final Consumer<PixelSheet> givingBack;
    private @Nullable Exact picture;
    private @Nullable PixelSheet leaving;

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

    /** Takes the next one. */
    void replace(Exact next) {
        if (leaving != null) {
            givingBack.accept(leaving);
        }
        leaving = picture == null ? null : picture.sheet();
        picture = next;
    }
}
