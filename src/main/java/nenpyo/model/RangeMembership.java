package nenpyo.model;

import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is certainly in a range of time from what only may be. A date may be anywhere within its span, so it is
 * certain where all of the span is inside. An interval is certain where its last possible start comes before the range's
 * end, and its first possible end after the range's start. One of several dates is certain where all of them are, all of
 * several where one is; a range among those counts like a single date, since no day in it is certain.
 *
 * <p>An open end is certain as far as the sources attest it, an end that nobody says only from its start on; what is just
 * going on, at {@code asOf}. Immutable, makes no object.
 */
public final class RangeMembership {
    private final Moment from;
    private final Moment to;
    private final Moment attestedFrom;
    private final Moment attestedTo;

    /**
     * For a range.
     *
     * @param from inclusive, or null for no limit
     * @param to exclusive, or null for no limit
     * @param attestedFrom the first moment of when the sources speak
     * @param attestedTo the first moment after
     */
    public RangeMembership(@Nullable Moment from, @Nullable Moment to, Moment attestedFrom,
            Moment attestedTo) {
        this.from = from == null ? Moment.ofSecond(EventChunk.NO_START) : from;
        this.to = to == null ? Moment.ofSecond(EventChunk.NO_END) : to;
        this.attestedFrom = attestedFrom;
        this.attestedTo = attestedTo;
    }

    /** How an event of a chunk lies to the range; what has no date is out. */
    public Membership of(EventChunk chunk, int j) {
        if (!chunk.dated(j) || !touches(chunk.earliestSecond(j), chunk.earliestMilli(j),
                chunk.latestSecond(j), chunk.latestMilli(j))) {
            return Membership.OUT;
        }
        return switch (chunk.shape(j)) {
            case SPAN -> certainIf(holds(chunk.earliestSecond(j), chunk.earliestMilli(j),
                    chunk.latestSecond(j), chunk.latestMilli(j)));
            case INTERVAL -> certainIf(isIntervalCertain(chunk, j));
            case ONE_OF -> set(chunk.members(j), true);
            case ALL_OF -> set(chunk.members(j), false);
        };
    }

    private Membership set(SetMembers members, boolean every) {
        int certain = 0;
        int touching = 0;
        for (int i = 0; i < members.size(); i++) {
            touching += touches(members.fromSecond(i), 0, members.toSecond(i), 0) ? 1 : 0;
            certain += holds(members.fromSecond(i), 0, members.toSecond(i), 0) ? 1 : 0;
        }
        if (touching == 0) {
            return Membership.OUT;
        }
        return certainIf(every ? certain == members.size() : certain > 0);
    }

    private boolean isIntervalCertain(EventChunk chunk, int j) {
        boolean noStart = chunk.startOpen(j) || chunk.startUnknown(j);
        boolean noEnd = chunk.endOpen(j) || chunk.endUnknown(j);
        if (noStart && noEnd) {
            return from.compareTo(attestedFrom) <= 0 && to.compareTo(attestedTo) >= 0;
        }
        long earliest = chunk.earliestSecond(j);
        if (noEnd) {
            boolean going = chunk.endOpen(j) && from.isBefore(attestedTo);
            return isBeforeEnd(chunk.coreStartSecond(j)) && (going || isAfterStart(earliest));
        }
        long latest = chunk.latestSecond(j);
        if (noStart) {
            return isAfterStart(chunk.coreEndSecond(j)) && (chunk.startOpen(j) || isBeforeEnd(latest));
        }
        return isBeforeEnd(Math.min(chunk.coreStartSecond(j), latest))
                && isAfterStart(Math.max(chunk.coreEndSecond(j), earliest));
    }

    /** Whether what begins before a second begins before the range's end. */
    private boolean isBeforeEnd(long second) {
        return second <= to.second();
    }

    /** Whether what ends after a second ends after the range's start. */
    private boolean isAfterStart(long second) {
        return second > from.second() || second == from.second() && from.milli() == 0;
    }

    private boolean touches(long first, int firstMilli, long last, int lastMilli) {
        return compare(first, firstMilli, to) < 0 && compare(last, lastMilli, from) > 0;
    }

    private boolean holds(long first, int firstMilli, long last, int lastMilli) {
        return compare(first, firstMilli, from) >= 0 && compare(last, lastMilli, to) <= 0;
    }

    private static int compare(long second, int milli, Moment limit) {
        int bySecond = Long.compare(second, limit.second());
        return bySecond != 0 ? bySecond : Integer.compare(milli, limit.milli());
    }

    private static Membership certainIf(boolean certain) {
        return certain ? Membership.CERTAIN : Membership.POSSIBLE;
    }
}
