package nenpyo.export;

import java.util.List;
import java.util.stream.Stream;
import nenpyo.drawing.Drawing;

/**
 * A figure in as many drawings as it takes, each as wide as the others.
 *
 * @param across stretches of time from left to right, equally high; one of them where the figure is not cut
 * @param sources the list of sources page by page; none where it stands in the figure itself or is not wanted
 */
public record PagedFigure(List<Drawing> across, List<Drawing> sources) {
    public PagedFigure {
        if (across.isEmpty()) {
            throw new IllegalArgumentException("a figure without a drawing");
        }
        across = List.copyOf(across);
        sources = List.copyOf(sources);
    }

    /** A figure that is one drawing. */
    public static PagedFigure of(Drawing whole) {
        return new PagedFigure(List.of(whole), List.of());
    }

    /** The first stretch of it, or all of it. */
    public Drawing first() {
        return across.getFirst();
    }

    /** All of its drawings. */
    public List<Drawing> drawings() {
        return Stream.concat(across.stream(), sources.stream()).toList();
    }
}
