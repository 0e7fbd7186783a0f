package nenpyo.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import nenpyo.layout.LaneArrangement.Item;

/** The rows that events have in another arrangement, and keep where they can. Immutable. */
final class KeptRows {
    /** None: each event goes to the first row that is free. */
    static final KeptRows NONE = new KeptRows(List.of(), Item::row);

    /** In ascending order: an event in the upper half of each, and its row in the lower. */
    private final long[] rows;
    private final int ofDates;

    KeptRows(List<Item> items, ToIntFunction<Item> row) {
        rows = new long[items.size()];
        int most = -1;
        for (int i = 0; i < rows.length; i++) {
            Item item = items.get(i);
            rows[i] = (long) item.event() << Integer.SIZE | row.applyAsInt(item);
            most = item.span().interval() ? most : Math.max(most, row.applyAsInt(item));
        }
        ofDates = most + 1;
        Arrays.sort(rows);
    }

    /** How many rows, from the first on, are those in which dates stand rather than what lasts. */
    int ofDates() {
        return ofDates;
    }

    /** The row of an event; −1 where it has none. */
    int of(int event) {
        int place = Arrays.binarySearch(rows, (long) event << Integer.SIZE);
        int next = place < 0 ? -place - 1 : place;
        return next < rows.length && rows[next] >> Integer.SIZE == event ? (int) rows[next] : -1;
    }
}
