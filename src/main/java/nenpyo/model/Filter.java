package nenpyo.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which events a reader wants to see. An event passes a range if what its date may mean touches it, be it certain or
 * only possible: an open or unknown end counts as reaching, an undated event does not pass.
 *
 * @param hiddenLanes ids, unmodifiable and sorted; an id without a lane has no effect
 * @param from inclusive, or null for no limit
 * @param to exclusive, or null for no limit
 * @param events the only events to pass, of the timeline that is filtered, or null for no limit
 */
public record Filter(Set<String> hiddenLanes, @Nullable Moment from, @Nullable Moment to,
        @Nullable EventSet events) {
    /** Everything passes. */
    public static final Filter ALL = new Filter(Set.of(), null, null);

    public Filter {
        hiddenLanes = Collections.unmodifiableSet(new TreeSet<>(hiddenLanes));
    }

    /** Any events, of some lanes and a range. */
    public Filter(Set<String> hiddenLanes, @Nullable Moment from, @Nullable Moment to) {
        this(hiddenLanes, from, to, null);
    }

    /** This with other lanes hidden, by id, and no others. */
    public Filter withHiddenLanes(Set<String> hidden) {
        return new Filter(hidden, from, to, events);
    }

    /** This with one lane shown or hidden. */
    public Filter withLane(String id, boolean shown) {
        Set<String> hidden = new TreeSet<>(hiddenLanes);
        if (shown) {
            hidden.remove(id);
        } else {
            hidden.add(id);
        }
        return withHiddenLanes(hidden);
    }

    /** This with every lane of {@code all} hidden but one. */
    public Filter only(String id, Collection<String> all) {
        Set<String> hidden = new TreeSet<>(all);
        hidden.remove(id);
        return withHiddenLanes(hidden);
    }

    /** This with every lane shown; the range stays. */
    public Filter showAll() {
        return withHiddenLanes(Set.of());
    }

    /** This with another range; null for no limit on that side. */
    public Filter withRange(@Nullable Moment newFrom, @Nullable Moment newTo) {
        return new Filter(hiddenLanes, newFrom, newTo, events);
    }

    /** This for some events only, whatever they were before; null for no limit. */
    public Filter withEvents(@Nullable EventSet only) {
        return new Filter(hiddenLanes, from, to, only);
    }

    /** Whether the time is limited on either side. */
    public boolean hasRange() {
        return from != null || to != null;
    }

    /** Whether the same events pass as of another, of any lane that both show. */
    public boolean choosesAs(Filter other) {
        return Objects.equals(from, other.from) && Objects.equals(to, other.to)
                && Objects.equals(events, other.events);
    }

    public boolean shows(Lane lane) {
        return !hiddenLanes.contains(lane.id());
    }

    /**
     * Whether an event passes.
     *
     * @param c the index of its chunk in the timeline
     * @param j its index in the chunk
     */
    public boolean accepts(Timeline timeline, int c, int j) {
        EventChunk chunk = timeline.chunks().get(c);
        return (events == null || events.contains(timeline.start(c) + j))
                && shows(timeline.lanes().get(chunk.lane(j))) && touchesRange(chunk, j);
    }

    private boolean touchesRange(EventChunk chunk, int j) {
        if (from == null && to == null) {
            return true;
        }
        return new RangeMembership(from, to, Moment.EPOCH, Moment.EPOCH).of(chunk, j) != Membership.OUT;
    }
}
