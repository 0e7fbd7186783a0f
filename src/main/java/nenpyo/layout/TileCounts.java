package nenpyo.layout;

import java.util.Arrays;
import nenpyo.layout.index.LaneIndex;
import org.jspecify.annotations.Nullable;

/** Counts what begins in each cell of a tile, less what has found a row. */
final class TileCounts {
    private final LaneIndex index;
    private final int[] firsts = new int[TileGrid.CELLS + 1];
    private final int[] counts = new int[TileGrid.CELLS];
    private final TileGrid grid;
    /** Null where they are not told apart. */
    private final @Nullable ClusterKinds kinds;

    /** @param byKind whether what is counted is told apart by kinds: where it is a density, its heights are */
    TileCounts(LaneIndex index, TileGrid grid, long tile, boolean byKind) {
        this.index = index;
        this.grid = grid;
        firsts[0] = index.position(grid.start(tile));
        firsts[counts.length] = index.position(grid.end(tile));
        findFirsts(tile, 0, counts.length);
        for (int cell = 0; cell < counts.length; cell++) {
            counts[cell] = firsts[cell + 1] - firsts[cell];
        }
        kinds = byKind ? kinds(counts.length / TileArrangement.CLUSTER) : null;
    }

    private ClusterKinds kinds(int clusters) {
        ClusterKinds all = new ClusterKinds(index.kinds(), clusters);
        for (int cluster = 0; cluster < clusters; cluster++) {
            all.add(index, cluster, firsts[cluster * TileArrangement.CLUSTER],
                    firsts[(cluster + 1) * TileArrangement.CLUSTER]);
        }
        return all;
    }

    /** Finds the first event of each cell between two of which that is known; most cells may have none. */
    private void findFirsts(long tile, int from, int to) {
        if (firsts[from] == firsts[to]) {
            Arrays.fill(firsts, from + 1, to, firsts[to]);
        } else if (to - from > 1) {
            int middle = from + to >>> 1;
            firsts[middle] = index.position(grid.cellEnd(tile, middle - 1));
            findFirsts(tile, from, middle);
            findFirsts(tile, middle, to);
        }
    }

    int cells() {
        return counts.length;
    }

    /** Takes away an event that begins in the tile and has a row. */
    void remove(int position) {
        int cell = grid.cell(index.start(position));
        counts[cell]--;
        if (kinds != null) {
            kinds.add(cell / TileArrangement.CLUSTER, index.kind(position), -1);
        }
    }

    int[] counts() {
        return counts;
    }

    /** The kinds of what is counted; null where they are not told apart. */
    @Nullable
    ClusterKinds kinds() {
        return kinds;
    }
}
