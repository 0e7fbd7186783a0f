package nenpyo.ui.picture;

import java.nio.IntBuffer;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import nenpyo.export.raster.PixelSheet;

/**
 * Shows the pixels of a sheet where they are, without a copy. JavaFX reads them in the frame in which they are shown, so they
 * must stay as they are until that frame is over. For the JavaFX thread.
 */
final class SheetView extends Region {
    private final ImageView view = new ImageView();
    /** One for each sheet in use, as a picture of JavaFX is as large as it is dear to make. */
    private final Map<PixelSheet, Picture> pictures = new WeakHashMap<>();

    private record Picture(PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Picture of(PixelSheet sheet) {
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(sheet.width(), sheet.height(),
                    IntBuffer.wrap(sheet.pixels()), PixelFormat.getIntArgbPreInstance());
            return new Picture(buffer, new WritableImage(buffer));
        }
    }

    SheetView() {
        setManaged(false);
        setMouseTransparent(true);
        view.setManaged(false);
        // Its pixels are the screen's: between them there is nothing to smooth.
        view.setSmooth(false);
        getChildren().add(view);
        Opaque.declare(this);
    }

    /** Shows all of a sheet, whose pixels are opaque, from the top left. */
    void show(PixelSheet sheet) {
        // Of a size that is gone, as while a window is made larger, each would keep its pixels until the next collection.
        pictures.keySet()
                .removeIf(known -> known.width() != sheet.width() || known.height() != sheet.height());
        Picture picture = pictures.computeIfAbsent(sheet, Picture::of);
        picture.buffer.updateBuffer(_ -> null);
        resize(sheet.width(), sheet.height());
        view.setImage(picture.image);
    }
}
