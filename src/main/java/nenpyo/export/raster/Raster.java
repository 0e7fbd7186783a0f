package nenpyo.export.raster;

import java.nio.IntBuffer;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;

/**
 * A painted figure as pixels, row by row from the top left.
 *
 * @param width pixels
 * @param height pixels
 * @param argb alpha, red, green and blue from the highest byte to the lowest, the colours multiplied by alpha; nobody
 *     writes to it any more
 */
public record Raster(int width, int height, IntBuffer argb) {
    /** The most pixels, about 400 MB. */
    private static final long PIXELS_MOST = 100_000_000;

    /** Whether a drawing of a size in px, at a scale, is within the bounds of memory. */
    public static boolean fits(double width, double height, double scale) {
        return Math.ceil(width * scale) * Math.ceil(height * scale) <= PIXELS_MOST;
    }

    /**
     * Paints a drawing.
     *
     * @param scale pixels per px, more than 0
     * @throws IllegalArgumentException if it has more pixels than memory may
     */
    public static Raster of(Drawing drawing, double scale, Progress progress) {
        return of(drawing, scale, Lettering.system(), progress);
    }

    /**
     * As {@link #of(Drawing, double, Progress)}.
     *
     * @param letters what stands for characters that the bundled fonts lack
     */
    public static Raster of(Drawing drawing, double scale, Lettering letters, Progress progress) {
        if (!fits(drawing.width(), drawing.height(), scale)) {
            throw new IllegalArgumentException("more than " + PIXELS_MOST + " pixels");
        }
        PixelSheet sheet = new PixelSheet((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale));
        sheet.paint(drawing, scale, letters, progress);
        return new Raster(sheet.width(), sheet.height(), IntBuffer.wrap(sheet.pixels()));
    }
}
