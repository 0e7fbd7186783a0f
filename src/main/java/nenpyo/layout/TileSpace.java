package nenpyo.layout;

import java.util.Arrays;
import nenpyo.layout.LaneArrangement.Item;

/** What is taken of each row while a tile is filled: its own items and those that reach in from the tiles beside it. */
final class TileSpace {
    private final long least;
    private final long most;
    private final Row[] rows;

    /**
     * @param least the first second that may be taken
     * @param most the first second that may not
     */
    TileSpace(int rows, long least, long most) {
        this.least = least;
        this.most = most;
        this.rows = new Row[rows];
        Arrays.setAll(this.rows, _ -> new Row());
    }

    /** Keeps the place of an item of another tile. */
    void keep(Item item) {
        if (item.to() > least && item.from() < most) {
            rows[item.row()].put(item.from(), item.to());
        }
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

    /** The row in which a stretch is free, or −1. */
    int find(long from, long to, boolean fromBelow) {
        if (from < least || to > most) {
            return -1;
        }
        for (int i = 0; i < rows.length; i++) {
            int row = fromBelow ? rows.length - 1 - i : i;
            if (rows[row].isFree(from, to)) {
                return row;
            }
        }
        return -1;
    }

    /** Stretches in ascending order. */
    private static final class Row {
        private long[] froms = new long[16];
        private long[] tos = new long[16];
        private int size;

        boolean isFree(long from, long to) {
            int after = firstEndingAfter(from);
            return after == size || froms[after] >= to;
        }

        void put(long from, long to) {
            if (size == froms.length) {
                froms = Arrays.copyOf(froms, 2 * size);
                tos = Arrays.copyOf(tos, 2 * size);
            }
            int at = firstEndingAfter(from);
            System.arraycopy(froms, at, froms, at + 1, size - at);
            System.arraycopy(tos, at, tos, at + 1, size - at);
            froms[at] = from;
            tos[at] = to;
            size++;
        }

        private int firstEndingAfter(long second) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = low + high >>> 1;
                if (tos[middle] <= second) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
