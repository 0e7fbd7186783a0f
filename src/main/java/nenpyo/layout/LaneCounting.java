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
    private final LaneClusters clusters;
    private final int[] counts;
    private final @Nullable LaneHeights heights;

    private LaneCounting(LaneTiles tiles, long from, long to, boolean collapsed) {
        this.tiles = tiles;
        this.index = tiles.detail().index();
        this.from = from;
        this.to = to;
        this.clusters = LaneClusters.of(tiles.tiles().getFirst().octave(), from, to);
        this.counts = new int[clusters.cells()];
        this.heights = collapsed || tiles.rows().density() > 0
                ? LaneHeights.of(tiles, clusters, collapsed)
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
        LaneHeights heights = counting.heights;
        return new LaneCounts(counting.clusters, from, counting.counts, heights, tiles.detail().kinds(),
                heights == null ? counting.countKinds() : heights.kinds(), counting.inView(collapsed));
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
            int after = index.position(Math.min(to, clusters.cellStart(i + 1)));
            counts[i] = after - before;
            before = after;
        }
    }

    private void countBeyond() {
        for (int i = 0; i < counts.length; i++) {
            long cell = clusters.firstCell() + i;
            counts[i] = tiles.ofCell(cell).count((int) cell & TileGrid.CELLS - 1);
        }
        leaveOut(0, clusters.from(), from);
        leaveOut(counts.length - 1, to, clusters.to());
    }

    /** The kinds of what is counted, where its dates begin. */
    private ClusterKinds countKinds() {
        ClusterKinds kinds = new ClusterKinds(index.kinds(), clusters.count());
        for (int i = 0; i < clusters.count(); i++) {
            kinds.add(tiles.ofCell(clusters.firstCellOf(i)).kinds(), clusters.inTile(i), i);
        }
        int last = clusters.count() - 1;
        leaveOutKinds(kinds, 0, clusters.start(0), from);
        leaveOutKinds(kinds, last, to, clusters.start(last + 1));
        return kinds;
    }

    /** Takes from the count of a cell what begins in a part of it that is out of view. */
    private void leaveOut(int i, long begin, long end) {
        if (begin < end) {
            counts[i] -= index.beginning(begin, end);
            singly(begin, end, _ -> counts[i]++);
        }
    }

    /** Takes from the kinds of a cluster what begins in a part of it that is out of view. */
    private void leaveOutKinds(ClusterKinds kinds, int cluster, long begin, long end) {
        if (begin < end) {
            kinds.remove(index, cluster, index.position(begin), index.position(end));
            Kinds names = tiles.detail().kinds();
            singly(begin, end, item -> kinds.add(cluster, names.code(item.kind()), 1));
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
}
