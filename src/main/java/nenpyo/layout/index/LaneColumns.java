package nenpyo.layout.index;

import java.util.Arrays;

/** Gathers the events of a lane, in any order, for a {@link LaneIndex}; for one thread. */
public final class LaneColumns {
    static final int IMPORTANCE = 7;
    static final int FADES_IN = 8;
    static final int FADES_OUT = 16;
    private static final int FIRST_CAPACITY = 16;

    int[] events = new int[FIRST_CAPACITY];
    long[] starts = new long[FIRST_CAPACITY];
    long[] ends = new long[FIRST_CAPACITY];
    /** Forgotten once it is counted. */
    long[] begun = new long[FIRST_CAPACITY];
    byte[] traits = new byte[FIRST_CAPACITY];
    byte[] kinds = new byte[FIRST_CAPACITY];
    /** The code of no kind is as high. */
    int codes = 1;
    int size;
    private int[] undated = new int[0];
    private int undatedSize;

    /**
     * Adds a dated event.
     *
     * @param event its index in the timeline
     * @param start the second that its mark begins in
     * @param certain the first second after the date that it begins with, which is where it has begun for certain
     * @param end the first second after its mark; at least one second is counted after {@code start}
     * @param importance 1 to 5
     * @param fadesIn whether it came from before {@code start}
     * @param fadesOut whether it goes on after {@code end}
     * @param kind the code of its kind, 0 to 127
     */
    public void add(int event, long start, long certain, long end, int importance, boolean fadesIn,
            boolean fadesOut,
            int kind) {
        if (size == events.length) {
            grow();
        }
        events[size] = event;
        starts[size] = start;
        begun[size] = certain;
        ends[size] = Math.max(end, start + 1);
        traits[size] = (byte) (importance | (fadesIn ? FADES_IN : 0) | (fadesOut ? FADES_OUT : 0));
        kinds[size] = (byte) kind;
        codes = Math.max(codes, kind + 1);
        size++;
    }

    /** Adds an event without a date. */
    public void addUndated(int event) {
        if (undatedSize == undated.length) {
            undated = Arrays.copyOf(undated, Math.max(FIRST_CAPACITY, 2 * undatedSize));
        }
        undated[undatedSize++] = event;
    }

    /** The index of what was added; this must not be used afterwards. */
    public WholeIndex index() {
        int[] order = StableOrder.of(Arrays.copyOf(starts, size));
        LaneColumns sorted = new LaneColumns();
        sorted.undated = undated;
        sorted.undatedSize = undatedSize;
        sorted.take(this, order);
        return new WholeIndex(sorted);
    }

    /** Replaces all dated events by those of another at places, in their order. */
    void take(LaneColumns from, int[] places) {
        size = places.length;
        events = new int[size];
        starts = new long[size];
        ends = new long[size];
        begun = new long[size];
        traits = new byte[size];
        kinds = new byte[size];
        codes = from.codes;
        for (int i = 0; i < size; i++) {
            events[i] = from.events[places[i]];
            starts[i] = from.starts[places[i]];
            ends[i] = from.ends[places[i]];
            begun[i] = from.begun[places[i]];
            traits[i] = from.traits[places[i]];
            kinds[i] = from.kinds[places[i]];
        }
    }

    int[] undated() {
        return Arrays.copyOf(undated, undatedSize);
    }

    private void grow() {
        int capacity = 2 * size;
        events = Arrays.copyOf(events, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        begun = Arrays.copyOf(begun, capacity);
        traits = Arrays.copyOf(traits, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
    }
}
