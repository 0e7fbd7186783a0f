package nenpyo.ui.picture;

import java.util.Map;
import java.util.WeakHashMap;
import nenpyo.export.raster.PixelSheet;

/**
 * Shows the pixels of a sheet where they are, without a copy. JavaFX reads them in the frame in which they are shown, so they
 * must stay as they are until that frame is over. For the JavaFX thread.
 */
final class SheetView extends PixelRegion {
    /** One for each sheet in use, as a picture of JavaFX is as large as it is dear to make. */
    private final Map<PixelSheet, PixelImage> images = new WeakHashMap<>();

    /** Shows all of a sheet, whose pixels are opaque, from the top left. */
    void show(PixelSheet sheet) {
        // Of a size that is gone, as while a window is made larger, each would keep its pixels until the next collection.
        images.keySet().removeIf(known -> known.width() != sheet.width() || known.height() != sheet.height());
        resize(sheet.width(), sheet.height());
        put(images.computeIfAbsent(sheet,
                shown -> PixelImage.of(shown.width(), shown.height(), shown.pixels())));
    }
}
