package nenpyo.ui;

import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import nenpyo.drawing.Drawing;
import nenpyo.ui.Panorama.Place;
import org.jspecify.annotations.Nullable;

/** The painted slices of a panorama, side by side; moved and scaled as one. */
final class Strip extends Pane {
    private final Panorama panorama;
    private final double windowScale;
    private final @Nullable PixelCanvas[] slices;
    private final Scale stretch = new Scale(1, 1);

    /** @param windowScale pixels of the window per px */
    Strip(Panorama panorama, double windowScale) {
        this.panorama = panorama;
        this.windowScale = windowScale;
        this.slices = new PixelCanvas[panorama.slices().size()];
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(stretch);
    }

    Panorama panorama() {
        return panorama;
    }

    /** Moves the strip so that a place of the panorama begins at the left of the plot. */
    void put(Place place) {
        double left = panorama.wide().plot().left() - place.left() * place.enlarged();
        // On whole pixels, unless it is stretched: there the software pipeline copies, and need not weigh each pixel.
        setTranslateX(place.enlarged() == 1 ? Math.round(left * windowScale) / windowScale : left);
        stretch.setX(place.enlarged());
    }

    /** Whether all slices of a place are painted. */
    boolean isPainted(Place place) {
        return missing(place.firstSlice(), place.lastSlice()) < 0;
    }

    /** Paints every slice of a place that is not yet painted, and says how many. */
    int paint(Place place) {
        int painted = 0;
        while (paintNext(place.firstSlice(), place.lastSlice())) {
            painted++;
        }
        return painted;
    }

    /** Paints one slice of a place or, where all are painted, beside it; false if none is missing there. */
    boolean paintOne(Place place) {
        return paintNext(place.firstSlice(), place.lastSlice())
                || paintNext(place.firstSlice() - 1, place.lastSlice() + 1);
    }

    private boolean paintNext(int first, int last) {
        int slice = missing(first, last);
        if (slice < 0) {
            return false;
        }
        Drawing drawing = panorama.slices().get(slice);
        PixelCanvas canvas = new PixelCanvas();
        double left = slice * Panorama.SLICE;
        canvas.fit(Panorama.SLICE, panorama.wide().plot().bottom(), windowScale);
        canvas.relocate(left, 0);
        canvas.paint(drawing, left);
        slices[slice] = canvas;
        getChildren().add(canvas);
        return true;
    }

    /** The first slice between two, both inclusive, that is not yet painted; −1 if there is none. */
    private int missing(int first, int last) {
        for (int i = Math.max(0, first); i <= Math.min(last, slices.length - 1); i++) {
            if (slices[i] == null) {
                return i;
            }
        }
        return -1;
    }
}
