package nenpyo.layout;

import nenpyo.layout.index.LaneIndex;

/**
 * How many events of a lane begin in each cell of a tile, with or without a row, if those of vague dates are as likely to
 * begin at any moment of these. Immutable.
 */
final class TileHeights {
    private final float[] all = new float[TileGrid.CELLS];
    private final float[] important = new float[TileGrid.CELLS];

    TileHeights(LaneIndex index, TileGrid grid, long tile) {
        int from = index.position(grid.start(tile));
        for (int cell = 0; cell < all.length && from < index.size(); cell++) {
            int to = index.start(from) < grid.cellEnd(tile, cell)
                    ? index.position(grid.cellEnd(tile, cell))
                    : from;
            all[cell] = to - from;
            important[cell] = index.important(from, to);
            from = to;
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

    /** What it takes of memory, roughly, in bytes. */
    static long bytes() {
        return 8L * TileGrid.CELLS;
    }
}
