package nenpyo.layout;

import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Stroke;

/** The sign that sources disagree about an event: an unequal sign in a ring, on the upper right corner of its mark. */
final class DisputeSign {
    /** Px. */
    static final double RADIUS = 5.5;
    /** How far its middle lies within the mark, so that it ends before the label. */
    private static final double INSIDE = 2.5;
    private static final double RING = 1.2;
    private static final double BAR = 1.2;
    private static final double BAR_HALF = 2.8;
    private static final double BAR_APART = 1.5;

    private DisputeSign() {}

    /** The sign of an event whose corner, or else the right end of what is seen of its mark, is in view. */
    static List<Node> on(PlacedEvent event, Frame frame) {
        Box mark = event.mark();
        if (mark.right() < frame.plotLeft() || mark.left() > frame.plotRight()) {
            return List.of();
        }
        double x = Math.min(mark.right() - INSIDE, frame.plotRight() - RADIUS - 2);
        Palette.LaneInks inks = event.band().inks();
        return at(x, mark.top() + 1, inks.mark(), inks.wash());
    }

    /** The sign around a point. */
    static List<Node> at(double x, double y, Ink ink, Ink ground) {
        return List.of(disc(x, y, RADIUS, ink), disc(x, y, RADIUS - RING, ground), bar(x, y - BAR_APART, ink),
                bar(x, y + BAR_APART, ink),
                new Node.Path(Outline.through(x - 1.6, y + 3, x + 1.6, y - 3), null, new Stroke(ink, 1.1)));
    }

    private static Node disc(double x, double y, double radius, Ink ink) {
        return new Node.Rect(x - radius, y - radius, 2 * radius, 2 * radius, radius, ink);
    }

    private static Node bar(double x, double y, Ink ink) {
        return new Node.Rect(x - BAR_HALF, y - BAR / 2, 2 * BAR_HALF, BAR, ink);
    }
}
