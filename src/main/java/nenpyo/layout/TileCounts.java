package nenpyo.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import nenpyo.layout.index.LaneIndex;
import org.jspecify.annotations.Nullable;

/** Counts what begins in each cell of a tile, less what has found a row. */
final class TileCounts {
    /** A cluster of more is not looked through for its kind. */
    private static final int KIND_MOST = 64;

    private final LaneIndex index;
    private final int[] firsts = new int[TileGrid.CELLS + 1];
    private final int[] counts = new int[TileGrid.CELLS];
    private final int[] important = new int[TileGrid.CELLS];
    private final TileGrid grid;
    private final Map<Integer, Boolean> removed = new HashMap<>();

    TileCounts(LaneIndex index, TileGrid grid, long tile) {
        this.index = index;
        this.grid = grid;
        firsts[0] = index.position(grid.start(tile));
        firsts[counts.length] = index.position(grid.end(tile));
        findFirsts(tile, 0, counts.length);
        for (int cell = 0; cell < counts.length; cell++) {
            if (firsts[cell + 1] > firsts[cell]) {
                counts[cell] = firsts[cell + 1] - firsts[cell];
                important[cell] = index.important(firsts[cell], firsts[cell + 1]);
            }
        }
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
        removed.put(position, true);
        int cell = grid.cell(index.start(position));
        counts[cell]--;
        important[cell] -= index.importance(position) >= LaneIndex.IMPORTANT ? 1 : 0;
    }

    int[] counts() {
        return counts;
    }

    int[] important() {
        return important;
    }

    /** By cluster, the kind of more than half of its events. */
    @Nullable
    String[] kinds(IntFunction<@Nullable String> kindOf) {
        @Nullable
        String[] kinds = new String[counts.length / TileArrangement.CLUSTER];
        for (int cluster = 0; cluster < kinds.length; cluster++) {
            int from = firsts[cluster * TileArrangement.CLUSTER];
            int to = firsts[(cluster + 1) * TileArrangement.CLUSTER];
            kinds[cluster] = to - from > KIND_MOST ? null : usual(from, to, kindOf);
        }
        return kinds;
    }

    private @Nullable String usual(int from, int to, IntFunction<@Nullable String> kindOf) {
        Map<String, Integer> byKind = new HashMap<>();
        int all = 0;
        for (int position = from; position < to; position++) {
            if (!removed.containsKey(position)) {
                all++;
                String kind = kindOf.apply(position);
                if (kind != null) {
                    byKind.merge(kind, 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<String, Integer> entry : byKind.entrySet()) {
            if (entry.getValue() * 2 > all) {
                return entry.getKey();
            }
        }
        return null;
    }
}
