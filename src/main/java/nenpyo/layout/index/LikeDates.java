package nenpyo.layout.index;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The vague dates with which events begin, like ones together, in the order in which they begin. */
final class LikeDates {
    private static final int FIRST_CAPACITY = 16;

    private final long[] starts;
    private final long[] ends;
    private final int[] events;

    private LikeDates(long[] starts, long[] ends, int[] events) {
        this.starts = starts;
        this.ends = ends;
        this.events = events;
    }

    /**
     * The dates of some events.
     *
     * @param starts the first second of each date, ascending
     * @param begun the first second after it
     * @param wanted of which positions
     */
    static LikeDates of(long[] starts, long[] begun, IntPredicate wanted) {
        LikeDates like = new LikeDates(new long[starts.length], new long[starts.length],
                new int[starts.length]);
        int size = 0;
        long[] sameStart = new long[FIRST_CAPACITY];
        int to;
        for (int from = 0; from < starts.length; from = to) {
            int found = 0;
            for (to = from; to < starts.length && starts[to] == starts[from]; to++) {
                if (VagueStarts.isVague(starts[to], begun[to]) && wanted.test(to)) {
                    sameStart = found == sameStart.length ? Arrays.copyOf(sameStart, 2 * found) : sameStart;
                    sameStart[found++] = begun[to];
                }
            }
            Arrays.sort(sameStart, 0, found);
            size = like.add(size, starts[from], sameStart, found);
        }
        return like.first(size);
    }

    /** Adds dates that begin in one second, and returns how many there are then. */
    private int add(int before, long start, long[] sorted, int many) {
        int size = before;
        for (int i = 0; i < many; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                starts[size] = start;
                ends[size] = sorted[i];
                size++;
            }
            events[size - 1]++;
        }
        return size;
    }

    /** New places for those that touch a stretch, in their order; negative for others. It ends with the last that does. */
    int[] touching(long from, long to) {
        int[] places = new int[SortedSeconds.place(starts, 0, starts.length, to)];
        int many = 0;
        for (int date = 0; date < places.length; date++) {
            places[date] = ends[date] > from ? many++ : -1;
        }
        return places;
    }

    /** Those that have a new place. */
    LikeDates part(int[] places) {
        int many = 0;
        for (int place : places) {
            many = Math.max(many, place + 1);
        }
        LikeDates part = new LikeDates(new long[many], new long[many], new int[many]);
        for (int date = 0; date < places.length; date++) {
            if (places[date] >= 0) {
                part.starts[places[date]] = starts[date];
                part.ends[places[date]] = ends[date];
                part.events[places[date]] = events[date];
            }
        }
        return part;
    }

    private LikeDates first(int many) {
        return new LikeDates(Arrays.copyOf(starts, many), Arrays.copyOf(ends, many),
                Arrays.copyOf(events, many));
    }

    /** The place of the date that begins at a second and ends at another, which is one of these. */
    int place(long start, long end) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (starts[middle] < start || starts[middle] == start && ends[middle] < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return starts.length;
    }

    /** The first second. */
    long start(int date) {
        return starts[date];
    }

    /** The first second after. */
    long end(int date) {
        return ends[date];
    }

    /** How many events begin somewhere in it. */
    int events(int date) {
        return events[date];
    }

    /** How many of them a second. */
    double rate(int date) {
        return events[date] / (double) (ends[date] - starts[date]);
    }

    /** The places in the order in which the dates end. */
    int[] byEnd() {
        return StableOrder.of(ends);
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return 20L * starts.length;
    }
}
