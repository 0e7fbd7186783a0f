package nenpyo.layout.index;

/**
 * Seconds in ascending order, and how many of them lie before any other: read off cumulative counts over equal cells, then
 * found within one cell by halving. Immutable.
 */
final class SortedSeconds {
    /** How many seconds share a cell, where they are spread evenly. */
    private static final int PER_CELL = 4;

    private final long[] seconds;
    private final int shift;
    /** For each cell of 2^shift seconds from the first on, how many seconds lie before it; and at the end all of them. */
    private final int[] before;

    /** @param seconds ascending; not copied */
    SortedSeconds(long[] seconds) {
        this.seconds = seconds;
        int size = seconds.length;
        long span = size == 0 ? 0 : seconds[size - 1] - seconds[0];
        int most = Math.max(1, size / PER_CELL);
        int narrow = 0;
        while (Long.compareUnsigned(span >>> narrow, most) >= 0) {
            narrow++;
        }
        shift = narrow;
        before = new int[(int) (span >>> shift) + 2];
        for (long second : seconds) {
            before[cell(second) + 1]++;
        }
        for (int cell = 1; cell < before.length; cell++) {
            before[cell] += before[cell - 1];
        }
    }

    private int cell(long second) {
        return (int) (second - seconds[0] >>> shift);
    }

    int size() {
        return seconds.length;
    }

    /** How many lie before a second. */
    int before(long second) {
        int size = seconds.length;
        if (size == 0 || second <= seconds[0]) {
            return 0;
        }
        if (second > seconds[size - 1]) {
            return size;
        }
        int cell = cell(second);
        return place(seconds, before[cell], before[cell + 1], second);
    }

    /** The first place from one on, and before another, where there is no earlier second; the other if there is none. */
    static int place(long[] ascending, int from, int to, long second) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (ascending[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What it takes of memory, roughly, in bytes. */
    long bytes() {
        return 8L * seconds.length + 4L * before.length;
    }
}
