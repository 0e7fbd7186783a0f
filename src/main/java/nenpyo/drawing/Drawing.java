package nenpyo.drawing;

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
    /** Walks the drawing in painting order, background first. */
    public void paint(Painter painter) {
        painter.rect(paper());
        paint(root, painter);
    }

    /** The background as a mark. */
    Node.Rect paper() {
        return new Node.Rect(0, 0, width, height, background);
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

    /** Walks a part of a drawing in painting order. */
    static void paint(Node node, Painter painter) {
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
            case Node.Icon icon -> painter.icon(icon);
            case Node.TextRun text -> painter.text(text);
            case Node.HorizontalGradient gradient -> painter.gradient(gradient);
            case Node.Hatch hatch -> painter.hatch(hatch);
            case Node.Columns columns -> painter.columns(columns);
        }
    }
}
