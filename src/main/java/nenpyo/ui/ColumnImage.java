package nenpyo.ui;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nenpyo.drawing.Box;
import nenpyo.drawing.ColumnRuns;
import nenpyo.drawing.Node;
import nenpyo.drawing.PixelGrid;
import org.jspecify.annotations.Nullable;

/**
 * Columns as an image, pixel for pixel. Thousands of rectangles cost the software pipeline tens of milliseconds, an image
 * of as many pixels one.
 *
 * @param x px, as are the others
 */
record ColumnImage(Image image, double x, double y, double width, double height) {
    /** The image of what lies between two px across; null if that is nothing. */
    static @Nullable ColumnImage of(Node.Columns columns, PixelGrid grid, double from, double to) {
        Box box = Box.of(columns)
                .intersection(new Box(from, Double.NEGATIVE_INFINITY, to, Double.POSITIVE_INFINITY));
        double bottom = grid.snap(columns.baseline());
        double left = grid.snap(box.left());
        int width = pixels(grid.snap(box.right()) - left, grid);
        int height = Math.max(1, pixels(grid.snap(columns.heights().greatest()), grid));
        if (width <= 0 || box.isEmpty()) {
            return null;
        }
        int[] argb = new int[width * height];
        ColumnRuns.of(columns, grid, run -> {
            int first = Math.clamp(pixels(run.x() - left, grid), 0, width);
            int end = Math.clamp(pixels(run.x() + run.width() - left, grid), 0, width);
            for (int y = height - Math.min(height, pixels(run.height(), grid)); y < height; y++) {
                Arrays.fill(argb, y * width + first, y * width + end, run.fill().argb());
            }
        });
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new ColumnImage(image, left, bottom - height / grid.scale(), width / grid.scale(),
                height / grid.scale());
    }

    private static int pixels(double px, PixelGrid grid) {
        return (int) Math.round(px * grid.scale());
    }
}
