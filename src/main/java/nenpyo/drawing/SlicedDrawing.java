package nenpyo.drawing;

import java.util.List;

/**
 * A drawing that is painted slice by slice: it knows how far each of its parts reaches across, so that a slice costs what
 * stands in it and not what stands beside it. Immutable.
 */
public final class SlicedDrawing {
    /** How far ink may reach over the box of a mark, px: half a stroke, or an overhanging letter. */
    private static final double STROKE = 6;

    private final Drawing drawing;
    private final Part root;
    private final List<Strip> bare;

    /**
     * A node and how far its marks reach.
     *
     * @param left px, inclusive; above {@code right} where there is no mark
     * @param parts what is in it, in painting order; empty for a mark
     */
    private record Part(Node node, double left, double right, List<Part> parts) {
        static Part of(Node node) {
            return switch (node) {
                case Node.Group group -> around(group, group.children());
                case Node.Clip clip -> {
                    Part inside = around(clip, clip.children());
                    yield new Part(clip, Math.max(inside.left, clip.x()),
                            Math.min(inside.right, clip.x() + clip.width()), inside.parts);
                }
                case Node.Mark mark -> {
                    Box box = Box.of(mark);
                    yield new Part(mark, box.left(), box.right(), List.of());
                }
            };
        }

        private static Part around(Node node, List<Node> children) {
            double left = Double.POSITIVE_INFINITY;
            double right = Double.NEGATIVE_INFINITY;
            List<Part> parts = children.stream().map(Part::of).toList();
            for (Part part : parts) {
                left = Math.min(left, part.left);
                right = Math.max(right, part.right);
            }
            return new Part(node, left, right, parts);
        }

        boolean reachesInto(double from, double to) {
            return left <= to && right >= from;
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
     * Walks what may leave ink between two px across, in painting order, onto paper that is there wherever it is bare. Where
     * anything lies does not depend on them.
     */
    public void paint(Painter painter, double left, double right) {
        paint(root, painter, left - STROKE, right + STROKE);
    }

    private static void paint(Part part, Painter painter, double left, double right) {
        if (!part.reachesInto(left, right)) {
            return;
        }
        switch (part.node) {
            case Node.Group group -> {
                painter.open(group);
                paintAll(part.parts, painter, left, right);
                painter.close(group);
            }
            case Node.Clip clip -> {
                painter.clip(clip);
                paintAll(part.parts, painter, left, right);
                painter.unclip();
            }
            case Node.Columns columns -> painter.columns(columns.between(left, right));
            case Node.Mark mark -> Drawing.paint(mark, painter);
        }
    }

    private static void paintAll(List<Part> parts, Painter painter, double left, double right) {
        for (Part part : parts) {
            paint(part, painter, left, right);
        }
    }
}
