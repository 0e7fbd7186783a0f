package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.Range;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How many events of a lane begin in each cell of a view without being shown singly. The sum over the cells, which end with
 * the view, and what is shown singly or goes on from before is what is in view.
 *
 * @param firstCell the first cell, counted from the epoch
 * @param shift a cell is this power of two of seconds
 * @param counts by cell
 * @param important how many of those are important
 * @param kinds by cluster of {@link TileArrangement#CLUSTER} cells, counted from the epoch, from the first cell's on; null
 *     where none is usual
 */
record LaneCounts(long firstCell, int shift, int[] counts, int[] important, List<@Nullable String> kinds,
        InView inView) {
    /** No events, or none that are not shown singly. */
    static LaneCounts none(InView inView) {
        return new LaneCounts(0, 0, new int[0], new int[0], List.of(), inView);
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
        int[] counts = new int[(int) ((to - 1 >> shift) - first) + 1];
        int[] important = new int[counts.length];
        LaneCounts made = new LaneCounts(first, shift, counts, important, kinds(tiles, first, counts.length),
                inView);
        if (collapsed) {
            made.countAll(index, from, to);
        } else {
            made.countBeyond(tiles, from, to);
        }
        return made;
    }

    private static List<@Nullable String> kinds(LaneTiles tiles, long first, int cells) {
        List<@Nullable String> kinds = new ArrayList<>();
        int perTile = TileGrid.CELLS / TileArrangement.CLUSTER;
        for (long cluster = Math.floorDiv(first, TileArrangement.CLUSTER); cluster
                * TileArrangement.CLUSTER < first + cells; cluster++) {
            TileArrangement tile = tiles.tiles()
                    .get((int) (Math.floorDiv(cluster, perTile) - tiles.tiles().getFirst().tile()));
            kinds.add(tile.clusterKind(Math.floorMod(cluster, perTile)));
        }
        return kinds;
    }

    private void countAll(LaneIndex index, long from, long to) {
        int before = index.position(from);
        for (int i = 0; i < counts.length; i++) {
            int after = index.position(Math.min(to, cellStart(i + 1)));
            counts[i] = after - before;
            important[i] = index.important(before, after);
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
        LaneIndex index = tiles.detail().index();
        leaveOut(index, tiles.tiles(), 0, cellStart(0), from);
        int last = counts.length - 1;
        leaveOut(index, tiles.tiles(), last, to, cellStart(last + 1));
    }

    /** Takes from the count of a cell what begins in a part of it that is out of view. */
    private void leaveOut(LaneIndex index, List<TileArrangement> tiles, int i, long from, long to) {
        if (from >= to) {
            return;
        }
        counts[i] -= index.beginning(from, to);
        important[i] -= index.important(index.position(from), index.position(to));
        for (TileArrangement tile : tiles) {
            if (tile.start() <= from && from < tile.end()) {
                putBack(i, tile.items(), from, to);
                putBack(i, tile.bars(), from, to);
            }
        }
    }

    private void putBack(int i, List<Item> single, long from, long to) {
        for (Item item : single) {
            long second = item.span().from().second();
            if (second >= from && second < to) {
                counts[i]++;
                important[i] += item.importance() >= LaneIndex.IMPORTANT ? 1 : 0;
            }
        }
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

    /** Some cells that stand together, and what is counted in them. */
    record Heap(int first, int end, int count, @Nullable String kind) {}

    /**
     * The counts by clusters, each without the empty cells at its ends; none of nothing.
     *
     * @param least so many cells go together at the least, where there are as many
     */
    List<Heap> heaps(int least) {
        List<Heap> heaps = new ArrayList<>();
        long cluster = Math.floorDiv(firstCell, TileArrangement.CLUSTER);
        int begin = 0;
        while (begin < counts.length) {
            int end = begin;
            while (end < counts.length && (end - begin < least || counts.length - end < least)) {
                long passed = Math.floorDiv(firstCell + end, TileArrangement.CLUSTER) + 1;
                end = (int) Math.min(counts.length, passed * TileArrangement.CLUSTER - firstCell);
            }
            Heap heap = heap(begin, end, (int) (Math.floorDiv(firstCell + begin, TileArrangement.CLUSTER)
                    - cluster),
                    (int) (Math.floorDiv(firstCell + end - 1, TileArrangement.CLUSTER) - cluster));
            if (heap.count > 0) {
                heaps.add(heap);
            }
            begin = end;
        }
        return heaps;
    }

    private Heap heap(int begin, int end, int firstKind, int lastKind) {
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
        return new Heap(first, last, sum, firstKind == lastKind ? kinds.get(firstKind) : null);
    }

    /** The time of some cells. */
    Range range(Heap heap) {
        return new Range(Moment.ofSecond(cellStart(heap.first)), Moment.ofSecond(cellStart(heap.end)));
    }
}
