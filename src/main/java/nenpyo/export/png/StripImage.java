package nenpyo.export.png;

import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import nenpyo.lettering.Lettering;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as an image that is painted strip by strip while somebody reads it from top to bottom, so that no more than one
 * strip is ever in memory. For one thread.
 */
@SuppressWarnings("JdkObsolete") // RenderedImage asks for a Vector.
final class StripImage implements RenderedImage {
    /** About how many pixels a strip has: 32 MB of memory. */
    private static final int STRIP_PIXELS = 8_000_000;

    private final Drawing drawing;
    private final double scale;
    private final Lettering letters;
    private final Progress progress;
    private final int width;
    private final int height;
    private final BufferedImage strip;
    /** The first row of what the strip holds; −1 before it holds anything. */
    private int top = -1;

    /** @param scale pixels per px */
    StripImage(Drawing drawing, double scale, Lettering letters, Progress progress) {
        this.letters = letters;
        this.drawing = drawing;
        this.scale = scale;
        this.progress = progress;
        this.width = (int) Math.ceil(drawing.width() * scale);
        this.height = (int) Math.ceil(drawing.height() * scale);
        this.strip = new BufferedImage(width, Math.clamp(STRIP_PIXELS / width, 1, height),
                BufferedImage.TYPE_INT_RGB);
    }

    /** The rows of one strip, painted now unless they just were. */
    private Raster strip(int row) {
        int first = row - row % strip.getHeight();
        if (first != top) {
            PixelSheet.paint(strip, drawing, scale, 0, width, first, letters, progress);
            top = first;
        }
        return strip.getRaster().createTranslatedChild(0, first);
    }

    /** Of a single row no copy, but a view of the strip until the next one is painted: the writer asks for nothing else. */
    @Override
    public Raster getData(Rectangle rows) {
        if (rows.height == 1) {
            return strip(rows.y).createChild(rows.x, rows.y, rows.width, 1, rows.x, rows.y, null);
        }
        WritableRaster data = strip.getRaster()
                .createCompatibleWritableRaster(rows.x, rows.y, rows.width, rows.height);
        return copyData(data);
    }

    @Override
    public WritableRaster copyData(@Nullable WritableRaster to) {
        WritableRaster target = to == null
                ? strip.getRaster().createCompatibleWritableRaster(0, 0, width, height)
                : to;
        int end = target.getMinY() + target.getHeight();
        for (int row = target.getMinY(); row < end; row++) {
            target.setRect(strip(row).createChild(target.getMinX(), row, target.getWidth(), 1,
                    target.getMinX(), row, null));
        }
        return target;
    }

    @Override
    public Raster getData() {
        return copyData(null);
    }

    @Override
    public Raster getTile(int tileX, int tileY) {
        return strip(tileY * strip.getHeight());
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    @Override
    public ColorModel getColorModel() {
        return strip.getColorModel();
    }

    @Override
    public SampleModel getSampleModel() {
        return strip.getSampleModel();
    }

    @Override
    public int getTileWidth() {
        return width;
    }

    @Override
    public int getTileHeight() {
        return strip.getHeight();
    }

    @Override
    public int getNumXTiles() {
        return 1;
    }

    @Override
    public int getNumYTiles() {
        return Math.ceilDiv(height, strip.getHeight());
    }

    @Override
    public int getMinX() {
        return 0;
    }

    @Override
    public int getMinY() {
        return 0;
    }

    @Override
    public int getMinTileX() {
        return 0;
    }

    @Override
    public int getMinTileY() {
        return 0;
    }

    @Override
    public int getTileGridXOffset() {
        return 0;
    }

    @Override
    public int getTileGridYOffset() {
        return 0;
    }

    @Override
    public Vector<RenderedImage> getSources() {
        return new Vector<>();
    }

    @Override
    public Object getProperty(String name) {
        return Image.UndefinedProperty;
    }

    @Override
    public String[] getPropertyNames() {
        return new String[0];
    }
}
