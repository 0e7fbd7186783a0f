package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gives stretches of time to rows so that none overlap in one: each goes to the first row that is free for it. */
final class RowPacking {
    /** Per row, the end of each stretch by its beginning. */
    private final List<TreeMap<Long, Long>> rows = new ArrayList<>();

    /**
     * Puts a stretch into the first free row and returns that row.
     *
     * @param from the first second
     * @param to the first second after, later than {@code from}
     */
    int place(long from, long to) {
        for (int row = 0; row < rows.size(); row++) {
            if (isFree(rows.get(row), from, to)) {
                rows.get(row).put(from, to);
                return row;
            }
        }
        TreeMap<Long, Long> fresh = new TreeMap<>();
        fresh.put(from, to);
        rows.add(fresh);
        return rows.size() - 1;
    }

    private static boolean isFree(NavigableMap<Long, Long> row, long from, long to) {
        var before = row.lowerEntry(to);
        return before == null || before.getValue() <= from;
    }
}
