package nenpyo.layout;

/**
 * How time is cut into tiles at an octave: stretches of a power of two of seconds, counted from the epoch, so that a tile
 * is the same wherever the view begins. Each has {@link #CELLS} cells.
 *
 * @param octave the octave
 */
record TileGrid(Octave octave) {
    private static final int CELL_BITS = 10;
    /** The cells of a tile. */
    static final int CELLS = 1 << CELL_BITS;
    /** The width of a cell at the coarse end, px; twice as wide at the fine one. */
    static final int CELL_WIDTH = 2;
    /** A tile may be no longer than the whole of time in halves. */
    private static final int LONGEST = 62;
    /** From this width on, at the coarse end, a mark is a bar that is arranged for the lane and not for a tile: px. */
    private static final int BAR_BITS = 9;

    /** A cell is this power of two of seconds, at least 1. */
    int cellShift() {
        return Math.clamp(octave.exponent() + 1, 0, LONGEST - CELL_BITS);
    }

    private int tileShift() {
        return cellShift() + CELL_BITS;
    }

    /** How long a tile is, in seconds. */
    long length() {
        return 1L << tileShift();
    }

    /** The tile that a second lies in. */
    long tile(long second) {
        return second >> tileShift();
    }

    /** The first second of a tile; one beyond the seconds there are is empty, at their end. */
    long start(long tile) {
        long start = tile << tileShift();
        if (tile(start) == tile) {
            return start;
        }
        return tile > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    /** The first second after a cell of a tile, counted from 0. */
    long cellEnd(long tile, int cell) {
        return Math.min(end(tile), Seconds.plus(start(tile), (cell + 1L) << cellShift()));
    }

    /** The cell of a tile that a second lies in. */
    int cell(long second) {
        return (int) (second >> cellShift()) & CELLS - 1;
    }

    /** The first second after a tile. */
    long end(long tile) {
        return start(tile + 1);
    }

    /** The first second that what stands in a tile may take in the tile before. */
    long least(long tile) {
        return Seconds.plus(start(tile), -reachBefore());
    }

    /** The first second after what may be taken by what stands in a tile. */
    long most(long tile) {
        return Seconds.plus(end(tile), reachAfter());
    }

    /** The first tile that may hold something of a stretch that begins at a second. */
    long firstTile(long second) {
        return tile(Seconds.plus(second, -reachAfter()));
    }

    /** The last tile that may hold something of a stretch that ends before a second. */
    long lastTile(long second) {
        return tile(Seconds.plus(second, reachBefore() - 1));
    }

    // Two tiles reach into the one between them, one from each side, and must not meet there.
    private long reachBefore() {
        return 5L << tileShift() - 4;
    }

    private long reachAfter() {
        return 10L << tileShift() - 4;
    }

    /** Whether a length in seconds is that of a bar. */
    boolean isBar(long seconds) {
        return LongBars.lengthClass(seconds) >= barClass();
    }

    /** The least length class of a bar. */
    int barClass() {
        return Math.max(LongBars.LEAST_CLASS, octave.exponent() + BAR_BITS);
    }
}
