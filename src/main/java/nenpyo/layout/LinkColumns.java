package nenpyo.layout;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
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
    private static final List<Double> TRACKS = List.of(0.0, LinkTracks.APART, -LinkTracks.APART,
            2 * LinkTracks.APART, -2 * LinkTracks.APART);

    private final List<Box> words;

    /** Columns between the labels beside marks. */
    LinkColumns(Collection<PlacedEvent> events) {
        words = events.stream()
                .map(PlacedEvent::label)
                .flatMap(label -> label == null || label.placement() == Placement.INSIDE
                        ? Stream.empty()
                        : Stream.of(label.box()))
                .toList();
    }

    /**
     * The x of the column nearest to one, in px, in which a link meets no words between two heights; the one itself if it is
     * free, or if none near is.
     *
     * @param clear whether it meets no other link either
     * @param effect the mark that the link goes to: it comes down upon it, or before its left end
     */
    double nearest(double x, double top, double bottom, DoublePredicate clear, Box effect) {
        List<Box> between = words.stream().filter(box -> box.top() < bottom && box.bottom() > top).toList();
        if (isFree(x, between) && clear.test(x)) {
            return x;
        }
        Stream<Double> edges = between.stream()
                .flatMap(box -> Stream.of(box.left() - BESIDE, box.right() + BESIDE));
        return Stream.concat(Stream.of(x), edges)
                .flatMap(column -> TRACKS.stream().map(track -> column + track))
                .filter(column -> Math.abs(column - x) <= ASIDE_MOST && leadsTo(effect, x, column)
                        && isFree(column, between) && clear.test(column))
                .min(Comparator.comparingDouble(column -> Math.abs(column - x)))
                .orElse(x);
    }

    private static boolean isFree(double x, List<Box> between) {
        return between.stream().noneMatch(box -> box.left() - CLEAR < x && x < box.right() + CLEAR);
    }

    private static boolean leadsTo(Box effect, double x, double column) {
        boolean upon = column >= effect.left() + TURN / 2 && column <= effect.right() - TURN / 2;
        boolean before = effect.left() > x && column > x - ASIDE_MOST && column < effect.left() - TURN;
        return upon || before;
    }
}
