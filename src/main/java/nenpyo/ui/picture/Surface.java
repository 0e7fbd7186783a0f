package nenpyo.ui.picture;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Pixels that are those of the screen, one to one, at every scale of the window. It is made of parts, since what stays where
 * it is need be neither written nor painted anew. For the JavaFX thread.
 */
final class Surface extends Region {
    /** Makes the parts' own px the pixels of the screen, so that where two of them meet no pixel is shared by rounding. */
    private final Scale fromPixels = new Scale();

    Surface() {
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().add(fromPixels);
        // Beside each tile: where all of them change, no single one of them covers what has to be painted.
        Opaque.declare(this);
    }

    /**
     * Shows a picture.
     *
     * @param scale pixels per px
     * @param parts of which no two share a pixel, and which leave none out of the rectangle from the top left that holds
     *     them; as many each time, in the same order
     */
    void show(double scale, List<Part> parts) {
        fromPixels.setX(1 / scale);
        fromPixels.setY(1 / scale);
        List<Part> seen = parts.stream().filter(part -> !part.isEmpty()).toList();
        resize(seen.stream().mapToInt(Part::right).max().orElse(0),
                seen.stream().mapToInt(Part::bottom).max().orElse(0));
        List<Node> tiles = getChildren();
        while (tiles.size() < parts.size()) {
            tiles.add(new Tile());
        }
        for (int i = 0; i < parts.size(); i++) {
            ((Tile) tiles.get(i)).show(parts.get(i));
        }
    }
}
