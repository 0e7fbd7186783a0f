package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.VagueStarts;

/**
 * How many events of a lane begin in each cell of a view without being shown singly, if those of vague dates are as likely to
 * begin at any moment of these: what the columns of a density are as high as. Unlike counts they go on to the end of
 * the cells that the view ends in.
 */
final class LaneHeights {
    /** Less is seen at no measure. */
    private static final float LEAST = 0.02f;

    private final LaneIndex index;
    private final long firstCell;
    private final int shift;
    private final float[] all;
    private final float[] important;
    /** What is shown singly and has a vague date. */
    private final List<MarkSpan> vague = new ArrayList<>();

    private LaneHeights(LaneTiles tiles, long firstCell, int cells) {
        this.index = tiles.detail().index();
        this.firstCell = firstCell;
        this.shift = new TileGrid(tiles.tiles().getFirst().octave()).cellShift();
        this.all = new float[cells];
        this.important = new float[cells];
    }

    /**
     * Those of a lane.
     *
     * @param firstCell the first cell, counted from the epoch
     * @param collapsed whether nothing is shown singly
     */
    static LaneHeights of(LaneTiles tiles, long firstCell, int cells, boolean collapsed) {
        LaneHeights heights = new LaneHeights(tiles, firstCell, cells);
        int tileBits = Integer.numberOfTrailingZeros(TileGrid.CELLS);
        long firstTile = tiles.tiles().getFirst().tile();
        for (int i = 0; i < cells; i++) {
            long cell = firstCell + i;
            TileArrangement tile = tiles.tiles().get((int) ((cell >> tileBits) - firstTile));
            heights.all[i] = tile.heights().all((int) cell & TileGrid.CELLS - 1);
            heights.important[i] = tile.heights().important((int) cell & TileGrid.CELLS - 1);
        }
        if (!collapsed) {
            tiles.items().forEach(heights::takeOut);
        }
        return heights;
    }

    private void takeOut(Item single) {
        takeOut(single.span(), index.vague(false), all);
        if (single.importance() >= LaneIndex.IMPORTANT) {
            takeOut(single.span(), index.vague(true), important);
        }
        if (index.vague(false).spreads(single.span().from().second(), single.span().begun())) {
            vague.add(single.span());
        }
    }

    private void takeOut(MarkSpan single, VagueStarts starts, float[] from) {
        long start = single.from().second();
        long end = single.begun();
        if (!starts.spreads(start, end)) {
            long cell = (start >> shift) - firstCell;
            if (cell >= 0 && cell < from.length) {
                from[(int) cell]--;
            }
            return;
        }
        int first = Math.clamp((start >> shift) - firstCell, 0, from.length);
        int last = Math.clamp((end - 1 >> shift) - firstCell, -1, from.length - 1);
        for (int i = first; i <= last; i++) {
            long begin = firstCell + i << shift;
            long share = Math.min(end, begin + (1L << shift)) - Math.max(start, begin);
            from[i] -= (float) ((double) share / (end - start));
        }
    }

    /** How many begin in a cell. */
    float all(int cell) {
        return Math.max(0, all[cell]);
    }

    /** How many of those are important. */
    float important(int cell) {
        return Math.max(0, important[cell]);
    }

    /** Whether no more than a small share of an event begins in a cell. */
    boolean isEmpty(int cell) {
        return all[cell] < LEAST;
    }

    /** How many have a date that lies on both sides of a second. */
    int across(long second) {
        int single = 0;
        for (MarkSpan span : vague) {
            single += span.from().second() < second && span.begun() > second ? 1 : 0;
        }
        return index.vague(false).across(second) - single;
    }
}
