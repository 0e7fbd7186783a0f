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
            case Node.Icon i -> around(i);
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
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Piece piece : outline.pieces()) {
            switch (piece) {
                case Piece.Move(double x, double y) -> {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                }
                case Piece.Line(double x, double y) -> {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x);
                    bottom = Math.max(bottom, y);
                }
                case Piece.Curve(double x1, double y1, double x2, double y2, double x, double y) -> {
                    left = Math.min(left, Math.min(x, Math.min(x1, x2)));
                    top = Math.min(top, Math.min(y, Math.min(y1, y2)));
                    right = Math.max(right, Math.max(x, Math.max(x1, x2)));
                    bottom = Math.max(bottom, Math.max(y, Math.max(y1, y2)));
                }
                case Piece.Close _ -> {
                    // Goes where the pen has been.
                }
            }
        }
        return left > right ? sized(0, 0, 0, 0) : new Box(left, top, right, bottom);
    }

    private static Box around(Node.Icon icon) {
        Box shape = around(icon.shape());
        return sized(icon.x() + shape.left * icon.scale(), icon.y() + shape.top * icon.scale(),
                shape.width() * icon.scale(), shape.height() * icon.scale());
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
