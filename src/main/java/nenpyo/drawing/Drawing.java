package nenpyo.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * One frame or one figure.
 *
 * @param width px
 * @param height px
 * @param background what the whole surface is filled with first
 * @param root everything on it
 */
public record Drawing(double width, double height, Ink background, Node.Group root) {
    /** How far ink may reach over the box of a mark, px: half a stroke, or an overhanging letter. */
    private static final double STROKE = 6;

    /** Walks the drawing in painting order, background first. */
    public void paint(Painter painter) {
        painter.rect(new Node.Rect(0, 0, width, height, background));
        paint(root, painter);
    }

    /** This with an empty frame of a width in px around it, on which nothing of it goes on. */
    public Drawing framed(double margin) {
        if (margin == 0) {
            return this;
        }
        Node moved = new Shift(margin, margin).of(root);
        Node kept = new Node.Clip(margin, margin, width, height, List.of(moved));
        return new Drawing(width + 2 * margin, height + 2 * margin, background, new Node.Group(root.role(),
                root.key(), root.title(), root.description(), root.language(), List.of(kept)));
    }

    /** The part of this whose ink may lie between two px across; where it lies stays. */
    public Drawing between(double left, double right) {
        Box part = new Box(left - STROKE, Double.NEGATIVE_INFINITY, right + STROKE, Double.POSITIVE_INFINITY);
        return new Drawing(width, height, background,
                new Node.Group(root.role(), root.key(), root.title(), root.description(), root.language(),
                        within(part, root.children())));
    }

    private static List<Node> within(Box part, List<Node> nodes) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            switch (node) {
                case Node.Group group -> {
                    List<Node> children = within(part, group.children());
                    if (!children.isEmpty()) {
                        kept.add(new Node.Group(group.role(), group.key(), group.title(), group.description(),
                                group.language(), children));
                    }
                }
                case Node.Clip clip -> {
                    List<Node> children = Box.of(clip).overlaps(part)
                            ? within(part, clip.children())
                            : List.of();
                    if (!children.isEmpty()) {
                        kept.add(new Node.Clip(clip.x(), clip.y(), clip.width(), clip.height(), children));
                    }
                }
                case Node.Mark mark -> {
                    Box box = Box.of(mark);
                    if (box.left() <= part.right() && box.right() >= part.left()) {
                        kept.add(mark);
                    }
                }
            }
        }
        return kept;
    }

    private static void paint(Node node, Painter painter) {
        switch (node) {
            case Node.Group group -> {
                painter.open(group);
                for (Node child : group.children()) {
                    paint(child, painter);
                }
                painter.close(group);
            }
            case Node.Clip clip -> {
                painter.clip(clip);
                for (Node child : clip.children()) {
                    paint(child, painter);
                }
                painter.unclip();
            }
            case Node.Rect rect -> painter.rect(rect);
            case Node.Path path -> painter.path(path);
            case Node.TextRun text -> painter.text(text);
            case Node.HorizontalGradient gradient -> painter.gradient(gradient);
            case Node.Hatch hatch -> painter.hatch(hatch);
            case Node.Columns columns -> painter.columns(columns);
        }
    }
}
