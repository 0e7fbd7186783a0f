package nenpyo.drawing;

import java.util.List;

/**
 * How an outline is stroked.
 *
 * @param width px
 * @param dash lengths in px of line and gap in turn; empty for a solid line
 */
public record Stroke(Ink ink, double width, List<Double> dash) {
    public Stroke {
        dash = List.copyOf(dash);
    }

    /** A solid stroke. */
    public Stroke(Ink ink, double width) {
        this(ink, width, List.of());
    }
}
