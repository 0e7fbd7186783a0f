package nenpyo.drawing;

/**
 * The device pixels of a surface: puts the edges of rectangles onto them, so that a line of one px is one row of pixels
 * at 1×, 1.25×, 1.5× and 2× alike, never two grey ones.
 *
 * @param scale device pixels per px
 */
public record PixelGrid(double scale) {
    /** The edge nearest to a coordinate in px. */
    public double snap(double coordinate) {
        return Math.round(coordinate * scale) / scale;
    }

    /** A rectangle with its edges on the grid, at least one device pixel wide and high. */
    public Node.Rect snap(Node.Rect rect) {
        double x = snap(rect.x());
        double y = snap(rect.y());
        double width = Math.max(snap(rect.x() + rect.width()) - x, 1 / scale);
        double height = Math.max(snap(rect.y() + rect.height()) - y, 1 / scale);
        return new Node.Rect(x, y, width, height, rect.radius(), rect.fill());
    }
}
