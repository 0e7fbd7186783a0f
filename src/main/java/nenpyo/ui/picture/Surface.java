package nenpyo.ui.picture;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import nenpyo.export.raster.PixelSheet;

/**
 * Pixels that are those of the screen, one to one, at every scale of the window: a sheet as it is, or parts, of which what
 * stays where it is need be neither written nor painted anew. For the JavaFX thread.
 */
final class Surface extends Region {
    /** Makes the parts' own px the pixels of the screen, so that where two of them meet no pixel is shared by rounding. */
    private final Scale fromPixels = new Scale();
    private final SheetView whole = new SheetView();
    private final List<Tile> tiles = new ArrayList<>();

    Surface() {
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(fromPixels);
        whole.setVisible(false);
        getChildren().add(whole);
        // Beside each tile: where all of them change, no single one of them covers what has to be painted.
        Opaque.declare(this);
    }

    /**
     * Shows a whole sheet. Nothing is to be painted on it until something else is shown and the frame before that is over.
     *
     * @param scale pixels per px
     */
    void show(double scale, PixelSheet sheet) {
        begin(scale, sheet.width(), sheet.height());
        tiles.forEach(Tile::hide);
        whole.show(sheet);
        whole.setVisible(true);
    }

    private void begin(double scale, int width, int height) {
        fromPixels.setX(1 / scale);
        fromPixels.setY(1 / scale);
        resize(width, height);
    }

    /**
     * Shows a picture in parts.
     *
     * @param scale pixels per px
     * @param parts of which no two share a pixel, and which leave none out of the rectangle from the top left that holds
     *     them; as many each time, in the same order
     */
    void show(double scale, List<Part> parts) {
        List<Part> seen = parts.stream().filter(part -> !part.isEmpty()).toList();
        begin(scale, seen.stream().mapToInt(Part::right).max().orElse(0),
                seen.stream().mapToInt(Part::bottom).max().orElse(0));
        while (tiles.size() < parts.size()) {
            Tile tile = new Tile();
            tiles.add(tile);
            getChildren().add(tile);
        }
        for (int i = 0; i < parts.size(); i++) {
            tiles.get(i).show(parts.get(i));
        }
        whole.setVisible(false);
    }
}
