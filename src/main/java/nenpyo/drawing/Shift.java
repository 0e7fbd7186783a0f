package nenpyo.drawing;

import java.util.List;

/**
 * Moves nodes across the surface.
 *
 * @param x px to the right
 * @param y px down
 */
public record Shift(double x, double y) {
    /** A node elsewhere. */
    public Node of(Node node) {
        return switch (node) {
            case Node.Group g -> new Node.Group(g.role(), g.key(), g.title(), g.description(), g.language(),
                    all(g.children()));
            case Node.Clip c -> new Node.Clip(c.x() + x, c.y() + y, c.width(), c.height(), all(c.children()));
            case Node.Rect r ->
                new Node.Rect(r.x() + x, r.y() + y, r.width(), r.height(), r.radius(), r.fill());
            case Node.Path p -> new Node.Path(p.outline().at(x, y, 1), p.fill(), p.stroke());
            case Node.Icon i -> new Node.Icon(i.shape(), i.x() + x, i.y() + y, i.scale(), i.fill());
            case Node.TextRun t ->
                new Node.TextRun(t.text(), t.x() + x, t.baseline() + y, t.size(), t.weight(),
                        t.width(), t.fill());
            case Node.HorizontalGradient g -> new Node.HorizontalGradient(g.x() + x, g.y() + y, g.width(),
                    g.height(), g.left(), g.right());
            case Node.Hatch h -> new Node.Hatch(h.x() + x, h.y() + y, h.width(), h.height(), h.spacing(),
                    h.line(), h.left(), h.right());
            case Node.Columns c -> new Node.Columns(c.x() + x, c.baseline() + y, c.column(), c.heights(),
                    c.fill());
        };
    }

    private List<Node> all(List<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }
}
