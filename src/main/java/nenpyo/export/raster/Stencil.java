package nenpyo.export.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import nenpyo.drawing.Ink;

/**
 * How much of each pixel a shape covers: smoothed once, and printed in any ink wherever the shape comes again. Immutable.
 */
final class Stencil {
    private static final int FULL = 255;

    private final int width;
    private final int height;
    /** Row by row from the top left, 0 to 255. */
    private final byte[] covered;

    private Stencil(int width, int height, byte[] covered) {
        this.width = width;
        this.height = height;
        this.covered = covered;
    }

    /** The stencil of a shape, in pixels, within a size; what reaches over it is cut off. */
    static Stencil of(Shape shape, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        graphics.dispose();
        return new Stencil(width, height, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    /**
     * Prints it.
     *
     * @param x the column that its left one comes upon
     * @param y the row that its uppermost one comes upon
     */
    void print(PixelArea to, int x, int y, Ink ink) {
        int first = Math.max(0, to.left() - x);
        int end = Math.min(width, to.right() - x);
        int below = Math.min(height, to.bottom() - y);
        for (int row = Math.max(0, to.top() - y); row < below; row++) {
            int from = row * width;
            int at = (y + row) * to.across() + x;
            for (int column = first; column < end; column++) {
                int share = covered[from + column] & 0xFF;
                if (share != 0) {
                    to.pixels()[at + column] = over(to.pixels()[at + column], ink, share);
                }
            }
        }
    }

    /** A pixel, premultiplied, with a share of an ink over it. */
    private static int over(int pixel, Ink ink, int share) {
        int alpha = part(ink.alpha(), share);
        if (alpha == FULL) {
            return ink.argb();
        }
        int rest = FULL - alpha;
        int red = part(ink.red(), alpha) + part(pixel >> 16 & 0xFF, rest);
        int green = part(ink.green(), alpha) + part(pixel >> 8 & 0xFF, rest);
        int blue = part(ink.blue(), alpha) + part(pixel & 0xFF, rest);
        return alpha + part(pixel >>> 24, rest) << 24 | Math.min(FULL, red) << 16 | Math.min(FULL, green) << 8
                | Math.min(FULL, blue);
    }

    /** Of 255 parts of a value so many, rounded to the nearest; exact for what fits a byte (J. Blinn, 1995). */
    private static int part(int value, int parts) {
        int product = value * parts + 128;
        return product + (product >> 8) >> 8;
    }
}
