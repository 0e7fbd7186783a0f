package nenpyo.export.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Painter;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.drawing.Strip;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;

/**
 * Pixels in memory to be painted on, again and again; by several threads at a time where these keep to columns or rows of
 * their own.
 */
public final class PixelSheet {
    private final BufferedImage image;
    private final int[] pixels;

    /**
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     */
    public PixelSheet(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = pixels(image);
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    /** What was painted, row by row from the top left: alpha, red, green and blue from the highest byte; not a copy. */
    public int[] pixels() {
        return pixels;
    }

    /**
     * Paints as much of a drawing as there is room for; of what was there nothing stays.
     *
     * @param scale pixels per px
     */
    public void paint(Drawing drawing, double scale, Progress progress) {
        paint(drawing, scale, Lettering.system(), progress);
    }

    /** As the other, with letters that stand for characters that the bundled fonts lack. */
    void paint(Drawing drawing, double scale, Lettering letters, Progress progress) {
        paint(image, drawing, scale, 0, width(), 0, letters, progress);
    }

    /**
     * Paints what of a drawing lies between two columns of pixels, and nothing else; of what was there nothing stays.
     *
     * @param scale pixels per px
     * @param from inclusive
     * @param to exclusive
     */
    public void paint(SlicedDrawing drawing, double scale, int from, int to) {
        paint(drawing, scale, new PixelArea(pixels, width(), from, 0, to, height()));
    }

    /**
     * The same between two rows of pixels: lines of text, which are wide and low, seldom stand in more than one such part.
     *
     * @param scale pixels per px
     * @param top inclusive
     * @param bottom exclusive
     */
    public void paintRows(SlicedDrawing drawing, double scale, int top, int bottom) {
        paint(drawing, scale, new PixelArea(pixels, width(), 0, top, width(), bottom));
    }

    private void paint(SlicedDrawing drawing, double scale, PixelArea area) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.clipRect(area.left(), area.top(), area.right() - area.left(),
                    area.bottom() - area.top());
            graphics.setColor(new Color(drawing.whole().background().argb()));
            // Where the right side is no whole number of pixels, what is cut off there may leave the last one as it was.
            int covered = (int) Math.ceil(drawing.whole().width() * scale - 0.5);
            graphics.fillRect(covered, 0, width() - covered, height());
            for (Strip strip : drawing.barePaper()) {
                // Covers end at whole pixels, rounded this way or that.
                int top = (int) Math.max(0, Math.floor(strip.top() * scale) - 1);
                int bottom = (int) Math.min(height(), Math.ceil(strip.bottom() * scale) + 1);
                graphics.fillRect(0, top, width(), bottom - top);
            }
            drawing.paint(new Java2dPainter(graphics, area, scale, Lettering.system(), Progress.UNSEEN),
                    new Box(area.left() / scale, area.top() / scale, area.right() / scale,
                            area.bottom() / scale));
        } finally {
            graphics.dispose();
        }
    }

    /**
     * Paints as much of a drawing as an image has room for; of what was there nothing stays.
     *
     * @param image of {@link BufferedImage#TYPE_INT_ARGB_PRE} or {@link BufferedImage#TYPE_INT_RGB}
     * @param scale pixels per px
     * @param from the first column of pixels to paint
     * @param to exclusive
     * @param top the row of pixels of the drawing that is the image's first
     * @param letters what stands for characters that the bundled fonts lack
     */
    public static void paint(BufferedImage image, Drawing drawing, double scale, int from, int to, int top,
            Lettering letters, Progress progress) {
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.clipRect(from, 0, to - from, image.getHeight());
            // A side that is no whole number of pixels ends within the last one, which is paper, too.
            graphics.setColor(new Color(drawing.background().argb()));
            graphics.fillRect(from, 0, to - from, image.getHeight());
            graphics.translate(0, -top);
            drawing.paint(painter(image, graphics, from, to, scale, letters, progress));
        } finally {
            graphics.dispose();
        }
    }

    private static Painter painter(BufferedImage image, Graphics2D graphics, int from, int to, double scale,
            Lettering letters, Progress progress) {
        PixelArea area = new PixelArea(pixels(image), image.getWidth(), from, 0, to, image.getHeight());
        return new Java2dPainter(graphics, area, scale, letters, progress);
    }
}
