package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.Range;
import nenpyo.time.Moment;

/**
 * How many events of a lane begin in each cell of a view without being shown singly. The sum over the cells, which end with
 * the view, and what is shown singly or goes on from before is what is in view.
 */
final class LaneCounts {
    private final long firstCell;
    private final int shift;
    private final int[] counts;
    private final int[] important;
    private final Kinds names;
    private final ClusterKinds kinds;
    private final InView inView;

    /**
     * No counts yet.
     *
     * @param firstCell the first cell, counted from the epoch
     * @param shift a cell is this power of two of seconds
     * @param names the kinds that there are
     * @param kinds by cluster of {@link TileArrangement#CLUSTER} cells, counted from the epoch, from the first cell's on
     */
    private LaneCounts(long firstCell, int shift, int cells, Kinds names, ClusterKinds kinds, InView inView) {
        this.firstCell = firstCell;
        this.shift = shift;
        this.counts = new int[cells];
        this.important = new int[cells];
        this.names = names;
        this.kinds = kinds;
        this.inView = inView;
    }

    /** No events, or none that are not shown singly. */
    static LaneCounts none(InView inView) {
        return new LaneCounts(0, 0, 0, Kinds.NONE, new ClusterKinds(0, 0), inView);
    }

    /** How many cells there are. */
    int cells() {
        return counts.length;
    }

    /** How many events a cell counts. */
    int count(int cell) {
        return counts[cell];
    }

    /** How many of those are important. */
    int important(int cell) {
        return important[cell];
    }

    /** How long a cell is, in seconds. */
    long cellSeconds() {
        return 1L << shift;
    }

    /** How the events in view are shown. */
    InView inView() {
        return inView;
    }

    /**
     * The counts of a lane in a range.
     *
     * @param collapsed whether nothing is shown singly
     */
    static LaneCounts of(LaneTiles tiles, Range range, boolean collapsed) {
        long from = Math.max(range.from().second(), tiles.from());
        long to = Math.min(Seconds.plus(range.to().second(), range.to().milli() > 0 ? 1 : 0), tiles.to());
        if (from >= to) {
            return none(InView.NONE);
        }
        LaneIndex index = tiles.detail().index();
        int beginning = index.beginning(from, to);
        InView inView = collapsed
                ? new InView(0, beginning, index.touching(from, to) - beginning)
                : InView.of(tiles.detail(), tiles.tiles(), from, to);
        int shift = new TileGrid(tiles.tiles().getFirst().octave()).cellShift();
        long first = from >> shift;
        int cells = (int) ((to - 1 >> shift) - first) + 1;
        int clusters = cluster(first, cells - 1) + 1;
        LaneCounts made = new LaneCounts(first, shift, cells, tiles.detail().kinds(),
                new ClusterKinds(index.kinds(), clusters), inView);
        if (collapsed) {
            made.countAll(index, from, to);
        } else {
            made.countBeyond(tiles, from, to);
        }
        return made;
    }

    /** The cluster of a cell, counted from that of the first. */
    private static int cluster(long firstCell, int cell) {
        return (int) (Math.floorDiv(firstCell + cell, TileArrangement.CLUSTER)
                - Math.floorDiv(firstCell, TileArrangement.CLUSTER));
    }

    private void countAll(LaneIndex index, long from, long to) {
        int before = index.position(from);
        for (int i = 0; i < counts.length; i++) {
            int after = index.position(Math.min(to, cellStart(i + 1)));
            counts[i] = after - before;
            important[i] = index.important(before, after);
            kinds.add(index, cluster(firstCell, i), before, after);
            before = after;
        }
    }

    private void countBeyond(LaneTiles tiles, long from, long to) {
        int tileBits = Integer.numberOfTrailingZeros(TileGrid.CELLS);
        long firstTile = tiles.tiles().getFirst().tile();
        for (int i = 0; i < counts.length; i++) {
            long cell = firstCell + i;
            TileArrangement tile = tiles.tiles().get((int) ((cell >> tileBits) - firstTile));
            counts[i] = tile.count((int) cell & TileGrid.CELLS - 1);
            important[i] = tile.important((int) cell & TileGrid.CELLS - 1);
        }
        int perTile = TileGrid.CELLS / TileArrangement.CLUSTER;
        long firstCluster = Math.floorDiv(firstCell, TileArrangement.CLUSTER);
        for (int i = cluster(firstCell, counts.length - 1); i >= 0; i--) {
            TileArrangement tile = tiles.tiles()
                    .get((int) (Math.floorDiv(firstCluster + i, perTile) - firstTile));
            kinds.add(tile.kinds(), Math.floorMod(firstCluster + i, perTile), i);
        }
        int last = counts.length - 1;
        leaveOut(tiles, 0, cellStart(0), from);
        leaveOut(tiles, last, to, cellStart(last + 1));
        leaveOutKinds(tiles, 0, clusterStart(0), from);
        leaveOutKinds(tiles, last, to,
                Seconds.plus(clusterStart(last), (long) TileArrangement.CLUSTER << shift));
    }

    /** Takes from the count of a cell what begins in a part of it that is out of view. */
    private void leaveOut(LaneTiles tiles, int i, long from, long to) {
        if (from < to) {
            LaneIndex index = tiles.detail().index();
            counts[i] -= index.beginning(from, to);
            important[i] -= index.important(index.position(from), index.position(to));
            singly(tiles, from, to, item -> {
                counts[i]++;
                important[i] += item.importance() >= LaneIndex.IMPORTANT ? 1 : 0;
            });
        }
    }

    /** Takes from the kinds of a cell's cluster what begins in a part of it that is out of view. */
    private void leaveOutKinds(LaneTiles tiles, int i, long from, long to) {
        if (from < to) {
            LaneIndex index = tiles.detail().index();
            int cluster = cluster(firstCell, i);
            kinds.remove(index, cluster, index.position(from), index.position(to));
            singly(tiles, from, to, item -> kinds.add(cluster, names.code(item.kind()), 1));
        }
    }

    /** Calls for what begins in a part of a tile and is shown singly. */
    private static void singly(LaneTiles tiles, long from, long to, Consumer<Item> each) {
        for (TileArrangement tile : tiles.tiles()) {
            if (tile.start() <= from && from < tile.end()) {
                for (List<Item> items : List.of(tile.items(), tile.bars())) {
                    for (Item item : items) {
                        long second = item.span().from().second();
                        if (second >= from && second < to) {
                            each.accept(item);
                        }
                    }
                }
            }
        }
    }

    /** The first second of the cluster that a cell lies in. */
    private long clusterStart(int cell) {
        return cluster(cell) * TileArrangement.CLUSTER << shift;
    }

    /** The first second of a cell of the counts. */
    long cellStart(int i) {
        return firstCell + i << shift;
    }

    /** The greatest count; 0 if there is none. */
    int greatest() {
        int greatest = 0;
        for (int count : counts) {
            greatest = Math.max(greatest, count);
        }
        return greatest;
    }

    /**
     * Some cells that stand together, and what is counted in them.
     *
     * @param kinds what they are, the most frequent first, as far as that is said
     */
    record Heap(int first, int end, int count, List<KindCount> kinds) {}

    /**
     * The counts by clusters, each without the empty cells at its ends; none of nothing.
     *
     * @param least so many cells go together at the least, where there are as many
     */
    List<Heap> heaps(int least) {
        List<Heap> heaps = new ArrayList<>();
        int begin = 0;
        while (begin < counts.length) {
            int end = begin;
            while (end < counts.length && (end - begin < least || counts.length - end < least)) {
                long passed = Math.floorDiv(firstCell + end, TileArrangement.CLUSTER) + 1;
                end = (int) Math.min(counts.length, passed * TileArrangement.CLUSTER - firstCell);
            }
            Heap heap = heap(begin, end);
            if (heap.count > 0) {
                heaps.add(heap);
            }
            begin = end;
        }
        return heaps;
    }

    private Heap heap(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < end && counts[first] == 0) {
            first++;
        }
        while (last > first && counts[last - 1] == 0) {
            last--;
        }
        int sum = 0;
        for (int i = first; i < last; i++) {
            sum += counts[i];
        }
        return new Heap(first, last, sum, kinds(begin, end));
    }

    /** The kinds of what is counted from a cell up to another, where these begin and end a cluster or the view. */
    private List<KindCount> kinds(int begin, int end) {
        return names.ranked(kinds.sums(cluster(firstCell, begin), cluster(firstCell, end - 1)));
    }

    /** A heap, another one after it, and all between them. */
    Heap joined(Heap first, Heap last) {
        int sum = 0;
        for (int i = first.first; i < last.end; i++) {
            sum += counts[i];
        }
        return new Heap(first.first, last.end, sum, kinds(first.first, last.end));
    }

    /** The cluster that a cell lies in, counted from the epoch. */
    long cluster(int cell) {
        return Math.floorDiv(firstCell + cell, TileArrangement.CLUSTER);
    }

    /** The time of some cells. */
    Range range(Heap heap) {
        return new Range(Moment.ofSecond(cellStart(heap.first)), Moment.ofSecond(cellStart(heap.end)));
    }
}
