package nenpyo.ui.picture;

import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** A region full of opaque pixels, which are those of the screen. For the JavaFX thread. */
abstract class PixelRegion extends Region {
    private final ImageView view = new ImageView();

    PixelRegion() {
        setManaged(false);
        setMouseTransparent(true);
        view.setManaged(false);
        // Its pixels are the screen's: between them there is nothing to smooth.
        view.setSmooth(false);
        getChildren().add(view);
        Opaque.declare(this);
    }

    /** Shows pixels as they are now. */
    final void put(PixelImage pixels) {
        pixels.buffer().updateBuffer(_ -> null);
        view.setImage(pixels.image());
    }
}
