package nenpyo.drawing;

import java.util.List;

/**
 * A drawing that is painted slice by slice: it knows how far each of its parts reaches, so that a slice costs what stands in
 * it and not what stands beside it. Immutable.
 */
public final class SlicedDrawing {
    /** How far ink may reach across over the box of a mark, px: half a stroke, or an overhanging letter. */
    private static final double STROKE = 6;
    /** The same up and down, px: letters with signs above them are the tallest. */
    private static final double RISE = 12;

    private final Drawing drawing;
    private final Part root;
    private final List<Strip> bare;

    /**
     * A node and how far its marks reach.
     *
     * @param reach px, the edges inclusive; inside out where there is no mark
     * @param parts what is in it, in painting order; empty for a mark
     */
    private record Part(Node node, Box reach, List<Part> parts) {
        static Part of(Node node) {
            return switch (node) {
                case Node.Group group -> around(group, group.children());
                case Node.Clip clip -> {
                    Part inside = around(clip, clip.children());
                    yield new Part(clip, inside.reach.intersection(Box.of(clip)), inside.parts);
                }
                case Node.Mark mark -> new Part(mark, Box.of(mark), List.of());
            };
        }

        private static Part around(Node node, List<Node> children) {
            List<Part> parts = children.stream().map(Part::of).toList();
            double left = Double.POSITIVE_INFINITY;
            double top = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            double bottom = Double.NEGATIVE_INFINITY;
            for (Part part : parts) {
                left = Math.min(left, part.reach.left());
                top = Math.min(top, part.reach.top());
                right = Math.max(right, part.reach.right());
                bottom = Math.max(bottom, part.reach.bottom());
            }
            return new Part(node, new Box(left, top, right, bottom), parts);
        }

        boolean reachesInto(Box area) {
            return reach.left() <= area.right() && reach.right() >= area.left()
                    && reach.top() <= area.bottom()
                    && reach.bottom() >= area.top();
        }
    }

    public SlicedDrawing(Drawing drawing) {
        this.drawing = drawing;
        this.root = Part.of(drawing.root());
        this.bare = BarePaper.of(drawing);
    }

    /** The whole of it. */
    public Drawing whole() {
        return drawing;
    }

    /**
     * Where the paper may be seen, from the top down: elsewhere something opaque lies over all of it. Beyond the drawing's
     * own edges nothing covers a surface.
     */
    public List<Strip> barePaper() {
        return bare;
    }

    /**
     * Walks what may leave ink within an area, in painting order, onto paper that is there wherever it is bare. Where anything
     * lies does not depend on it.
     */
    public void paint(Painter painter, Box area) {
        paint(root, painter, new Box(area.left() - STROKE, area.top() - RISE, area.right() + STROKE,
                area.bottom() + RISE));
    }

    private static void paint(Part part, Painter painter, Box area) {
        if (!part.reachesInto(area)) {
            return;
        }
        switch (part.node) {
            case Node.Group group -> {
                painter.open(group);
                paintAll(part.parts, painter, area);
                painter.close(group);
            }
            case Node.Clip clip -> {
                painter.clip(clip);
                paintAll(part.parts, painter, area);
                painter.unclip();
            }
            case Node.Columns columns -> painter.columns(columns.between(area.left(), area.right()));
            case Node.Mark mark -> Drawing.paint(mark, painter);
        }
    }

    private static void paintAll(List<Part> parts, Painter painter, Box area) {
        for (Part part : parts) {
            paint(part, painter, area);
        }
    }
}
