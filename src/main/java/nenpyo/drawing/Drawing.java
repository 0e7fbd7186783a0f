package nenpyo.drawing;

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
        painter.rect(new Node.Rect(0, 0, width, height, background));
        paint(root, painter);
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
