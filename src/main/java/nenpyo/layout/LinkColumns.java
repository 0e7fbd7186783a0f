package nenpyo.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.DoublePredicate;
import nenpyo.drawing.Box;

/**
 * Finds where a link can go up or down between rows: words cover it, and a line that vanishes behind them and comes out
 * again looks broken.
 */
final class LinkColumns {
    /** How far a link goes aside, px: farther off, its end is no longer sought near its beginning. */
    private static final double ASIDE_MOST = 180;
    private static final double BESIDE = 8;
    /** What a line keeps from words, px. */
    private static final double CLEAR = 3;
    /** Before the mark that a link goes to, where its line turns, px. */
    private static final double TURN = 14;

    /** Columns beside each other for several links. */
    private static final double[] TRACKS = {0, LinkTracks.APART, -LinkTracks.APART, 2 * LinkTracks.APART,
        -2 * LinkTracks.APART};

    private final List<Box> words = new ArrayList<>();

    /** Columns between the labels beside marks. */
    LinkColumns(Collection<PlacedEvent> events) {
        for (PlacedEvent event : events) {
            PlacedLabel label = event.label();
            if (label != null && label.placement() != Placement.INSIDE) {
                words.add(label.box());
            }
        }
    }

    /**
     * The x of the column nearest to one, in px, in which a link meets no words between two heights; the one itself if it is
     * free, or if none near is.
     *
     * @param clear whether it meets no other link either
     * @param effect the mark that the link goes to: it comes down upon it, or before its left end
     */
    double nearest(double x, double top, double bottom, DoublePredicate clear, Box effect) {
        List<Box> between = between(top, bottom);
        if (isFree(x, between) && clear.test(x)) {
            return x;
        }
        double nearest = Double.NaN;
        for (int edge = -1; edge < 2 * between.size(); edge++) {
            double beside = edge < 0 ? x : beside(between.get(edge / 2), edge % 2 == 0);
            for (double track : TRACKS) {
                double column = beside + track;
                double aside = Math.abs(column - x);
                boolean isNearer = aside <= ASIDE_MOST && !(aside >= Math.abs(nearest - x));
                if (isNearer && leadsTo(effect, x, column) && isFree(column, between)
                        && clear.test(column)) {
                    nearest = column;
                }
            }
        }
        return Double.isNaN(nearest) ? x : nearest;
    }

    private List<Box> between(double top, double bottom) {
        List<Box> between = new ArrayList<>();
        for (Box box : words) {
            if (box.top() < bottom && box.bottom() > top) {
                between.add(box);
            }
        }
        return between;
    }

    private static double beside(Box words, boolean left) {
        return left ? words.left() - BESIDE : words.right() + BESIDE;
    }

    private static boolean isFree(double x, List<Box> between) {
        for (Box box : between) {
            if (box.left() - CLEAR < x && x < box.right() + CLEAR) {
                return false;
            }
        }
        return true;
    }

    private static boolean leadsTo(Box effect, double x, double column) {
        boolean upon = column >= effect.left() + TURN / 2 && column <= effect.right() - TURN / 2;
        boolean before = effect.left() > x && column > x - ASIDE_MOST && column < effect.left() - TURN;
        return upon || before;
    }
}
