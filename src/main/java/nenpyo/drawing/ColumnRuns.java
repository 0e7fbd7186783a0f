package nenpyo.drawing;

import java.util.function.Consumer;

/**
 * The rectangles of columns on the pixels of a surface: neighbours of one height are one rectangle, none overlap, and no
 * column that has any height is lower than one pixel.
 */
public final class ColumnRuns {
    private ColumnRuns() {}

    /** Hands out the rectangles from left to right, their edges on the grid, their radius 0. */
    public static void of(Node.Columns columns, PixelGrid grid, Consumer<Node.Rect> to) {
        double baseline = grid.snap(columns.baseline());
        double pixel = 1 / grid.scale();
        int first = columns.heights().first();
        int end = columns.heights().end();
        double left = grid.snap(columns.x() + first * columns.column());
        double height = 0;
        for (int column = first; column <= end; column++) {
            double next = column == end ? 0 : height(columns.heights().at(column), grid, pixel);
            if (next != height || column == end) {
                double right = grid.snap(columns.x() + column * columns.column());
                if (height > 0 && right > left) {
                    to.accept(new Node.Rect(left, baseline - height, right - left, height, columns.fill()));
                }
                left = right;
                height = next;
            }
        }
    }

    private static double height(float height, PixelGrid grid, double pixel) {
        return height > 0 ? Math.max(pixel, grid.snap(height)) : 0;
    }
}
