package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;

/** Draws what the source says came of what: quiet lines with an arrow, those of the selected events bright. */
final class LinkInk {
    private static final double ARROW = 5;
    private static final double CORNER = 6;
    /** How far from a row's marks the gap between it and the next is. */
    private static final double GAP = 9;
    /** How far within the effect's mark a link from above or below ends. */
    private static final double LANDING = 8;

    private final Frame frame;
    private final Map<Integer, PlacedEvent> events;
    private final Map<Long, List<PlacedEvent>> rows;

    /** Draws between events by their index in the timeline. */
    LinkInk(Frame frame, Map<Integer, PlacedEvent> events) {
        this.frame = frame;
        this.events = events;
        this.rows = events.values().stream().collect(Collectors.groupingBy(LinkInk::row));
    }

    /** The groups of all links whose ends are both shown, the selected events' last and so above. */
    List<Node> draw(LinkIndex links) {
        List<Node> quiet = new ArrayList<>();
        List<Node> bright = new ArrayList<>();
        for (LinkIndex.Pair pair : links.among(events.keySet())) {
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
        return frame.view().selection().contains(event.item().id());
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
        List<Node> route = isWayTaken(cause, effect)
                ? along(cause.mark(), effect.mark(), stroke)
                : route(cause.mark(), effect.mark(), stroke);
        return new Node.Group(Role.LINK, key, null, null, null, route);
    }

    /**
     * Whether anything lies in the effect's row on the way from the cause to its near side: the effect's own label or
     * fading start, or another event, whose link it would then seem to be.
     */
    private boolean isWayTaken(PlacedEvent cause, PlacedEvent effect) {
        double x = start(cause.mark(), effect.mark());
        double from = Math.min(x, effect.mark().right());
        double to = Math.max(x, effect.mark().left());
        boolean over = x >= effect.mark().left() - ARROW - CORNER && x <= effect.mark().right() + ARROW;
        boolean roomy = effect.mark().left() + LANDING > x + 2 * CORNER;
        return !over && roomy
                && rows.getOrDefault(row(effect), List.of())
                        .stream()
                        .filter(other -> !other.equals(cause))
                        .flatMap(other -> occupied(other, effect))
                        .anyMatch(box -> box.left() < to && box.right() > from);
    }

    /** What an event takes of its row; the effect's mark itself is what the link goes to. */
    private static Stream<Box> occupied(PlacedEvent event, PlacedEvent effect) {
        Box label = event.label() == null ? event.mark() : event.label().box();
        if (!event.equals(effect)) {
            return Stream.of(event.reach(), label);
        }
        Box fade = new Box(event.reach().left(), 0, event.mark().left(), 0);
        return event.label() != null && event.label().placement() == Placement.LEFT
                ? Stream.of(fade, label)
                : fade.width() > 0 ? Stream.of(fade) : Stream.of();
    }

    private static long row(PlacedEvent event) {
        return (long) event.band().arrangement().lane() << 32 | event.item().row();
    }

    /** Where a link leaves its cause, px: the middle of a mark or, of a long bar, the place nearest to the effect. */
    private double start(Box cause, Box effect) {
        double inset = Math.min(7, cause.width() / 2);
        return near(Math.clamp(effect.left() + LANDING, cause.left() + inset, cause.right() - inset));
    }

    /** Along the gap beside the effect's row, on the cause's side, and from there onto it. */
    private List<Node> along(Box cause, Box effect, Stroke stroke) {
        double x = start(cause, effect);
        double to = near(effect.left() + Math.min(LANDING, effect.width() / 2));
        boolean up = effect.bottom() < cause.top();
        double from = effect.top() > cause.bottom() ? cause.bottom() : cause.top();
        double gap = up ? effect.bottom() + GAP : effect.top() - GAP;
        double end = up ? effect.bottom() + 1 : effect.top() - 1;
        double tip = up ? -ARROW : ARROW;
        double turn = Math.min(CORNER, Math.abs(gap - from));
        double turnY = gap - Math.copySign(turn, gap - from);
        Outline line = new Outline(List.of(new Piece.Move(x, from), new Piece.Line(x, turnY),
                new Piece.Curve(x, gap, x, gap, x + CORNER, gap), new Piece.Line(to - CORNER, gap),
                new Piece.Curve(to, gap, to, gap, to, end - tip)));
        return List.of(stroked(line, stroke), arrow(to, end, 0, tip, stroke));
    }

    /** Down or up from the cause, then across to the effect's near side; straight onto it where it lies over the cause. */
    private List<Node> route(Box cause, Box effect, Stroke stroke) {
        double x = start(cause, effect);
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
            double gap = down ? effect.top() - GAP : effect.bottom() + GAP;
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
