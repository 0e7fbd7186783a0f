package nenpyo.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where the paper of a drawing may be seen, so that nobody paints it where it cannot: it is most of the pixels. */
final class BarePaper {
    /** What a surface may make of an edge between two pixels, px; what is no higher may be nothing. */
    private static final double ROUNDING = 1;

    private final Drawing drawing;
    private final List<Strip> covered = new ArrayList<>();

    private BarePaper(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The strips of a drawing that no opaque rectangle covers from side to side, from the top down. */
    static List<Strip> of(Drawing drawing) {
        BarePaper paper = new BarePaper(drawing);
        paper.cover(drawing.root(), new Strip(0, Double.POSITIVE_INFINITY));
        return paper.between();
    }

    private void cover(Node node, Strip clip) {
        switch (node) {
            case Node.Group group -> group.children().forEach(child -> cover(child, clip));
            case Node.Clip inner -> {
                if (isAcross(inner.x(), inner.width())) {
                    Strip both = new Strip(Math.max(clip.top(), inner.y() + ROUNDING),
                            Math.min(clip.bottom(), inner.y() + inner.height() - ROUNDING));
                    inner.children().forEach(child -> cover(child, both));
                }
            }
            case Node.Rect rect -> {
                if (isAcross(rect.x(), rect.width()) && rect.radius() == 0 && rect.fill().alpha() == 255) {
                    add(Math.max(rect.y(), clip.top()), Math.min(rect.y() + rect.height(), clip.bottom()));
                }
            }
            default -> {
                // Nothing else is known to leave no pixel free.
            }
        }
    }

    private boolean isAcross(double left, double width) {
        return left <= 0 && left + width >= drawing.width();
    }

    private void add(double top, double bottom) {
        if (bottom - top > ROUNDING) {
            covered.add(new Strip(top, bottom));
        }
    }

    private List<Strip> between() {
        covered.sort(Comparator.comparingDouble(Strip::top));
        List<Strip> bare = new ArrayList<>();
        double end = 0;
        for (Strip strip : covered) {
            if (strip.top() > end) {
                bare.add(new Strip(end, strip.top()));
            }
            end = Math.max(end, strip.bottom());
        }
        bare.add(new Strip(end, Double.POSITIVE_INFINITY));
        return bare;
    }
}
