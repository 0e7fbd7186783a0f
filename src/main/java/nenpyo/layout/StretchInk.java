package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Stroke;
import nenpyo.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Draws one stretch of a mark. Where its beginning or end is approximate it grows out of nothing within the stretch, never
 * beyond: what is approximate moves no bound. Where one is uncertain, the outline is dashed.
 */
final class StretchInk {
    private static final double EDGE = 2;
    private static final double RADIUS = 2.5;
    /** How far a soft end reaches into the stretch, px, and its share of it at the most. */
    private static final double SOFT = 10;
    private static final double SOFT_SHARE = 0.42;
    private static final double DASH = 3.5;
    private static final double GAP = 2.5;
    private static final double LINE = 1.5;

    private final Palette.LaneInks inks;
    private final double left;
    private final double right;

    /** Draws between two px far outside of the view, in a lane's inks. */
    StretchInk(Palette.LaneInks inks, double left, double right) {
        this.inks = inks;
        this.left = left;
        this.right = right;
    }

    /**
     * A stretch from a beginning to an end.
     *
     * @param edged whether two lines bound it, as they do what is only possible
     * @param start how sure the beginning is; null where it is none of the mark's
     * @param end likewise
     */
    List<Node> draw(Box box, Ink fill, boolean edged, @Nullable Qualifier start, @Nullable Qualifier end) {
        boolean dashed = isUncertain(start) || isUncertain(end);
        boolean plain = !edged && !dashed;
        boolean rounded = plain && start == Qualifier.NONE && end == Qualifier.NONE;
        List<Node> marks = new ArrayList<>();
        if (rounded && inks.pattern() == Pattern.SOLID) {
            rect(marks, box, Math.min(RADIUS, box.height() / 4), fill);
            return marks;
        }
        if (plain && inks.pattern() != Pattern.SOLID) {
            patterned(marks, box, fill, start, end);
        } else {
            soft(marks, box, plain || edged ? fill : inks.soft(), start, end);
        }
        if (dashed) {
            outline(marks, box, start != null, end != null, List.of(DASH, GAP));
        } else if (edged) {
            double edge = Math.min(EDGE, box.height() / 3);
            soft(marks, new Box(box.left(), box.top(), box.right(), box.top() + edge), inks.mark(), start,
                    end);
            soft(marks, new Box(box.left(), box.bottom() - edge, box.right(), box.bottom()), inks.mark(),
                    start,
                    end);
        }
        return marks;
    }

    /** One of several that may be meant: an outline, and nothing in it. */
    List<Node> hollow(Box box, Qualifier start, Qualifier end) {
        if (isApproximate(start) || isApproximate(end)) {
            return draw(box, inks.soft(), false, start, end);
        }
        List<Node> marks = new ArrayList<>();
        rect(marks, box, 0, inks.wash());
        outline(marks, box, true, true,
                isUncertain(start) || isUncertain(end) ? List.of(DASH, GAP) : List.of());
        return marks;
    }

    /** A body with the lane's pattern, and its soft ends without one. */
    private void patterned(List<Node> to, Box box, Ink fill, @Nullable Qualifier start,
            @Nullable Qualifier end) {
        double reach = Math.min(SOFT, box.width() * SOFT_SHARE);
        double from = box.left() + (isApproximate(start) ? reach : 0);
        double until = box.right() - (isApproximate(end) ? reach : 0);
        body(to, new Box(from, box.top(), until, box.bottom()), fill, start == Qualifier.NONE,
                end == Qualifier.NONE);
        if (from > box.left()) {
            gradient(to, new Box(box.left(), box.top(), from, box.bottom()), fill.withOpacity(0), fill);
        }
        if (until < box.right()) {
            gradient(to, new Box(until, box.top(), box.right(), box.bottom()), fill, fill.withOpacity(0));
        }
    }

    private void body(List<Node> to, Box box, Ink fill, boolean start, boolean end) {
        Box shown = shown(box);
        if (!shown.isEmpty()) {
            to.addAll(new PatternInk(inks.pattern(), fill, inks.wash()).fill(shown,
                    start && shown.left() == box.left(), end && shown.right() == box.right()));
        }
    }

    /** A filled stretch with its soft ends. */
    private void soft(List<Node> to, Box box, Ink fill, @Nullable Qualifier start, @Nullable Qualifier end) {
        double reach = Math.min(SOFT, box.width() * SOFT_SHARE);
        double from = box.left() + (isApproximate(start) ? reach : 0);
        double until = box.right() - (isApproximate(end) ? reach : 0);
        rect(to, new Box(from, box.top(), until, box.bottom()), 0, fill);
        if (from > box.left()) {
            gradient(to, new Box(box.left(), box.top(), from, box.bottom()), fill.withOpacity(0), fill);
        }
        if (until < box.right()) {
            gradient(to, new Box(until, box.top(), box.right(), box.bottom()), fill, fill.withOpacity(0));
        }
    }

    private void rect(List<Node> to, Box box, double radius, Ink fill) {
        Box shown = shown(box);
        if (!shown.isEmpty()) {
            to.add(new Node.Rect(shown.left(), shown.top(), shown.width(), shown.height(), radius, fill));
        }
    }

    private void gradient(List<Node> to, Box box, Ink from, Ink until) {
        if (!shown(box).isEmpty()) {
            to.add(new Node.HorizontalGradient(box.left(), box.top(), box.width(), box.height(), from,
                    until));
        }
    }

    /** Along the upper and lower side, and down those of the other two that are the mark's own. */
    private void outline(List<Node> to, Box box, boolean atStart, boolean atEnd, List<Double> dash) {
        // Whole periods of the dash are left out, so that it stays with its mark as the view moves.
        double period = DASH + GAP;
        double hidden = Math.max(0, Math.floor((left - box.left()) / period)) * period;
        double x = box.left() + hidden + LINE / 2;
        double end = Math.min(box.right(), right) - LINE / 2;
        double top = box.top() + LINE / 2;
        double bottom = box.bottom() - LINE / 2;
        if (end <= x) {
            return;
        }
        Stroke stroke = new Stroke(inks.mark(), LINE, dash);
        Outline line = atStart && atEnd
                ? Outline.around(x, top, end, top, end, bottom, x, bottom)
                : atStart
                        ? Outline.through(end, top, x, top, x, bottom, end, bottom)
                        : Outline.through(x, top, end, top, end, bottom, x, bottom);
        to.add(new Node.Path(line, null, stroke));
    }

    private Box shown(Box box) {
        return new Box(Math.max(box.left(), left), box.top(), Math.min(box.right(), right), box.bottom());
    }

    private static boolean isUncertain(@Nullable Qualifier qualifier) {
        return qualifier != null && qualifier.isUncertain();
    }

    private static boolean isApproximate(@Nullable Qualifier qualifier) {
        return qualifier != null && qualifier.isApproximate();
    }
}
