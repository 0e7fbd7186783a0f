package nenpyo.model;

import nenpyo.time.Bound;
import nenpyo.time.Extent;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the earliest and the latest moment that dates name, of whichever side; open and unknown sides name
 * none.
 */
final class BoundedRange {
    private @Nullable Moment from;
    private @Nullable Moment to;

    void add(EventChunk chunk, int j) {
        if (!chunk.dated(j)) {
            return;
        }
        add(chunk.earliestSecond(j), chunk.earliestMilli(j));
        add(chunk.latestSecond(j), chunk.latestMilli(j));
        if (chunk.coreStartSecond(j) < chunk.coreEndSecond(j)) {
            add(chunk.coreStartSecond(j), 0);
            add(chunk.coreEndSecond(j), 0);
        }
    }

    void add(Extent extent) {
        add(extent.earliest());
        add(extent.latest());
    }

    /** Null if no moment was named; a second long if only one was. */
    @Nullable
    Range range() {
        if (from == null || to == null) {
            return null;
        }
        return new Range(from, from.isBefore(to) ? to : from.plusSeconds(1));
    }

    private void add(Bound bound) {
        if (bound instanceof Bound.At(Moment moment)) {
            add(moment.second(), moment.milli());
        }
    }

    private void add(long second, int milli) {
        if (second == EventChunk.NO_START || second == EventChunk.NO_END) {
            return;
        }
        if (from == null || second < from.second() || (second == from.second() && milli < from.milli())) {
            from = new Moment(second, milli);
        }
        if (to == null || second > to.second() || (second == to.second() && milli > to.milli())) {
            to = new Moment(second, milli);
        }
    }
}
