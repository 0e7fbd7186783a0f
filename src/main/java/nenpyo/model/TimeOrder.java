package nenpyo.model;

import java.util.Arrays;
import java.util.List;

/** The events of a timeline by when they begin, then by the file; undated ones come last. Immutable, eight bytes an event. */
public final class TimeOrder {
    private final int[] order;
    private final int[] places;

    TimeOrder(List<EventChunk> chunks, int size) {
        long[] begins = new long[size];
        int i = 0;
        for (EventChunk chunk : chunks) {
            for (int j = 0; j < chunk.size(); j++) {
                begins[i++] = begin(chunk, j);
            }
        }
        long[] sorted = begins.clone();
        Arrays.sort(sorted);
        // Equal ones have a run of places, which is filled in the order of the file.
        int[] taken = new int[size];
        order = new int[size];
        places = new int[size];
        for (int event = 0; event < size; event++) {
            int first = first(sorted, begins[event]);
            int place = first + taken[first]++;
            order[place] = event;
            places[event] = place;
        }
    }

    /** The number of events. */
    public int size() {
        return order.length;
    }

    /** The index of the event at a place, from 0. */
    public int event(int place) {
        return order[place];
    }

    /** The place of the event at an index. */
    public int place(int event) {
        return places[event];
    }

    /** The second of the beginning; of the end where that alone is known; after all of them where neither is. */
    public static long begin(EventChunk chunk, int j) {
        if (!chunk.dated(j)) {
            return Long.MAX_VALUE;
        }
        if (chunk.earliestSecond(j) != EventChunk.NO_START) {
            return chunk.earliestSecond(j);
        }
        return Math.min(chunk.latestSecond(j), Long.MAX_VALUE - 1);
    }

    private static int first(long[] sorted, long value) {
        return Bisection.first(sorted.length, i -> sorted[i] >= value);
    }
}
