package nenpyo.layout;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import nenpyo.layout.LaneArrangement.Item;

/** The rows that events have in another arrangement, and keep where they can. Immutable. */
final class KeptRows {
    /** None: each event goes to the first row that is free. */
    static final KeptRows NONE = new KeptRows(List.of(), Item::row);

    /** Events, each at its place or at the next ones that were free; −1 where none is. At least half of all are free. */
    private final int[] events;
    private final int[] rows;
    private final int ofDates;

    KeptRows(List<Item> items, ToIntFunction<Item> row) {
        events = new int[2 * Integer.highestOneBit(2 * items.size() + 1)];
        rows = new int[events.length];
        Arrays.fill(events, -1);
        int most = -1;
        for (Item item : items) {
            int place = place(item.event());
            events[place] = item.event();
            rows[place] = row.applyAsInt(item);
            most = item.span().interval() ? most : Math.max(most, row.applyAsInt(item));
        }
        ofDates = most + 1;
    }

    /** Where an event is, or would be. */
    private int place(int event) {
        int place = event & events.length - 1;
        while (events[place] != event && events[place] >= 0) {
            place = place + 1 & events.length - 1;
        }
        return place;
    }

    /** How many rows, from the first on, are those in which dates stand rather than what lasts. */
    int ofDates() {
        return ofDates;
    }

    /** The row of an event; −1 where it has none. */
    int of(int event) {
        int place = place(event);
        return events[place] < 0 ? -1 : rows[place];
    }
}
