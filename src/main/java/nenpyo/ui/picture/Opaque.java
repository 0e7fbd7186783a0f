package nenpyo.ui.picture;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Says of a region that what lies under it needs no painting. */
final class Opaque {
    private Opaque() {}

    /** Whatever the region's size is or becomes, what it shows must cover all of it. */
    static void declare(Region region) {
        // JavaFX goes by the insets of a region only if that has a background or a shape.
        region.setShape(new Rectangle(1, 1));
        region.setOpaqueInsets(Insets.EMPTY);
    }
}
