package nenpyo.layout.index;

import java.util.Arrays;

/**
 * How crowded a lane is at each width of a window: a count that three quarters of the events have at most beside them, in
 * windows of 2^shift seconds. Never less in a wider window. Immutable.
 */
public final class Crowding {
    /** No count is told beyond this: it is crowded, whatever it is. */
    public static final int MOST = 64;

    private final byte[] counts;

    private Crowding(byte[] counts) {
        this.counts = counts;
    }

    /** Measures a lane, by joining windows pair by pair. */
    public static Crowding of(WholeIndex index) {
        long[] windows = new long[index.size()];
        int[] events = new int[index.size()];
        Arrays.fill(events, 1);
        for (int i = 0; i < windows.length; i++) {
            windows[i] = index.start(i);
        }
        byte[] counts = new byte[Long.SIZE];
        int size = windows.length;
        for (int shift = 0; shift < counts.length; shift++) {
            size = join(windows, events, size, shift == 0 ? 0 : 1);
            counts[shift] = (byte) usual(events, size, index.size());
        }
        return new Crowding(counts);
    }

    /** Joins neighbours that lie in one window once all are 2^by times as wide; how many windows are left. */
    private static int join(long[] windows, int[] events, int size, int by) {
        int joined = 0;
        for (int i = 0; i < size; i++) {
            long window = windows[i] >> by;
            if (joined > 0 && windows[joined - 1] == window) {
                events[joined - 1] += events[i];
            } else {
                windows[joined] = window;
                events[joined++] = events[i];
            }
        }
        return joined;
    }

    private static int usual(int[] events, int windows, int size) {
        int[] byCount = new int[MOST + 1];
        for (int i = 0; i < windows; i++) {
            byCount[Math.min(events[i], MOST)] += events[i];
        }
        int count = 0;
        for (long below = 0; count < MOST && below * 4 < size * 3L; below += byCount[count]) {
            count++;
        }
        return count;
    }

    /**
     * The count in windows of 2^shift seconds, at most {@link #MOST}; 0 only where there are no events.
     *
     * @param shift below 0 is taken as 0
     */
    public int at(int shift) {
        return counts[Math.clamp(shift, 0, counts.length - 1)];
    }
}
