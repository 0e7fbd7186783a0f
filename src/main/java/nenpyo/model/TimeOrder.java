package nenpyo.model;

import java.util.Arrays;
import java.util.List;

/**
 * The events of a timeline by when they begin, then by the file; undated ones come last. Immutable, little more than eight
 * bytes an event.
 */
public final class TimeOrder {
    /** So many places are passed over together where none of their events is sought. */
    static final int BLOCK = 256;

    /** The beginning of what has neither; that of the undated comes next. */
    private static final long NOWHERE = Long.MAX_VALUE - 1;

    private final int[] order;
    private final int[] places;
    /** By block, the first second that any of its events may be at; greater than the last one where none has a date. */
    private final long[] earliest;
    /** By block, the last second. */
    private final long[] latest;

    TimeOrder(List<EventChunk> chunks, int size) {
        long[] begins = new long[size];
        int i = 0;
        for (EventChunk chunk : chunks) {
            for (int j = 0; j < chunk.size(); j++) {
                begins[i++] = begin(chunk, j);
            }
        }
        order = new int[size];
        places = new int[size];
        if (!sortedTogether(begins)) {
            sortApart(begins);
        }
        for (int place = 0; place < size; place++) {
            places[order[place]] = place;
        }
        earliest = new long[(size + BLOCK - 1) / BLOCK];
        latest = new long[earliest.length];
        Arrays.fill(earliest, Long.MAX_VALUE);
        Arrays.fill(latest, Long.MIN_VALUE);
        spans(chunks);
    }

    private void spans(List<EventChunk> chunks) {
        int event = 0;
        for (EventChunk chunk : chunks) {
            for (int j = 0; j < chunk.size(); j++) {
                int block = places[event++] / BLOCK;
                earliest[block] = Math.min(earliest[block], chunk.earliestSecond(j));
                latest[block] = Math.max(latest[block], chunk.latestSecond(j));
            }
        }
    }

    /**
     * Sorts numbers that hold both a beginning and an index, half the time of sorting them apart; gives whether there was
     * room for both. A beginning takes the fewer bits the nearer all are: some hundred thousand years of a million events
     * have room.
     */
    private boolean sortedTogether(long[] begins) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (long begin : begins) {
            if (begin < NOWHERE) {
                first = Math.min(first, begin);
                last = Math.max(last, begin);
            }
        }
        // The places behind the last are for those that begin nowhere and the undated.
        long ranks = last < first ? 0 : last - first + 1;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(begins.length);
        if (ranks < 0 || ranks + 1 > Long.MAX_VALUE >>> bits) {
            return false;
        }
        long[] keys = new long[begins.length];
        for (int event = 0; event < keys.length; event++) {
            long begin = begins[event];
            long rank = begin < NOWHERE ? begin - first : ranks + (begin - NOWHERE);
            keys[event] = rank << bits | event;
        }
        Arrays.sort(keys);
        for (int place = 0; place < keys.length; place++) {
            order[place] = (int) (keys[place] & ((1L << bits) - 1));
        }
        return true;
    }

    private void sortApart(long[] begins) {
        long[] sorted = begins.clone();
        Arrays.sort(sorted);
        // Equal ones have a run of places, which is filled in the order of the file.
        int[] taken = new int[begins.length];
        for (int event = 0; event < begins.length; event++) {
            int first = first(sorted, begins[event]);
            order[first + taken[first]++] = event;
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

    /**
     * The first place, from one on, whose event may pass a filter, as far as that is known without looking at each; places
     * between that are passed over certainly do not.
     *
     * @param direction 1 or −1
     * @return a place, or one outside of {@link #size} if there is none
     */
    public int candidate(int place, int direction, Filter filter) {
        int at = place;
        while (filter.hasRange() && at >= 0 && at < order.length && isOut(at / BLOCK, filter)) {
            at = direction > 0 ? (at / BLOCK + 1) * BLOCK : at / BLOCK * BLOCK - 1;
        }
        return at;
    }

    private boolean isOut(int block, Filter filter) {
        return earliest[block] > latest[block]
                || filter.from() != null && latest[block] < filter.from().second()
                || filter.to() != null && earliest[block] > filter.to().second();
    }

    /** The second of the beginning; of the end where that alone is known; after all of them where neither is. */
    public static long begin(EventChunk chunk, int j) {
        if (!chunk.dated(j)) {
            return Long.MAX_VALUE;
        }
        if (chunk.earliestSecond(j) != EventChunk.NO_START) {
            return chunk.earliestSecond(j);
        }
        return Math.min(chunk.latestSecond(j), NOWHERE);
    }

    private static int first(long[] sorted, long value) {
        return Bisection.first(sorted.length, i -> sorted[i] >= value);
    }
}
