package nenpyo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gives stretches of time to rows so that none overlap in one. */
final class RowPacking {
    private final List<TakenRow> rows = new ArrayList<>();

    /**
     * Puts a stretch into the first row that is free for it and returns that row.
     *
     * @param from the first second
     * @param to the first second after, later than {@code from}
     */
    int place(long from, long to) {
        int row = 0;
        while (!take(row, from, to)) {
            row++;
        }
        return row;
    }

    /** Puts a stretch into a row, if it is free there. */
    boolean take(int row, long from, long to) {
        while (rows.size() <= row) {
            rows.add(new TakenRow());
        }
        boolean free = rows.get(row).isFree(from, to);
        if (free) {
            rows.get(row).put(from, to);
        }
        return free;
    }
}
