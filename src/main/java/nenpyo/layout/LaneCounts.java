package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.model.Range;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How many events of a lane begin in each cell of a view without being shown singly. The sum over the cells, which end with
 * the view, and what is shown singly or goes on from before is what is in view.
 */
final class LaneCounts {
    private final LaneClusters clusters;
    private final long from;
    private final int[] counts;
    private final @Nullable LaneHeights heights;
    private final Kinds names;
    private final ClusterKinds kinds;
    private final InView inView;

    /**
     * Counts that are made elsewhere.
     *
     * @param from the first second of the view, in the first cell
     * @param counts by cell; not copied
     * @param heights of the cells; null where they are not drawn as columns
     * @param names the kinds that there are
     * @param kinds by cluster, of what is counted or, where columns are drawn, of what these are as high as
     */
    LaneCounts(LaneClusters clusters, long from, int[] counts, @Nullable LaneHeights heights, Kinds names,
            ClusterKinds kinds, InView inView) {
        this.clusters = clusters;
        this.from = from;
        this.counts = counts;
        this.heights = heights;
        this.names = names;
        this.kinds = kinds;
        this.inView = inView;
    }

    /** No events, or none that are not shown singly. */
    static LaneCounts none(InView inView) {
        return new LaneCounts(new LaneClusters(0, 0, 0), 0, new int[0], null, Kinds.NONE,
                new ClusterKinds(0, 0), inView);
    }

    /** How many cells there are. */
    int cells() {
        return counts.length;
    }

    /** How many events a cell counts. */
    int count(int cell) {
        return counts[cell];
    }

    /** How many events a cell is as high as; 0 where cells are not drawn as columns. */
    double height(int cell) {
        return heights == null ? 0 : heights.all(cell);
    }

    /** How many of those are important. */
    double importantHeight(int cell) {
        return heights == null ? 0 : heights.important(cell);
    }

    /** How long a cell is, in seconds. */
    long cellSeconds() {
        return 1L << clusters.shift();
    }

    /** How the events in view are shown. */
    InView inView() {
        return inView;
    }

    /** The first second of a cell of the counts. */
    long cellStart(int i) {
        return clusters.cellStart(i);
    }

    /** Whether there is nothing to draw in a cell. */
    private boolean isEmpty(int cell) {
        return counts[cell] == 0 && (heights == null || heights.isEmpty(cell));
    }

    /**
     * Some cells that stand together, and what is counted in them.
     *
     * @param begin the first cell
     * @param stop after the last cell
     * @param first the first cell that is not empty
     * @param end after the last that is not
     * @param count how many events have a date that begins there
     * @param across how many have one that has begun before and goes on there
     * @param expected how many are likely to begin there; as many as counted where that is not drawn
     * @param kinds what those are that are counted or, where that is drawn, expected
     */
    record Heap(int begin, int stop, int first, int end, int count, int across, double expected,
            KindMix kinds) {
        /** The nearest whole number to what is expected. */
        int likely() {
            return (int) Math.round(expected);
        }

        /** Whether the dates that begin there are not just what is likely to begin there. */
        boolean isSpread() {
            return across > 0 || likely() != count;
        }
    }

    /**
     * The counts by clusters, none of nothing.
     *
     * @param least so many cells go together at the least, where there are as many
     */
    List<Heap> heaps(int least) {
        List<Heap> heaps = new ArrayList<>();
        int begin = 0;
        while (begin < counts.length) {
            int end = begin;
            while (end < counts.length && (end - begin < least || counts.length - end < least)) {
                long passed = clusters.firstCellOf(clusters.cluster(end) + 1) - clusters.firstCell();
                end = (int) Math.min(counts.length, passed);
            }
            Heap heap = heap(begin, end);
            if (heap.first < heap.end) {
                heaps.add(heap);
            }
            begin = end;
        }
        return heaps;
    }

    private Heap heap(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < end && isEmpty(first)) {
            first++;
        }
        while (last > first && isEmpty(last - 1)) {
            last--;
        }
        int sum = 0;
        for (int i = first; i < last; i++) {
            sum += counts[i];
        }
        int across = heights == null ? 0 : heights.across(Math.max(from, cellStart(begin)));
        return new Heap(begin, end, first, last, sum, across, expected(begin, end, sum), kinds(begin, end));
    }

    /** How many are likely to begin from a cell up to another, of which so many are counted. */
    private double expected(int begin, int end, int count) {
        if (heights == null) {
            return count;
        }
        double expected = 0;
        for (int cell = begin; cell < end; cell++) {
            expected += height(cell);
        }
        return expected;
    }

    /** The kinds of what is counted or, where columns are drawn, expected from a cell up to another, where these begin and end a cluster or the view. */
    private KindMix kinds(int begin, int end) {
        return new KindMix(names,
                kinds.sums(clusters.cluster(begin), clusters.cluster(end - 1)));
    }

    /** A heap, another one after it, and all between them. */
    Heap joined(Heap first, Heap last) {
        int sum = 0;
        for (int i = first.first; i < last.end; i++) {
            sum += counts[i];
        }
        return new Heap(first.begin, last.stop, first.first, last.end, sum, first.across,
                expected(first.begin, last.stop, sum),
                kinds(first.begin, last.stop));
    }

    /** The cluster that a cell lies in, counted from the epoch. */
    long cluster(int cell) {
        return clusters.firstCellOf(clusters.cluster(cell)) / TileArrangement.CLUSTER;
    }

    /** The time of some cells. */
    Range range(Heap heap) {
        return new Range(Moment.ofSecond(cellStart(heap.first)), Moment.ofSecond(cellStart(heap.end)));
    }
}
