package nenpyo.ui.picture;

import java.util.function.Consumer;
import nenpyo.drawing.Box;

/**
 * How the picture of a view is divided into what moves, and what stays where it is while the range changes: headers to the
 * left of the plot and the legend below it. In pixels.
 */
record Division(int width, int height, int left, int bottom) {
    /** @param plot of the picture, px */
    static Division of(Sight sight, Box plot) {
        int width = sight.pixelWidth();
        int height = sight.pixelHeight();
        return new Division(width, height, Math.min(sight.pixels(plot.left()), width),
                Math.min(sight.pixels(plot.bottom()), height));
    }

    /** How wide the plot is. */
    int across() {
        return width - left;
    }

    Part headers(Object content, Consumer<int[]> writing) {
        return new Part(0, 0, left, bottom, content, writing);
    }

    Part plot(Object content, Consumer<int[]> writing) {
        return new Part(left, 0, across(), bottom, content, writing);
    }

    Part legend(Object content, Consumer<int[]> writing) {
        return new Part(0, bottom, width, height - bottom, content, writing);
    }

    /** What stands below the plot of a picture at rest. */
    Part legend(Exact picture) {
        return legend(picture, to -> Composition.copy(picture.sheet(), 0, bottom, to, width));
    }
}
