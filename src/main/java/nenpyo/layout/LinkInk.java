package nenpyo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final double COLLAPSED_GAP = 2.5;
    /** Of the ink of a link between marks that lie too near each other to be followed from one to the next. */
    private static final double SLIM_SHARE = 0.4;
    /** What a link's beginning keeps from the ends of a mark, px. */
    private static final double STEM_INSET = 0.9;
    /** How far a link's line may lie from the middle of the gap between two rows, px. */
    private static final double GAP_ROOM = 4;
    private static final double COLLAPSED_ROOM = 1.5;
    /** How far within the effect's mark a link from above or below ends. */
    private static final double LANDING = 8;

    private final Frame frame;
    private final Map<Integer, PlacedEvent> events;
    private final Map<Long, List<PlacedEvent>> rows = new HashMap<>();
    private final LinkColumns columns;
    private final LinkTracks tracks = new LinkTracks();

    /** Draws between events by their index in the timeline. */
    LinkInk(Frame frame, Map<Integer, PlacedEvent> events) {
        this.frame = frame;
        this.events = events;
        for (PlacedEvent event : events.values()) {
            rows.computeIfAbsent(row(event), _ -> new ArrayList<>()).add(event);
        }
        this.columns = new LinkColumns(events.values());
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
            (selected ? bright : quiet).add(link(pair, cause, effect, selected));
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

    private Node link(LinkIndex.Pair pair, PlacedEvent cause, PlacedEvent effect, boolean selected) {
        boolean slim = cause.band().collapsed() && effect.band().collapsed();
        Ink ink = selected
                ? frame.palette().accent()
                : frame.palette().muted().over(frame.palette().background(), slim ? SLIM_SHARE : 0.75);
        Stroke stroke = new Stroke(ink, selected ? 2 : slim ? 1 : 1.2);
        String key = cause.item().id() + ">" + effect.item().id();
        List<Node> drawn = around(pair, cause, effect, stroke);
        if (drawn.getFirst() instanceof Node.Path line) {
            tracks.take(line.outline(), pair);
        }
        return new Node.Group(Role.LINK, key, null, null, null, drawn);
    }

    /** First aside in the gap next to the cause, where the straight way to the effect's row would go behind words. */
    private List<Node> around(LinkIndex.Pair pair, PlacedEvent cause, PlacedEvent effect, Stroke stroke) {
        Box mark = cause.mark();
        boolean down = effect.mark().top() > mark.bottom();
        double middle = gap(cause, down);
        double beside = gap(effect, !down);
        double edge = down ? mark.bottom() : mark.top();
        double straight = start(mark, effect.mark());
        double inset = Math.min(STEM_INSET, mark.width() / 2);
        double x = tracks.upright(straight, mark.left() + inset, mark.right() - inset, edge, beside, pair);
        double column = cause.band().collapsed() || row(cause) == row(effect)
                ? x
                : columns.nearest(x, Math.min(middle, beside), Math.max(middle, beside),
                        at -> tracks.isUprightFree(at, middle, beside, pair), effect.mark());
        if (column == x) {
            return from(pair, cause, mark, x, effect, stroke);
        }
        double gap = track(middle, cause, x, column, pair);
        Box door = new Box(column, gap, column, gap);
        List<Node> onward = from(pair, cause, door, column, effect, stroke);
        double corner = Math.min(CORNER, Math.min(Math.abs(gap - edge), Math.abs(column - x) / 2));
        double ahead = Math.copySign(corner, gap - edge);
        double aside = Math.copySign(corner, column - x);
        List<Piece> pieces = new ArrayList<>(List.of(new Piece.Move(x, edge), new Piece.Line(x, gap - ahead),
                new Piece.Curve(x, gap, x, gap, x + aside, gap), new Piece.Line(column - aside, gap),
                new Piece.Curve(column, gap, column, gap, column, gap + ahead)));
        List<Piece> rest = ((Node.Path) onward.getFirst()).outline().pieces();
        pieces.addAll(rest.subList(1, rest.size()));
        return List.of(stroked(new Outline(pieces), stroke), onward.getLast());
    }

    /** The y nearest to the middle of a gap at an event's row on which a link meets no other between two x. */
    private double track(double middle, PlacedEvent at, double x, double otherX, LinkIndex.Pair pair) {
        double room = at.band().collapsed() ? COLLAPSED_ROOM : GAP_ROOM;
        return tracks.level(middle, middle - room, middle + room, x, otherX, pair);
    }

    /** From a box, the cause's mark or a point on the way, to the effect. */
    private List<Node> from(LinkIndex.Pair pair, PlacedEvent cause, Box box, double x, PlacedEvent effect,
            Stroke stroke) {
        return isWayTaken(cause, x, effect)
                ? along(pair, box, x, effect, stroke)
                : route(pair, box, x, effect, stroke);
    }

    /**
     * Whether anything lies in the effect's row on the way from the cause to its near side: the effect's own label or
     * fading start, or another event, whose link it would then seem to be.
     */
    private boolean isWayTaken(PlacedEvent cause, double x, PlacedEvent effect) {
        double from = Math.min(x, effect.mark().right());
        double to = Math.max(x, effect.mark().left());
        boolean over = x >= effect.mark().left() - ARROW - CORNER && x <= effect.mark().right() + ARROW;
        boolean roomy = effect.mark().left() + LANDING > x + 2 * CORNER;
        return !over && roomy
                && isRowTaken(from, to, cause, effect);
    }

    private boolean isRowTaken(double from, double to, PlacedEvent cause, PlacedEvent effect) {
        for (PlacedEvent other : rows.getOrDefault(row(effect), List.of())) {
            if (!isSame(other, cause)) {
                for (Box taken : occupied(other, effect)) {
                    if (taken.left() < to && taken.right() > from) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether two are of the same event; to compare all else about them takes long. */
    private static boolean isSame(PlacedEvent a, PlacedEvent b) {
        return a.item().event() == b.item().event();
    }

    /** What an event takes of its row; the effect's mark itself is what the link goes to. */
    private static List<Box> occupied(PlacedEvent event, PlacedEvent effect) {
        Box label = event.label() == null ? event.mark() : event.label().box();
        if (!isSame(event, effect)) {
            return List.of(event.reach(), label);
        }
        Box fade = new Box(event.reach().left(), 0, event.mark().left(), 0);
        return event.label() != null && event.label().placement() == Placement.LEFT
                ? List.of(fade, label)
                : fade.width() > 0 ? List.of(fade) : List.of();
    }

    private static long row(PlacedEvent event) {
        return (long) event.band().arrangement().lane() << 32 | event.band().rowOf(event.item());
    }

    /** Where a link leaves its cause, px: the middle of a mark or, of a long bar, the place nearest to the effect. */
    private double start(Box cause, Box effect) {
        double inset = Math.min(7, cause.width() / 2);
        return near(Math.clamp(effect.left() + LANDING, cause.left() + inset, cause.right() - inset));
    }

    /** Along the gap beside the effect's row, on the cause's side, and from there onto it. */
    private List<Node> along(LinkIndex.Pair pair, Box cause, double x, PlacedEvent target, Stroke stroke) {
        Box effect = target.mark();
        double to = near(effect.left() + Math.min(LANDING, effect.width() / 2));
        double gap = track(gap(target, effect.bottom() < cause.top()), target, x, to, pair);
        boolean up = gap > effect.bottom();
        double from = gap > cause.bottom() ? cause.bottom() : cause.top();
        double end = up ? effect.bottom() + 1 : effect.top() - 1;
        double tip = up ? -ARROW : ARROW;
        double turn = Math.min(CORNER, Math.abs(gap - from));
        double turnY = gap - Math.copySign(turn, gap - from);
        Outline line = new Outline(List.of(new Piece.Move(x, from), new Piece.Line(x, turnY),
                new Piece.Curve(x, gap, x, gap, x + CORNER, gap), new Piece.Line(to - CORNER, gap),
                new Piece.Curve(to, gap, to, gap, to, end - tip)));
        return List.of(stroked(line, stroke), arrow(to, end, 0, tip, stroke));
    }

    /** The y of the gap between an event's row and the next below or above; in a collapsed lane, that at its border. */
    private static double gap(PlacedEvent event, boolean below) {
        LaneBand band = event.band();
        if (band.collapsed()) {
            return below ? band.bottom() - COLLAPSED_GAP : band.top() + COLLAPSED_GAP;
        }
        double half = Math.min(band.rowHeight() / 2, event.mark().height() / 2 + GAP);
        return band.middle(event.item()) + (below ? half : -half);
    }

    /** Down or up from the cause, then across to the effect's near side; straight onto it where it lies over the cause. */
    private List<Node> route(LinkIndex.Pair pair, Box cause, double x, PlacedEvent target, Stroke stroke) {
        Box effect = target.mark();
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
            double nearest = Math.clamp(x, effect.left() + 3,
                    Math.max(effect.left() + 3, effect.right() - 3));
            double over = tracks.upright(nearest, effect.left() + STEM_INSET, effect.right() - STEM_INSET,
                    from, to, pair);
            double tip = down ? ARROW : -ARROW;
            boolean straight = over > cause.left() && over < cause.right();
            double gap = track(gap(target, !down), target, x, over, pair);
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
        double turnY = y - Math.copySign(Math.min(CORNER, Math.abs(y - from)), y - from);
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
