package nenpyo.layout;

import java.util.List;
import java.util.function.Consumer;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.Range;
import org.jspecify.annotations.Nullable;

/** Counts, of a lane whose tiles are arranged, what is in a range without being shown singly. */
final class LaneCounting {
    private final LaneTiles tiles;
    private final LaneIndex index;
    private final long from;
    private final long to;
    private final int shift;
    private final long firstCell;
    private final int[] counts;
    private final ClusterKinds kinds;
    private final @Nullable LaneHeights heights;

    private LaneCounting(LaneTiles tiles, long from, long to, boolean collapsed) {
        this.tiles = tiles;
        this.index = tiles.detail().index();
        this.from = from;
        this.to = to;
        this.shift = new TileGrid(tiles.tiles().getFirst().octave()).cellShift();
        this.firstCell = from >> shift;
        int cells = (int) ((to - 1 >> shift) - firstCell) + 1;
        this.counts = new int[cells];
        this.kinds = new ClusterKinds(index.kinds(), cluster(cells - 1) + 1);
        this.heights = collapsed || tiles.rows().density() > 0
                ? LaneHeights.of(tiles, firstCell, cells, collapsed)
                : null;
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
            return LaneCounts.none(InView.NONE);
        }
        LaneCounting counting = new LaneCounting(tiles, from, to, collapsed);
        if (collapsed) {
            counting.countAll();
        } else {
            counting.countBeyond();
        }
        return new LaneCounts(counting.firstCell, counting.shift, from, counting.counts, counting.heights,
                tiles.detail().kinds(), counting.kinds, counting.inView(collapsed));
    }

    private InView inView(boolean collapsed) {
        int beginning = index.beginning(from, to);
        return collapsed
                ? new InView(0, beginning, index.touching(from, to) - beginning)
                : InView.of(tiles.detail(), tiles.tiles(), from, to);
    }

    private void countAll() {
        int before = index.position(from);
        for (int i = 0; i < counts.length; i++) {
            int after = index.position(Math.min(to, cellStart(i + 1)));
            counts[i] = after - before;
            before = after;
        }
        for (int cluster = 0; cluster <= cluster(counts.length - 1); cluster++) {
            long begin = clusterStart(0) + ((long) cluster * TileArrangement.CLUSTER << shift);
            long end = Seconds.plus(begin, (long) TileArrangement.CLUSTER << shift);
            kinds.add(index, cluster, index.position(Math.max(from, begin)),
                    index.position(Math.min(to, end)));
        }
    }

    private void countBeyond() {
        int tileBits = Integer.numberOfTrailingZeros(TileGrid.CELLS);
        long firstTile = tiles.tiles().getFirst().tile();
        for (int i = 0; i < counts.length; i++) {
            long cell = firstCell + i;
            TileArrangement tile = tiles.tiles().get((int) ((cell >> tileBits) - firstTile));
            counts[i] = tile.count((int) cell & TileGrid.CELLS - 1);
        }
        int perTile = TileGrid.CELLS / TileArrangement.CLUSTER;
        long firstCluster = Math.floorDiv(firstCell, TileArrangement.CLUSTER);
        int last = counts.length - 1;
        for (int i = cluster(last); i >= 0; i--) {
            TileArrangement tile = tiles.tiles()
                    .get((int) (Math.floorDiv(firstCluster + i, perTile) - firstTile));
            kinds.add(tile.kinds(), Math.floorMod(firstCluster + i, perTile), i);
        }
        leaveOut(0, cellStart(0), from);
        leaveOut(last, to, cellStart(last + 1));
        leaveOutKinds(0, clusterStart(0), from);
        leaveOutKinds(last, to, Seconds.plus(clusterStart(last), (long) TileArrangement.CLUSTER << shift));
    }

    /** Takes from the count of a cell what begins in a part of it that is out of view. */
    private void leaveOut(int i, long begin, long end) {
        if (begin < end) {
            counts[i] -= index.beginning(begin, end);
            singly(begin, end, _ -> counts[i]++);
        }
    }

    /** Takes from the kinds of a cell's cluster what begins in a part of it that is out of view. */
    private void leaveOutKinds(int i, long begin, long end) {
        if (begin < end) {
            kinds.remove(index, cluster(i), index.position(begin), index.position(end));
            Kinds names = tiles.detail().kinds();
            singly(begin, end, item -> kinds.add(cluster(i), names.code(item.kind()), 1));
        }
    }

    /** Calls for what begins in a part of a tile and is shown singly. */
    private void singly(long begin, long end, Consumer<Item> each) {
        for (TileArrangement tile : tiles.tiles()) {
            if (tile.start() <= begin && begin < tile.end()) {
                for (List<Item> items : List.of(tile.items(), tile.bars())) {
                    for (Item item : items) {
                        long second = item.span().from().second();
                        if (second >= begin && second < end) {
                            each.accept(item);
                        }
                    }
                }
            }
        }
    }

    private long cellStart(int i) {
        return firstCell + i << shift;
    }

    /** The cluster of a cell, counted from that of the first. */
    private int cluster(int cell) {
        return (int) (Math.floorDiv(firstCell + cell, TileArrangement.CLUSTER)
                - Math.floorDiv(firstCell, TileArrangement.CLUSTER));
    }

    /** The first second of the cluster that a cell lies in. */
    private long clusterStart(int cell) {
        return Math.floorDiv(firstCell + cell, TileArrangement.CLUSTER) * TileArrangement.CLUSTER << shift;
    }
}
