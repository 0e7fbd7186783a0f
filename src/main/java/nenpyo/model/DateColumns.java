package nenpyo.model;

import java.util.Arrays;
import nenpyo.time.Bound;
import nenpyo.time.Edtf;
import nenpyo.time.Extent;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/** Where events lie on the time line, as columns of primitives; see {@link EventChunk} for what they hold. */
final class DateColumns {
    private static final int DATED = 1;
    private static final int START_OPEN = 2;
    private static final int START_UNKNOWN = 4;
    private static final int END_OPEN = 8;
    private static final int END_UNKNOWN = 16;
    private static final int INTERVAL = 32;
    private static final int SET = 64;

    private final long[] earliest;
    private final long[] latest;
    private final long[] coreStart;
    private final long[] coreEnd;
    private final short[] earliestMilli;
    private final short[] latestMilli;
    private final byte[] flags;

    /** Columns for so many events, to be filled by {@link #set}. */
    DateColumns(int capacity) {
        earliest = new long[capacity];
        latest = new long[capacity];
        coreStart = new long[capacity];
        coreEnd = new long[capacity];
        earliestMilli = new short[capacity];
        latestMilli = new short[capacity];
        flags = new byte[capacity];
    }

    private DateColumns(DateColumns from, int size) {
        earliest = Arrays.copyOf(from.earliest, size);
        latest = Arrays.copyOf(from.latest, size);
        coreStart = Arrays.copyOf(from.coreStart, size);
        coreEnd = Arrays.copyOf(from.coreEnd, size);
        earliestMilli = Arrays.copyOf(from.earliestMilli, size);
        latestMilli = Arrays.copyOf(from.latestMilli, size);
        flags = Arrays.copyOf(from.flags, size);
    }

    /** The first so many rows. */
    DateColumns trimmed(int size) {
        return new DateColumns(this, size);
    }

    void set(int j, @Nullable Edtf date) {
        if (date == null) {
            earliest[j] = EventChunk.NO_END;
            latest[j] = EventChunk.NO_START;
            coreStart[j] = EventChunk.NO_END;
            coreEnd[j] = EventChunk.NO_START;
            return;
        }
        Extent extent = date.extent();
        int flag = DATED | switch (Shape.of(date)) {
            case SPAN -> 0;
            case INTERVAL -> INTERVAL;
            case SET -> SET;
        };
        switch (extent.earliest()) {
            case Bound.At(Moment moment) -> {
                earliest[j] = moment.second();
                earliestMilli[j] = (short) moment.milli();
            }
            case Bound.Open open -> {
                earliest[j] = EventChunk.NO_START;
                flag |= START_OPEN;
            }
            case Bound.Unknown unknown -> {
                earliest[j] = EventChunk.NO_START;
                flag |= START_UNKNOWN;
            }
        }
        switch (extent.latest()) {
            case Bound.At(Moment moment) -> {
                latest[j] = moment.second();
                latestMilli[j] = (short) moment.milli();
            }
            case Bound.Open open -> {
                latest[j] = EventChunk.NO_END;
                flag |= END_OPEN;
            }
            case Bound.Unknown unknown -> {
                latest[j] = EventChunk.NO_END;
                flag |= END_UNKNOWN;
            }
        }
        flags[j] = (byte) flag;
        coreStart[j] = extent.coreStart() instanceof Bound.At(Moment moment)
                ? moment.second() + (moment.milli() > 0 ? 1 : 0)
                : EventChunk.NO_START;
        coreEnd[j] = extent.coreEnd() instanceof Bound.At(Moment moment)
                ? moment.second()
                : EventChunk.NO_END;
    }

    boolean dated(int j) {
        return is(j, DATED);
    }

    long earliestSecond(int j) {
        return earliest[j];
    }

    int earliestMilli(int j) {
        return earliestMilli[j];
    }

    long latestSecond(int j) {
        return latest[j];
    }

    int latestMilli(int j) {
        return latestMilli[j];
    }

    long coreStartSecond(int j) {
        return coreStart[j];
    }

    long coreEndSecond(int j) {
        return coreEnd[j];
    }

    boolean startOpen(int j) {
        return is(j, START_OPEN);
    }

    boolean startUnknown(int j) {
        return is(j, START_UNKNOWN);
    }

    boolean endOpen(int j) {
        return is(j, END_OPEN);
    }

    boolean endUnknown(int j) {
        return is(j, END_UNKNOWN);
    }

    Shape shape(int j) {
        if (is(j, INTERVAL)) {
            return Shape.INTERVAL;
        }
        return is(j, SET) ? Shape.SET : Shape.SPAN;
    }

    private boolean is(int j, int flag) {
        return (flags[j] & flag) != 0;
    }
}
