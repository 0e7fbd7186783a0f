package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;

/** Draws what the source says came of what: quiet lines with an arrow, those of the selected event bright. */
final class LinkInk {
    private static final double ARROW = 5;
    private static final double CORNER = 6;

    private final Frame frame;
    private final Map<Integer, PlacedEvent> events;

    /** Draws between events by their index in the timeline. */
    LinkInk(Frame frame, Map<Integer, PlacedEvent> events) {
        this.frame = frame;
        this.events = events;
    }

    /** The groups of all links whose ends are both shown, the selected event's last and so above. */
    List<Node> draw(LinkIndex links) {
        List<Node> quiet = new ArrayList<>();
        List<Node> bright = new ArrayList<>();
        for (LinkIndex.Pair pair : links.pairs()) {
            PlacedEvent cause = events.get(pair.cause());
            PlacedEvent effect = events.get(pair.effect());
            if (cause == null || effect == null || isOutside(cause, effect)) {
                continue;
            }
            boolean selected = isSelected(cause) || isSelected(effect);
            (selected ? bright : quiet).add(link(cause, effect, selected));
        }
        quiet.addAll(bright);
        return quiet;
    }

    private boolean isSelected(PlacedEvent event) {
        return event.item().id().equals(frame.view().selected());
    }

    private boolean isOutside(PlacedEvent cause, PlacedEvent effect) {
        return Math.max(cause.mark().right(), effect.mark().right()) < frame.plotLeft()
                || Math.min(cause.mark().left(), effect.mark().left()) > frame.plotRight();
    }

    private Node link(PlacedEvent cause, PlacedEvent effect, boolean selected) {
        Ink ink = selected
                ? frame.palette().accent()
                : frame.palette().muted().over(frame.palette().background(), 0.75);
        Stroke stroke = new Stroke(ink, selected ? 2 : 1.2);
        String key = cause.item().id() + ">" + effect.item().id();
        boolean leftTaken = effect.item().span().fadesIn()
                || effect.label() != null && effect.label().placement() == Placement.LEFT;
        List<Node> route = leftTaken && effect.mark().left() > exit(cause.mark(), effect.mark()) + CORNER
                ? overhead(cause.mark(), effect.mark(), stroke)
                : route(cause.mark(), effect.mark(), stroke);
        return new Node.Group(Role.LINK, key, null, null, null, route);
    }

    /** Along the gap above the effect's row and down onto it: where its left side is taken by a label or a fading start. */
    private List<Node> overhead(Box cause, Box effect, Stroke stroke) {
        double x = near(exit(cause, effect));
        double to = near(effect.left() + 8);
        boolean down = effect.top() > cause.top();
        double from = down ? cause.bottom() : cause.top();
        double gap = effect.top() - 9;
        double turn = Math.min(CORNER, Math.abs(gap - from));
        double turnY = gap - Math.copySign(turn, gap - from);
        Outline line = new Outline(List.of(new Piece.Move(x, from), new Piece.Line(x, turnY),
                new Piece.Curve(x, gap, x, gap, x + CORNER, gap), new Piece.Line(to - CORNER, gap),
                new Piece.Curve(to, gap, to, gap, to, effect.top() - ARROW - 1)));
        return List.of(stroked(line, stroke), arrow(to, effect.top() - 1, 0, ARROW, stroke));
    }

    /** Down or up from the cause, then across to the effect's near side; straight onto it where it lies over the cause. */
    private List<Node> route(Box cause, Box effect, Stroke stroke) {
        double x = near(exit(cause, effect));
        double y = (effect.top() + effect.bottom()) / 2;
        boolean sameRow = Math.abs(y - (cause.top() + cause.bottom()) / 2) < 1;
        if (sameRow) {
            boolean onward = effect.left() >= cause.right();
            double from = near(onward ? cause.right() : cause.left());
            double to = near(onward ? effect.left() - 2 : effect.right() + 2);
            double tip = onward ? ARROW : -ARROW;
            return List.of(stroked(Outline.through(from, y, to - tip, y), stroke),
                    arrow(to, y, tip, 0, stroke));
        }
        boolean down = y > cause.bottom();
        double from = down ? cause.bottom() : cause.top();
        if (x >= effect.left() - ARROW - CORNER && x <= effect.right() + ARROW) {
            double to = down ? effect.top() - 2 : effect.bottom() + 2;
            double over = Math.clamp(x, effect.left() + 3, Math.max(effect.left() + 3, effect.right() - 3));
            double tip = down ? ARROW : -ARROW;
            boolean straight = over > cause.left() && over < cause.right();
            double gap = down ? effect.top() - 9 : effect.bottom() + 9;
            Outline line = straight
                    ? Outline.through(over, from, over, to - tip)
                    : Outline.through(x, from, x, gap, over, gap, over, to - tip);
            return List.of(stroked(line, stroke), arrow(over, to, 0, tip, stroke));
        }
        boolean rightward = effect.left() > x;
        double tip = rightward ? ARROW : -ARROW;
        double to = near(rightward ? effect.left() - 2 : effect.right() + 2);
        return List.of(stroked(elbow(x, from, to - tip, y), stroke), arrow(to, y, tip, 0, stroke));
    }

    /** Where a line leaves the cause: its middle or, of a long bar, the place nearest to the effect. */
    private static double exit(Box cause, Box effect) {
        double inset = Math.min(7, cause.width() / 2);
        return Math.clamp(effect.left() + 8, cause.left() + inset, cause.right() - inset);
    }

    private static Outline elbow(double x, double from, double to, double y) {
        double turnY = y - Math.copySign(CORNER, y - from);
        double turnX = x + Math.copySign(CORNER, to - x);
        return new Outline(List.of(new Piece.Move(x, from), new Piece.Line(x, turnY),
                new Piece.Curve(x, y, x, y, turnX, y), new Piece.Line(to, y)));
    }

    /** Kept near the view: surfaces do not draw lines that reach millions of px. */
    private double near(double x) {
        return Math.clamp(x, frame.plotLeft() - 500, frame.plotRight() + 500);
    }

    private static Node stroked(Outline outline, Stroke stroke) {
        return new Node.Path(outline, null, stroke);
    }

    /** A tip at a point, its base so far behind it. */
    private static Node arrow(double x, double y, double dx, double dy, Stroke stroke) {
        return new Node.Path(Outline.around(x, y, x - dx - dy * 0.7, y - dy - dx * 0.7, x - dx + dy * 0.7,
                y - dy + dx * 0.7), stroke.ink(), null);
    }
}
