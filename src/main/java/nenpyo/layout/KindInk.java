package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;

/**
 * Draws over a density of which kinds those are that are likely to begin there: signs in the middle of a line as long as the stretch
 * that they are said of. One sign says that more than half are of it, several that they are mixed.
 */
final class KindInk {
    /** What the signs take of a lane's height, px. */
    static final double STRIP = 14;
    /** The side of a sign, px. */
    private static final double GLYPH = 11;
    private static final double GAP = 3;
    /** What all signs of a stretch take, px. */
    static final double WIDTH = KindRuns.SIGNS_MOST * (GLYPH + GAP) + GAP;
    /** What a line leaves free of its stretch at either end, and before a sign, px. */
    private static final double OFF = 4;
    private static final double LINE_LEAST = 3;
    private static final double LINE_OPACITY = 0.4;

    private final Frame frame;

    KindInk(Frame frame) {
        this.frame = frame;
    }

    /** Whether a lane has signs over its density. */
    static boolean isOver(LaneBand band) {
        return !band.collapsed() && strip(band.arrangement()) > 0;
    }

    /** What signs take of the height of a lane in full, px: nothing where no kind is said. */
    static double strip(LaneArrangement lane) {
        LaneTiles tiles = lane.tiles();
        return tiles != null && tiles.rows().density() > 0 && tiles.detail().index().kinds() > 1 ? STRIP : 0;
    }

    /**
     * The signs of a stretch.
     *
     * @param box its density, with the strip of the signs at the top
     */
    Node draw(LaneBand band, LaneCounts.Heap stretch, Box box, String key) {
        List<Outline> signs = KindRuns.signs(stretch);
        int room = (int) Math.max(0, (box.width() + GAP) / (GLYPH + GAP));
        signs = signs.subList(0, Math.min(signs.size(), room));
        double width = signs.size() * (GLYPH + GAP) - GAP;
        double left = (box.left() + box.right() - width) / 2;
        List<Node> marks = new ArrayList<>();
        if (!signs.isEmpty()) {
            line(marks, band, box.left() + OFF, left - OFF, box.top());
            line(marks, band, left + width + OFF, box.right() - OFF, box.top());
        }
        for (int i = 0; i < signs.size(); i++) {
            marks.add(new Node.Icon(signs.get(i), left + i * (GLYPH + GAP), box.top(), GLYPH / Icons.GRID,
                    band.inks().name()));
        }
        return new Node.Group(Role.CLUSTER, key, frame.many(band.counts(), stretch), frame.said(stretch),
                null,
                marks);
    }

    private static void line(List<Node> to, LaneBand band, double from, double until, double top) {
        if (until - from >= LINE_LEAST) {
            Ink ink = band.inks().mark().over(band.inks().wash(), LINE_OPACITY);
            to.add(new Node.Rect(from, Math.rint(top + GLYPH / 2), until - from, 1, ink));
        }
    }
}
