package nenpyo.export.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.IntBuffer;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;

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
    public static void write(Drawing drawing, double scale, OutputStream to, Progress progress)
            throws IOException {
        BufferedImage image = paint(drawing, scale, BufferedImage.TYPE_INT_RGB, progress);
        write(image, to, progress);
    }

    /** Writes a picture that was painted elsewhere; the stream stays open. */
    public static void write(Raster raster, OutputStream to) throws IOException {
        BufferedImage image = new BufferedImage(raster.width(), raster.height(),
                BufferedImage.TYPE_INT_ARGB_PRE);
        raster.argb().duplicate().get(0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        write(image, to, Progress.UNSEEN);
    }

    private static void write(BufferedImage image, OutputStream to, Progress progress) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java has no PNG writer");
        }
        ImageWriter writer = writers.next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
            writer.setOutput(out);
            writer.addIIOWriteProgressListener(new WritingProgress(progress));
            writer.write(image);
        } finally {
            writer.dispose();
        }
    }

    /**
     * Paints a drawing.
     *
     * @param scale pixels per px, more than 0
     * @throws IllegalArgumentException if the image were larger than the bounds
     */
    public static Raster raster(Drawing drawing, double scale, Progress progress) {
        BufferedImage image = paint(drawing, scale, BufferedImage.TYPE_INT_ARGB_PRE, progress);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Raster(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels));
    }

    private static BufferedImage paint(Drawing drawing, double scale, int type, Progress progress) {
        if (!fits(drawing.width(), drawing.height(), scale)) {
            throw new IllegalArgumentException("image larger than " + PIXELS_MOST + " pixels");
        }
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), type);
        Graphics2D graphics = image.createGraphics();
        try {
            // A side that is no whole number of pixels ends within the last one, which is paper, too.
            graphics.setColor(new Color(drawing.background().argb()));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            drawing.paint(new Java2dPainter(graphics, scale, progress));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
