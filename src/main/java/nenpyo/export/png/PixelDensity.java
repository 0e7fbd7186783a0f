package nenpyo.export.png;

import java.io.IOException;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** How large the pixels of a PNG are meant to be: its chunk pHYs (PNG specification, 11.3.5.3). */
final class PixelDensity {
    /** CSS has 96 px to the inch, and so do we. */
    private static final double PX_PER_METRE = 96 / 0.0254;
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PixelDensity() {}

    /** Says in an image's metadata that it has so many pixels for a px. */
    static void put(IIOMetadata metadata, double scale) throws IOException {
        String perMetre = String.valueOf(Math.round(scale * PX_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        root.appendChild(size);
        try {
            metadata.mergeTree(FORMAT, root);
        } catch (IIOInvalidTreeException e) {
            throw new IOException("this Java cannot say how large a PNG is", e);
        }
    }
}
