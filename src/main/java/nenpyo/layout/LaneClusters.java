package nenpyo.layout;

/**
 * The cells of a view that lie side by side, and the clusters of {@link TileArrangement#CLUSTER} cells, counted from the
 * epoch, that they lie in; the first and the last may reach beyond them. Seconds are since the epoch.
 *
 * @param firstCell counted from the epoch
 * @param shift a cell is this power of two of seconds
 * @param cells how many there are; of none, only that is asked
 */
record LaneClusters(long firstCell, int shift, int cells) {
    /** The cells of an octave that a stretch touches, which is not empty. */
    static LaneClusters of(Octave octave, long from, long to) {
        int shift = new TileGrid(octave).cellShift();
        long first = from >> shift;
        return new LaneClusters(first, shift, (int) ((to - 1 >> shift) - first) + 1);
    }

    private long firstCluster() {
        return Math.floorDiv(firstCell, TileArrangement.CLUSTER);
    }

    /** How many clusters there are. */
    int count() {
        return cluster(cells - 1) + 1;
    }

    /** The cluster of a cell, counted from that of the first. */
    int cluster(int cell) {
        return (int) (Math.floorDiv(firstCell + cell, TileArrangement.CLUSTER) - firstCluster());
    }

    /** The first cell of a cluster, counted from the epoch. */
    long firstCellOf(int cluster) {
        return (firstCluster() + cluster) * TileArrangement.CLUSTER;
    }

    /** The place of a cluster in its tile. */
    int inTile(int cluster) {
        return Math.floorMod(firstCluster() + cluster, TileGrid.CELLS / TileArrangement.CLUSTER);
    }

    /** The first second of a cluster, or of the one after the last. */
    long start(int cluster) {
        return firstCellOf(cluster) << shift;
    }

    /** The first second of a cell, or of the one after the last. */
    long cellStart(int cell) {
        return firstCell + cell << shift;
    }

    /** The first second of the cells. */
    long from() {
        return cellStart(0);
    }

    /** The first second after them. */
    long to() {
        return cellStart(cells);
    }

    /** Whether a second lies in one of the cells. */
    boolean holds(long second) {
        return second >= from() && second < to();
    }

    /** The cell of a second, or the one nearest to it. */
    int cell(long second) {
        return Math.clamp((second >> shift) - firstCell, 0, cells - 1);
    }

    /** The cluster of a second, or the one nearest to it. */
    int at(long second) {
        return cluster(cell(second));
    }
}
