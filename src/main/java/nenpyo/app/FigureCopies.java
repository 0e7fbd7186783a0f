package nenpyo.app;

import java.nio.ByteBuffer;
import nenpyo.export.raster.Raster;
import nenpyo.lettering.LackedCharacters;
import org.jspecify.annotations.Nullable;

/**
 * One figure in every form that other programs paste.
 *
 * @param svg its bytes, all of an array's, to which nobody writes any more: the clipboard takes none that are read only; null
 *     where they are more than a clipboard should have to hold
 * @param pdf likewise
 */
public record FigureCopies(Raster raster, @Nullable ByteBuffer svg, @Nullable ByteBuffer pdf,
        LackedCharacters lacked) {
    /** The most bytes of a form. */
    static final int BYTES_MOST = 64 << 20;
}
