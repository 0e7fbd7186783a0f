package nenpyo.layout;

import nenpyo.layout.index.LaneIndex;

/**
 * How many events of a lane begin in each cell of a tile, with or without a row, if those of vague dates are as likely to
 * begin at any moment of these, and of which kinds they are in each cluster. Immutable.
 */
final class TileHeights {
    private static final int CLUSTERS = TileGrid.CELLS / TileArrangement.CLUSTER;

    private final float[] all = new float[TileGrid.CELLS];
    private final float[] important = new float[TileGrid.CELLS];
    private final ClusterKinds kinds;

    TileHeights(LaneIndex index, TileGrid grid, long tile) {
        this.kinds = new ClusterKinds(index.kinds(), CLUSTERS);
        count(index, grid, tile);
        addLaterKinds(index, grid, tile);
        index.vague(false).spread(grid.start(tile), 1L << grid.cellShift(), all);
        index.vague(true).spread(grid.start(tile), 1L << grid.cellShift(), important);
    }

    /** Counts where dates begin, going from one cell in which some do to the next: under a range most are empty. */
    private void count(LaneIndex index, TileGrid grid, long tile) {
        int end = index.position(grid.end(tile));
        int from = index.position(grid.start(tile));
        int first = from;
        while (from < end) {
            int cell = grid.cell(index.start(from));
            int to = index.position(grid.cellEnd(tile, cell));
            all[cell] = to - from;
            important[cell] = index.important(from, to);
            from = to;
            int cluster = cell / TileArrangement.CLUSTER;
            if (from == end || grid.cell(index.start(from)) / TileArrangement.CLUSTER > cluster) {
                kinds.add(index, cluster, first, from);
                first = from;
            }
        }
    }

    /** Takes from each cluster the kinds of what is likely to begin after it, and adds those of what began before. */
    private void addLaterKinds(LaneIndex index, TileGrid grid, long tile) {
        long from = Math.max(grid.start(tile), index.vague(false).from());
        long to = Math.min(grid.end(tile), index.vague(false).to());
        if (from >= to) {
            return;
        }
        int last = grid.cell(to - 1) / TileArrangement.CLUSTER;
        double[] before = from == grid.start(tile) ? index.laterKinds(from) : null;
        for (int cluster = grid.cell(from) / TileArrangement.CLUSTER; cluster <= last; cluster++) {
            double[] later = index
                    .laterKinds(grid.cellEnd(tile, (cluster + 1) * TileArrangement.CLUSTER - 1));
            kinds.add(before, later, cluster);
            before = later;
        }
    }

    /** How many begin in a cell. */
    float all(int cell) {
        return all[cell];
    }

    /** How many of those are important. */
    float important(int cell) {
        return important[cell];
    }

    /** Of which kinds those are that begin in each cluster. */
    ClusterKinds kinds() {
        return kinds;
    }

    /** What it takes of memory, roughly, in bytes. */
    static long bytes(int kinds) {
        return 8L * TileGrid.CELLS + 4L * kinds * CLUSTERS;
    }
}
