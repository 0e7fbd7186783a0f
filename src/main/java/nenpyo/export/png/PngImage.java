package nenpyo.export.png;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
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
import nenpyo.drawing.Node;
import nenpyo.export.Progress;
import nenpyo.export.raster.Raster;
import nenpyo.lettering.Lettering;
import org.jspecify.annotations.Nullable;

/** Writes a drawing as a PNG. */
public final class PngImage {
    /** The most pixels of a file. */
    public static final long PIXELS_MOST = 2_000_000_000;
    /** The longest side in pixels. */
    public static final int SIDE_MOST = 100_000;

    private PngImage() {}

    /** Whether a drawing of a size in px, at a scale, is within the bounds of a file. */
    public static boolean fits(double width, double height, double scale) {
        double w = Math.ceil(width * scale);
        double h = Math.ceil(height * scale);
        return w <= SIDE_MOST && h <= SIDE_MOST && w * h <= PIXELS_MOST;
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
        write(new StripImage(drawing, scale, letters, progress), scale, drawing.root(), to, progress);
    }

    /** Writes a picture that was painted elsewhere, one pixel to the px; the stream stays open. */
    public static void write(Raster raster, OutputStream to) throws IOException {
        BufferedImage image = new BufferedImage(raster.width(), raster.height(),
                BufferedImage.TYPE_INT_ARGB_PRE);
        raster.argb().duplicate().get(0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        write(image, 1, null, to, Progress.UNSEEN);
    }

    private static void write(RenderedImage image, double scale, Node.@Nullable Group described,
            OutputStream to, Progress progress)
            throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java has no PNG writer");
        }
        ImageWriter writer = writers.next();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(to)) {
            IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
            PixelDensity.put(metadata, scale);
            if (described != null) {
                ImageWords.put(metadata, described);
            }
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
}
