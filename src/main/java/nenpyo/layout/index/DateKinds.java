package nenpyo.layout.index;

import java.util.Arrays;

/** How many of the events of each vague date are of each kind. Immutable. */
final class DateKinds {
    private static final int CODE_BITS = 8;

    /** For each date, the first of its entries; and how many entries there are. */
    private final int[] firsts;
    private final byte[] kinds;
    private final int[] events;

    private DateKinds(int[] firsts, byte[] kinds, int[] events) {
        this.firsts = firsts;
        this.kinds = kinds;
        this.events = events;
    }

    /**
     * Those of all events of a lane.
     *
     * @param dates the dates of all that have a vague one
     * @param starts the first second of each event's date, ascending
     * @param begun the first second after it
     */
    static DateKinds of(LikeDates dates, long[] starts, long[] begun, KindCounts kinds) {
        long[] found = new long[starts.length];
        int size = 0;
        for (int position = 0; position < starts.length; position++) {
            if (VagueStarts.isVague(starts[position], begun[position])) {
                long date = dates.place(starts[position], begun[position]);
                found[size++] = date << CODE_BITS | kinds.at(position);
            }
        }
        Arrays.sort(found, 0, size);
        return counted(found, size, dates.size());
    }

    /** Counts like ones of sorted pairs of a date and a kind. */
    private static DateKinds counted(long[] sorted, int size, int dates) {
        int different = 0;
        for (int i = 0; i < size; i++) {
            different += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        DateKinds made = new DateKinds(new int[dates + 1], new byte[different], new int[different]);
        int entry = -1;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                entry++;
                made.kinds[entry] = (byte) sorted[i];
                made.firsts[(int) (sorted[i] >> CODE_BITS) + 1] = entry + 1;
            }
            made.events[entry]++;
        }
        return made;
    }

    /** The first entry of a date, or the one after the last of the date before. */
    int first(int date) {
        return firsts[date];
    }

    /** The code of the kind of an entry. */
    int kind(int entry) {
        return kinds[entry];
    }

    /** How many events of its date are of its kind. */
    int events(int entry) {
        return events[entry];
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return 4L * firsts.length + 5L * kinds.length;
    }
}
