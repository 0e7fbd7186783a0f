package nenpyo.drawing;

/**
 * The device pixels of a surface: puts the edges of rectangles onto them, so that no edge is grey at 1×, 1.25×, 1.5× and
 * 2× alike, and every line of one px is as thick as the next.
 *
 * @param scale device pixels per px
 */
public record PixelGrid(double scale) {
    /** Up to this thickness in px a rectangle is a line. */
    private static final double LINE = 1;

    /** The edge nearest to a coordinate in px. */
    public double snap(double coordinate) {
        return Math.round(coordinate * scale) / scale;
    }

    /** A rectangle with its edges on the grid, at least one device pixel wide and high. */
    public Node.Rect snap(Node.Rect rect) {
        double x = snap(rect.x());
        double y = snap(rect.y());
        return new Node.Rect(x, y, length(rect.x(), x, rect.width()), length(rect.y(), y, rect.height()),
                rect.radius(), rect.fill());
    }

    /** Lines keep one thickness wherever they lie; what is longer ends where its neighbour begins. */
    private double length(double from, double snapped, double length) {
        double onGrid = length <= LINE ? snap(length) : snap(from + length) - snapped;
        return Math.max(onGrid, 1 / scale);
    }
}
