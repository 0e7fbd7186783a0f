package nenpyo.layout;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import nenpyo.model.EventChunk;
import nenpyo.model.Filter;
import nenpyo.model.Membership;
import nenpyo.model.RangeMembership;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * How many of the events that a filter shows are in its range, as far as their dates are known.
 *
 * @param certain whatever their dates may mean
 * @param possible as their dates may mean, and need not
 */
public record RangeCount(int certain, int possible) {
    /** Whether the event at an index is drawn under a filter, be it on the axis or, without a date, beside it. */
    public static boolean isDrawn(Timeline timeline, Filter filter, int event) {
        int c = timeline.chunkOf(event);
        int j = event - timeline.start(c);
        EventChunk chunk = timeline.chunks().get(c);
        return filter.accepts(timeline, c, j) && (!chunk.dated(j) || !filter.hasRange()
                || MarkSpan.of(chunk, j, Attested.by(timeline)).touchesRange(filter));
    }

    /** How many there are of both. */
    public int all() {
        return certain + possible;
    }

    /** Counts what is drawn of a timeline under a filter; what has no date is in no range. */
    public static RangeCount of(Timeline timeline, Filter filter) {
        return Objects.requireNonNull(of(timeline, filter, () -> true));
    }

    /**
     * The same, unless it is no longer wanted.
     *
     * @param wanted asked every now and then
     * @return null if it was not
     */
    public static @Nullable RangeCount of(Timeline timeline, Filter filter, BooleanSupplier wanted) {
        Attested attested = Attested.by(timeline);
        RangeMembership range = new RangeMembership(filter.from(), filter.to(), attested.from(),
                attested.to());
        int certain = 0;
        int possible = 0;
        for (int c = 0; c < timeline.chunks().size(); c++) {
            if (!wanted.getAsBoolean()) {
                return null;
            }
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                if (chunk.dated(j) && filter.accepts(timeline, c, j)
                        && MarkSpan.of(chunk, j, attested).touchesRange(filter)) {
                    boolean sure = range.of(chunk, j) == Membership.CERTAIN;
                    certain += sure ? 1 : 0;
                    possible += sure ? 0 : 1;
                }
            }
        }
        return new RangeCount(certain, possible);
    }
}
