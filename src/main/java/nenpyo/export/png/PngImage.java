package nenpyo.export.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.IntBuffer;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;

/** Writes a drawing as a PNG. */
public final class PngImage {
    /** The most pixels of an image in memory, about 400 MB. */
    public static final long RASTER_PIXELS_MOST = 100_000_000;
    /** The most pixels of a file. */
    public static final long PIXELS_MOST = 2_000_000_000;
    /** The longest side in pixels. */
    public static final int SIDE_MOST = 100_000;

    private PngImage() {}

    /** Whether a drawing of a size in px, at a scale, is within the bounds of a file. */
    public static boolean fits(double width, double height, double scale) {
        return fits(width, height, scale, PIXELS_MOST);
    }

    /** Whether a drawing of a size in px, at a scale, is within the bounds of an image in memory. */
    public static boolean fitsRaster(double width, double height, double scale) {
        return fits(width, height, scale, RASTER_PIXELS_MOST);
    }

    private static boolean fits(double width, double height, double scale, long pixels) {
        double w = Math.ceil(width * scale);
        double h = Math.ceil(height * scale);
        return w <= SIDE_MOST && h <= SIDE_MOST && w * h <= pixels;
    }

    /**
     * Paints a drawing strip by strip and writes it; the stream stays open. The file says at which size the image is as large
     * as the drawing's px.
     *
     * @param scale pixels per px, more than 0
     * @param letters what stands for characters that the bundled fonts lack
     * @throws IllegalArgumentException if the image were larger than the bounds
     */
    public static void write(Drawing drawing, double scale, Lettering letters, OutputStream to,
            Progress progress)
            throws IOException {
        if (!fits(drawing.width(), drawing.height(), scale)) {
            throw new IllegalArgumentException("image larger than " + PIXELS_MOST + " pixels");
        }
        write(new StripImage(drawing, scale, letters, progress), scale, to, progress);
    }

    /** Writes a picture that was painted elsewhere, one pixel to the px; the stream stays open. */
    public static void write(Raster raster, OutputStream to) throws IOException {
        BufferedImage image = new BufferedImage(raster.width(), raster.height(),
                BufferedImage.TYPE_INT_ARGB_PRE);
        raster.argb().duplicate().get(0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        write(image, 1, to, Progress.UNSEEN);
    }

    private static void write(RenderedImage image, double scale, OutputStream to, Progress progress)
            throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java has no PNG writer");
        }
        ImageWriter writer = writers.next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            PixelDensity.put(metadata, scale);
            writer.setOutput(out);
            writer.addIIOWriteProgressListener(new WritingProgress(progress));
            writer.write(new IIOImage(image, null, metadata));
        } catch (IIOException e) {
            // It says no more than that writing failed; why, such as a full disk, its cause does.
            throw e.getCause() instanceof IOException cause ? cause : e;
        } finally {
            writer.dispose();
        }
    }

    /**
     * Paints a drawing.
     *
     * @param scale pixels per px, more than 0
     * @param letters what stands for characters that the bundled fonts lack
     * @throws IllegalArgumentException if the image were larger than the bounds
     */
    public static Raster raster(Drawing drawing, double scale, Lettering letters, Progress progress) {
        if (!fitsRaster(drawing.width(), drawing.height(), scale)) {
            throw new IllegalArgumentException("image larger than " + RASTER_PIXELS_MOST + " pixels");
        }
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        StripImage.paint(image, drawing, scale, 0, letters, progress);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new Raster(image.getWidth(), image.getHeight(), IntBuffer.wrap(pixels));
    }
}
