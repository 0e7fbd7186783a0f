package nenpyo.drawing;

import java.util.List;
import nenpyo.text.Weight;
import org.jspecify.annotations.Nullable;

/** A part of a drawing: a group with a meaning, or a mark. All lengths are px, x to the right, y down. */
public sealed interface Node {

    /**
     * Marks that mean one thing: a lane, an event, a link, the axis.
     *
     * @param key what it is, unique among its role: an event's or a lane's id
     * @param title its name for people, for tooltips, screen readers and the exports; null for mere structure
     * @param description more about it, or null
     * @param language BCP 47 tag of title, description and texts, or null where it is the enclosing group's
     */
    record Group(Role role, String key, @Nullable String title, @Nullable String description,
            @Nullable String language, List<Node> children) implements Node {
        public Group {
            children = List.copyOf(children);
        }

        /** A group of marks without a title of its own. */
        public static Group of(Role role, String key, List<? extends Node> children) {
            return new Group(role, key, null, null, null, List.copyOf(children));
        }
    }

    /** What is inside is drawn only where it lies within a rectangle. */
    record Clip(double x, double y, double width, double height, List<Node> children) implements Node {
        public Clip {
            children = List.copyOf(children);
        }
    }

    /** Something that leaves ink. */
    sealed interface Mark extends Node
            permits Rect, Path, Icon, TextRun, HorizontalGradient, Hatch, Columns {}

    /** A filled rectangle; radius 0 is crisp at every scale. */
    record Rect(double x, double y, double width, double height, double radius, Ink fill) implements Mark {
        public Rect(double x, double y, double width, double height, Ink fill) {
            this(x, y, width, height, 0, fill);
        }
    }

    /** An outline, filled (even-odd), stroked, or both. */
    record Path(Outline outline, @Nullable Ink fill, @Nullable Stroke stroke) implements Mark {}

    /**
     * A filled shape that stands in many places, such as the glyph of a kind of event.
     *
     * @param shape about an origin of its own
     * @param x where that origin is
     * @param scale px for one of the shape's
     */
    record Icon(Outline shape, double x, double y, double scale, Ink fill) implements Mark {
        /** The same as an outline where it stands. */
        public Path path() {
            return new Path(shape.at(x, y, scale), fill, null);
        }
    }

    /**
     * One line of text in a bundled font.
     *
     * @param x the left end
     * @param baseline y of the baseline
     * @param size px per em
     * @param width the measured width
     */
    record TextRun(String text, double x, double baseline, double size, Weight weight,
            double width,
            Ink fill) implements Mark {}

    /** A rectangle whose colour runs from its left end to its right. */
    record HorizontalGradient(double x, double y, double width, double height, Ink left,
            Ink right) implements Mark {}

    /**
     * Diagonal lines within a rectangle, whose opacity runs from the left colour to the right one.
     *
     * @param spacing px between the lines, along x
     * @param line their width
     */
    record Hatch(double x, double y, double width, double height, double spacing, double line, Ink left,
            Ink right)
            implements
                Mark {}

    /**
     * Columns of one width that stand side by side on a line: how many there are of something, from place to place. One mark
     * for all of them, because there are thousands in a frame.
     *
     * @param x the left end of the first column
     * @param baseline y of the line
     * @param column the width of each
     */
    record Columns(double x, double baseline, double column, Heights heights, Ink fill) implements Mark {
        /** These without the heights of columns that lie wholly beside two px; each column stays where it is. */
        Columns between(double left, double right) {
            int from = (int) Math.floor((left - x) / column);
            int to = (int) Math.ceil((right - x) / column);
            return new Columns(x, baseline, column, heights.only(from, to), fill);
        }
    }
}
