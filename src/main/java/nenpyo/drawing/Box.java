package nenpyo.drawing;

import nenpyo.drawing.Outline.Piece;

/** An upright box in px; the edges right and bottom are outside it. */
public record Box(double left, double top, double right, double bottom) {
    /** The height above the baseline that a line of text may take, in em. */
    private static final double ASCENT = 0.88;
    /** The depth below the baseline that a line of text may take, in em. */
    private static final double DESCENT = 0.24;

    /** The box around the ink of a mark. */
    public static Box of(Node.Mark mark) {
        return switch (mark) {
            case Node.Rect r -> sized(r.x(), r.y(), r.width(), r.height());
            case Node.HorizontalGradient g -> sized(g.x(), g.y(), g.width(), g.height());
            case Node.Columns c -> sized(c.x(), c.baseline() - c.heights().greatest(),
                    c.column() * c.heights().size(), c.heights().greatest());
            case Node.Hatch h -> sized(h.x(), h.y(), h.width(), h.height());
            case Node.TextRun t -> new Box(t.x(), t.baseline() - ASCENT * t.size(), t.x() + t.width(),
                    t.baseline() + DESCENT * t.size());
            case Node.Path p -> around(p.outline());
        };
    }

    /** The box that a clip lets through. */
    public static Box of(Node.Clip clip) {
        return sized(clip.x(), clip.y(), clip.width(), clip.height());
    }

    private static Box sized(double x, double y, double width, double height) {
        return new Box(x, y, x + width, y + height);
    }

    private static Box around(Outline outline) {
        Box box = null;
        for (Piece piece : outline.pieces()) {
            Box point = switch (piece) {
                case Piece.Move m -> sized(m.x(), m.y(), 0, 0);
                case Piece.Line l -> sized(l.x(), l.y(), 0, 0);
                case Piece.Curve c -> new Box(Math.min(c.x(), Math.min(c.x1(), c.x2())),
                        Math.min(c.y(), Math.min(c.y1(), c.y2())), Math.max(c.x(), Math.max(c.x1(), c.x2())),
                        Math.max(c.y(), Math.max(c.y1(), c.y2())));
                case Piece.Close _ -> null;
            };
            box = point == null ? box : box == null ? point : box.union(point);
        }
        return box == null ? sized(0, 0, 0, 0) : box;
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    /** Whether the two share any area; touching edges do not. */
    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether the other lies wholly inside this. */
    public boolean holds(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What both share; empty if nothing. */
    public Box intersection(Box other) {
        return new Box(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** The distance in px from a point, 0 inside. */
    public double distance(double x, double y) {
        double dx = Math.max(Math.max(left - x, x - right), 0);
        double dy = Math.max(Math.max(top - y, y - bottom), 0);
        return Math.hypot(dx, dy);
    }
}
