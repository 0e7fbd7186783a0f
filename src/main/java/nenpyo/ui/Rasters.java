package nenpyo.ui;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nenpyo.export.raster.Raster;

/** Figures painted beside JavaFX, as its images. */
final class Rasters {
    private Rasters() {}

    /** An image over the raster's own pixels, which are not copied. */
    static Image image(Raster raster) {
        return new WritableImage(new PixelBuffer<>(raster.width(), raster.height(), raster.argb(),
                PixelFormat.getIntArgbPreInstance()));
    }
}
