package nenpyo.layout;

import java.util.Arrays;
import nenpyo.layout.LaneArrangement.Item;

/** What is taken of each row while a tile is filled: its own items and those that reach in from the tiles beside it. */
final class TileSpace {
    private final long least;
    private final long most;
    private final TakenRow[] rows;

    /**
     * @param least the first second that may be taken
     * @param most the first second that may not
     */
    TileSpace(int rows, long least, long most) {
        this.least = least;
        this.most = most;
        this.rows = new TakenRow[rows];
        Arrays.setAll(this.rows, _ -> new TakenRow());
    }

    /** Keeps the place of an item of another tile. */
    void keep(Item item) {
        if (item.to() > least && item.from() < most) {
            rows[item.row()].put(item.from(), item.to());
        }
    }

    /** Takes a stretch in a row, if there is that row and it is free there; whether it was. */
    boolean takeIn(int row, long from, long to) {
        boolean free = row >= 0 && row < rows.length && isIn(from, to) && rows[row].isFree(from, to);
        if (free) {
            rows[row].put(from, to);
        }
        return free;
    }

    /**
     * Takes a stretch in the first row where it is free, and returns the row; −1 if it is free in none.
     *
     * @param fromBelow whether the last row is the first to be tried
     */
    int take(long from, long to, boolean fromBelow) {
        int row = find(from, to, fromBelow);
        if (row >= 0) {
            rows[row].put(from, to);
        }
        return row;
    }

    /** Whether a stretch is free in any row. */
    boolean isFree(long from, long to) {
        return find(from, to, false) >= 0;
    }

    private boolean isIn(long from, long to) {
        return from >= least && to <= most;
    }

    /** The row in which a stretch is free, or −1. */
    private int find(long from, long to, boolean fromBelow) {
        for (int i = 0; i < rows.length && isIn(from, to); i++) {
            int row = fromBelow ? rows.length - 1 - i : i;
            if (rows[row].isFree(from, to)) {
                return row;
            }
        }
        return -1;
    }
}
