package nenpyo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Outline.Piece;

/**
 * The level and upright lines of the links drawn so far. A link to come is laid a little beside those that have neither
 * cause nor effect in common with it: on one line, one would seem to come out of the other. Those of one cause or one effect
 * share their way like branches of a tree.
 */
final class LinkTracks {
    /** How far beside each other lines of two links lie, px. */
    static final double APART = 3;
    /** Nearer than this, two lines are seen as one, px. */
    private static final double SAME = 2.5;
    private static final double[] OFFSETS = {0, APART, -APART, 2 * APART, -2 * APART};

    private final Map<Long, List<Line>> level = new HashMap<>();
    private final Map<Long, List<Line>> upright = new HashMap<>();

    /**
     * A straight part of a link.
     *
     * @param at the y of a level one, the x of an upright one, px
     */
    private record Line(double at, double from, double to, LinkIndex.Pair link) {
        boolean isIn(double least, double most, LinkIndex.Pair other) {
            return from < most && to > least && link.cause() != other.cause()
                    && link.effect() != other.effect();
        }
    }

    /**
     * The y nearest to one, between two others, on which a link can go from an x to another; the one itself where none is free.
     */
    double level(double y, double least, double most, double x, double otherX, LinkIndex.Pair link) {
        return free(level, y, least, most, x, otherX, link);
    }

    /** The same for the x of an upright line. */
    double upright(double x, double least, double most, double y, double otherY, LinkIndex.Pair link) {
        return free(upright, x, least, most, y, otherY, link);
    }

    private static double free(Map<Long, List<Line>> lines, double at, double least, double most, double from,
            double to, LinkIndex.Pair link) {
        for (double offset : OFFSETS) {
            double moved = at + offset;
            if (moved >= least && moved <= most && isFree(lines, moved, from, to, link)) {
                return moved;
            }
        }
        return at;
    }

    /** Whether an upright line of a link meets none of others from a y to another. */
    boolean isUprightFree(double x, double y, double otherY, LinkIndex.Pair link) {
        return isFree(upright, x, y, otherY, link);
    }

    private static boolean isFree(Map<Long, List<Line>> lines, double at, double from, double to,
            LinkIndex.Pair link) {
        double least = Math.min(from, to) - APART;
        double most = Math.max(from, to) + APART;
        for (long near = slot(at - SAME); near <= slot(at + SAME); near++) {
            for (Line line : lines.getOrDefault(near, List.of())) {
                if (Math.abs(line.at - at) < SAME && line.isIn(least, most, link)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Remembers the straight parts of a link. */
    void take(Outline outline, LinkIndex.Pair link) {
        double x = 0;
        double y = 0;
        for (Piece piece : outline.pieces()) {
            switch (piece) {
                case Piece.Move move -> {
                    x = move.x();
                    y = move.y();
                }
                case Piece.Line line -> {
                    if (line.x() == x) {
                        add(upright, new Line(x, Math.min(y, line.y()), Math.max(y, line.y()), link));
                    } else {
                        add(level, new Line(y, Math.min(x, line.x()), Math.max(x, line.x()), link));
                    }
                    x = line.x();
                    y = line.y();
                }
                case Piece.Curve curve -> {
                    x = curve.x();
                    y = curve.y();
                }
                case Piece.Close _ -> {}
            }
        }
    }

    private static void add(Map<Long, List<Line>> lines, Line line) {
        lines.computeIfAbsent(slot(line.at), _ -> new ArrayList<>()).add(line);
    }

    /** Lines are kept by the px that they lie on. */
    private static long slot(double at) {
        return (long) Math.floor(at);
    }
}
