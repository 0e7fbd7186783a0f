package nenpyo.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nenpyo.time.Bound;
import nenpyo.time.DateSet;
import nenpyo.time.DateTime;
import nenpyo.time.Edtf;
import nenpyo.time.Extent;
import nenpyo.time.Interval;
import nenpyo.time.Moment;
import nenpyo.time.Qualifier;
import org.jspecify.annotations.Nullable;

/** Where events lie on the time line, as columns of primitives; see {@link EventChunk} for what they hold. */
final class DateColumns {
    private static final int DATED = 1;
    private static final int START_OPEN = 2;
    private static final int START_UNKNOWN = 4;
    private static final int END_OPEN = 8;
    private static final int END_UNKNOWN = 16;
    private static final int INTERVAL = 32;
    private static final int ONE_OF = 64;
    private static final int ALL_OF = 128;
    /** The bits of how sure the start is: one for uncertain, one for approximate. */
    private static final int START_QUALIFIER = 8;
    private static final int END_QUALIFIER = 10;
    private static final int INSTANT = 1 << 12;

    private final long[] earliest;
    private final long[] latest;
    private final long[] coreStart;
    private final long[] coreEnd;
    private final short[] earliestMilli;
    private final short[] latestMilli;
    private final short[] flags;
    /** By row, of the few dates that are sets. */
    private final Map<Integer, SetMembers> members;

    /** Columns for so many events, to be filled by {@link #set}. */
    DateColumns(int capacity) {
        earliest = new long[capacity];
        latest = new long[capacity];
        coreStart = new long[capacity];
        coreEnd = new long[capacity];
        earliestMilli = new short[capacity];
        latestMilli = new short[capacity];
        flags = new short[capacity];
        members = new HashMap<>();
    }

    private DateColumns(DateColumns from, int size) {
        earliest = Arrays.copyOf(from.earliest, size);
        latest = Arrays.copyOf(from.latest, size);
        coreStart = Arrays.copyOf(from.coreStart, size);
        coreEnd = Arrays.copyOf(from.coreEnd, size);
        earliestMilli = Arrays.copyOf(from.earliestMilli, size);
        latestMilli = Arrays.copyOf(from.latestMilli, size);
        flags = Arrays.copyOf(from.flags, size);
        members = Map.copyOf(from.members);
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
            case ONE_OF -> ONE_OF;
            case ALL_OF -> ALL_OF;
        };
        flag |= bits(start(date)) << START_QUALIFIER | bits(end(date)) << END_QUALIFIER;
        flag |= date instanceof DateTime time && time.shiftMinutes() != null ? INSTANT : 0;
        if (date instanceof DateSet set) {
            members.put(j, SetMembers.of(set));
        }
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
        flags[j] = (short) flag;
        coreStart[j] = extent.coreStart() instanceof Bound.At(Moment moment)
                ? moment.second() + (moment.milli() > 0 ? 1 : 0)
                : EventChunk.NO_START;
        coreEnd[j] = extent.coreEnd() instanceof Bound.At(Moment moment)
                ? moment.second()
                : EventChunk.NO_END;
    }

    /** Moves an instant to where another date-time lies; it stays an instant. */
    void place(int j, Edtf elsewhere) {
        set(j, elsewhere);
        flags[j] |= INSTANT;
    }

    /** Whether it is a date-time with an offset, which differs from zone to zone. */
    boolean isInstant(int j) {
        return is(j, INSTANT);
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
        if (is(j, ONE_OF)) {
            return Shape.ONE_OF;
        }
        return is(j, ALL_OF) ? Shape.ALL_OF : Shape.SPAN;
    }

    Qualifier startQualifier(int j) {
        return qualifier(flags[j] >> START_QUALIFIER);
    }

    Qualifier endQualifier(int j) {
        return qualifier(flags[j] >> END_QUALIFIER);
    }

    SetMembers members(int j) {
        return members.getOrDefault(j, SetMembers.NONE);
    }

    private static Qualifier start(Edtf date) {
        return date instanceof Interval interval ? qualifier(interval.start()) : date.qualifier();
    }

    private static Qualifier end(Edtf date) {
        return date instanceof Interval interval ? qualifier(interval.finish()) : date.qualifier();
    }

    private static Qualifier qualifier(Interval.End end) {
        return end instanceof Interval.End.On on ? on.date().qualifier() : Qualifier.NONE;
    }

    private static int bits(Qualifier qualifier) {
        return (qualifier.isUncertain() ? 1 : 0) | (qualifier.isApproximate() ? 2 : 0);
    }

    private static Qualifier qualifier(int bits) {
        Qualifier uncertain = (bits & 1) != 0 ? Qualifier.UNCERTAIN : Qualifier.NONE;
        return uncertain.and((bits & 2) != 0 ? Qualifier.APPROXIMATE : Qualifier.NONE);
    }

    private boolean is(int j, int flag) {
        return (flags[j] & flag) != 0;
    }
}
