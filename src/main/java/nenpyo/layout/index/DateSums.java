package nenpyo.layout.index;

/** Sums over vague dates in the order in which they begin, or end: of all before any place. Immutable. */
final class DateSums {
    private final long[] seconds;
    private final int[] events;
    private final double[] rates;
    private final double[] origins;

    /**
     * @param order the places of the dates
     * @param byEnd whether that is by their ends
     */
    DateSums(LikeDates dates, int[] order, boolean byEnd) {
        int size = order.length;
        seconds = new long[size];
        events = new int[size + 1];
        rates = new double[size + 1];
        origins = new double[size + 1];
        for (int i = 0; i < size; i++) {
            int date = order[i];
            seconds[i] = byEnd ? dates.end(date) : dates.start(date);
            events[i + 1] = events[i] + dates.events(date);
            rates[i + 1] = rates[i] + dates.rate(date);
            origins[i + 1] = origins[i] + dates.rate(date) * dates.start(date);
        }
    }

    /** The first place that is at a second or later. */
    int place(long second) {
        return SortedSeconds.place(seconds, 0, seconds.length, second);
    }

    /** The same, for a second a little later than another place. */
    int next(int from, long second) {
        int place = from;
        while (place < seconds.length && seconds[place] < second) {
            place++;
        }
        return place;
    }

    /** Whether nothing is at a place or after it before a second. */
    boolean isFree(int place, long second) {
        return place == seconds.length || seconds[place] >= second;
    }

    /** The second at a place. */
    long second(int place) {
        return seconds[place];
    }

    /** How many events before a place. */
    int events(int place) {
        return events[place];
    }

    /** How many of them would have begun by a second, if each went on beginning at its rate from its date on. */
    double begun(int place, long second) {
        return rates[place] * second - origins[place];
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return 28L * seconds.length;
    }
}
