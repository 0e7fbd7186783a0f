package nenpyo.export.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import nenpyo.drawing.Drawing;

/** Writes a drawing as a PNG. */
public final class PngImage {
    /** The most pixels of one image, about 400 MB of memory while it is painted. */
    public static final long PIXELS_MOST = 100_000_000;
    /** The longest side in pixels. */
    public static final int SIDE_MOST = 32_000;

    private PngImage() {}

    /** Whether a drawing of a size in px, at a scale, is within the bounds. */
    public static boolean fits(double width, double height, double scale) {
        double w = Math.ceil(width * scale);
        double h = Math.ceil(height * scale);
        return w <= SIDE_MOST && h <= SIDE_MOST && w * h <= PIXELS_MOST;
    }

    /**
     * Paints a drawing and writes it; the stream stays open.
     *
     * @param scale pixels per px, more than 0
     * @throws IllegalArgumentException if the image were larger than the bounds
     */
    public static void write(Drawing drawing, double scale, OutputStream to) throws IOException {
        if (!fits(drawing.width(), drawing.height(), scale)) {
            throw new IllegalArgumentException("image larger than " + PIXELS_MOST + " pixels");
        }
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            // A side that is no whole number of pixels ends within the last one, which is paper, too.
            graphics.setColor(new Color(drawing.background().argb()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            drawing.paint(new Java2dPainter(graphics, scale));
        } finally {
            graphics.dispose();
        }
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image, "png", to)) {
            throw new IOException("this Java has no PNG writer");
        }
    }
}
