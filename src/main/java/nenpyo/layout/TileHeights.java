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
        int from = index.position(grid.start(tile));
        int first = from;
        for (int cell = 0; cell < all.length && from < index.size(); cell++) {
            if (index.start(from) < grid.cellEnd(tile, cell)) {
                int to = index.position(grid.cellEnd(tile, cell));
                all[cell] = to - from;
                important[cell] = index.important(from, to);
                from = to;
            }
            if (first < from && (cell + 1) % TileArrangement.CLUSTER == 0 || from == index.size()) {
                kinds.add(index, cell / TileArrangement.CLUSTER, first, from);
                first = from;
            }
        }
        double[] before = index.laterKinds(grid.start(tile));
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            double[] later = index
                    .laterKinds(grid.cellEnd(tile, (cluster + 1) * TileArrangement.CLUSTER - 1));
            kinds.add(before, later, cluster);
            before = later;
        }
        index.vague(false).spread(grid.start(tile), 1L << grid.cellShift(), all);
        index.vague(true).spread(grid.start(tile), 1L << grid.cellShift(), important);
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
