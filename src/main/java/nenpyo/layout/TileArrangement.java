package nenpyo.layout;

import java.util.Arrays;
import java.util.List;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of one lane in one tile of time at one octave: the events that have a row of their own, and for each cell
 * how many begin there without one. Both together are the events that begin in the tile. Immutable.
 */
public final class TileArrangement {
    /** How many cells share a cluster: 64 px at the coarse end of the octave, 128 at the fine one. */
    public static final int CLUSTER = 32;
    /** With its place among the rows that are kept. */
    private static final int ITEM_BYTES = 350;

    private final LaneIndex index;
    private final TileGrid grid;
    private final long tile;
    private final List<Item> items;
    private final List<Item> bars;
    private final int labelled;
    private final int[] counts;
    private final @Nullable ClusterKinds kinds;
    private volatile @Nullable TileHeights heights;
    private volatile @Nullable KeptRows keptRows;

    /**
     * @param items the labelled first
     * @param bars those that touch the tile
     * @param counts less what has a row
     */
    TileArrangement(LaneIndex index, TileGrid grid, long tile, List<Item> items, int labelled,
            List<Item> bars,
            TileCounts counts) {
        this.index = index;
        this.grid = grid;
        this.tile = tile;
        this.items = List.copyOf(items);
        this.bars = List.copyOf(bars);
        this.labelled = labelled;
        this.counts = counts.counts();
        this.kinds = counts.kinds();
    }

    /** The octave that it holds for. */
    public Octave octave() {
        return grid.octave();
    }

    /** The tile's number, counted from the epoch. */
    public long tile() {
        return tile;
    }

    /** The first second of the tile. */
    public long start() {
        return grid.start(tile);
    }

    /** The first second after the tile. */
    public long end() {
        return grid.end(tile);
    }

    /**
     * The events that begin in the tile and have a row of their own, the most important first among those with a label and
     * among those without. They may reach into the tiles beside it; rows are counted from the top of the lane.
     */
    public List<Item> items() {
        return items;
    }

    /** How many of the {@link #items}, from the first on, have a label. */
    public int labelled() {
        return labelled;
    }

    /** The long bars that touch the tile, rows counted from the first row of bars; those of several tiles are equal. */
    public List<Item> bars() {
        return bars;
    }

    /** How many cells there are; each is 2 px wide at the coarse end of the octave, 4 at the fine one. */
    public int cells() {
        return counts.length;
    }

    /** The first second of a cell. */
    public long cellStart(int cell) {
        return cell == 0 ? start() : grid.cellEnd(tile, cell - 1);
    }

    /** The cell that a second of the tile lies in. */
    public int cell(long second) {
        return grid.cell(second);
    }

    /** How many events begin in a cell and have no row. */
    public int count(int cell) {
        return counts[cell];
    }

    /** The kinds of what begins in each cluster's cells and has no row; null where that is a density. */
    @Nullable
    ClusterKinds kinds() {
        return kinds;
    }

    /** How high columns of its cells are; made when it is first asked for. */
    TileHeights heights() {
        TileHeights made = heights;
        if (made == null) {
            made = new TileHeights(index, grid, tile);
            heights = made;
        }
        return made;
    }

    /** Which rows its events have, without the bars; made when they are first asked for. */
    KeptRows keptRows() {
        KeptRows made = keptRows;
        if (made == null) {
            made = new KeptRows(items, Item::row);
            keptRows = made;
        }
        return made;
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return 200L + (long) ITEM_BYTES * (items.size() + bars.size()) + 4L * counts.length
                + (kinds == null ? 0 : kinds.bytes()) + TileHeights.bytes(index.kinds());
    }
}
