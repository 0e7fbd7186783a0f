package nenpyo.ui.reader;

import java.util.Arrays;

/**
 * Where the words that are sought stand, as far as it is known, in the order of the text. A snapshot: what is found later
 * comes in another one, which may share its arrays.
 */
final class Hits {
    /** More are not told. */
    static final int MOST = 1_000_000;
    static final Hits NONE = new Hits(new int[0], new int[0], 0, true);

    private final int[] starts;
    private final int[] ends;
    private final int count;
    private final boolean complete;

    private Hits(int[] starts, int[] ends, int count, boolean complete) {
        this.starts = starts;
        this.ends = ends;
        this.count = count;
        this.complete = complete;
    }

    int count() {
        return count;
    }

    /** Whether the whole text was looked through, or there were too many. */
    boolean isComplete() {
        return complete;
    }

    int start(int hit) {
        return starts[hit];
    }

    int end(int hit) {
        return ends[hit];
    }

    /** The first hit that ends behind a place; their number where there is none. */
    int firstFrom(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects hits in the order of the text; for one thread. */
    static final class Builder {
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int count;

        /** Whether there is room for more. */
        boolean add(int start, int end) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = start;
            ends[count] = end;
            count++;
            return count < MOST;
        }

        /** What was found so far: what is added later is written behind it. */
        Hits snapshot(boolean complete) {
            return new Hits(starts, ends, count, complete);
        }
    }
}
