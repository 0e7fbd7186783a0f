package nenpyo.model;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Some of the events of one timeline, by their indexes: a bit for each; and why those. Immutable; equal where the same
 * indexes are in it for the same reason.
 */
public final class EventSet {
    private final BitSet events;
    private final Set<Standing> standings;
    private final int hash;

    private EventSet(BitSet events, Set<Standing> standings) {
        this.events = events;
        this.standings = Collections.unmodifiableSet(standings);
        this.hash = 31 * events.hashCode() + standings.hashCode();
    }

    /** The events whose bits are set, which somebody picked. */
    public static EventSet of(BitSet events) {
        return of(events, Set.of());
    }

    /** The events whose bits are set, which are those that have an excerpt of any of some standings. */
    public static EventSet of(BitSet events, Collection<Standing> standings) {
        Set<Standing> any = EnumSet.noneOf(Standing.class);
        any.addAll(standings);
        return new EventSet((BitSet) events.clone(), any);
    }

    /** The events of some ids; an id without an event is passed over. */
    public static EventSet of(Timeline timeline, Collection<String> ids) {
        BitSet events = new BitSet(timeline.size());
        ids.stream().mapToInt(timeline::indexOf).filter(event -> event >= 0).forEach(events::set);
        return of(events);
    }

    /** Whether the event at an index of the timeline is in it. */
    public boolean contains(int event) {
        return events.get(event);
    }

    /** What they were chosen by, in order, unmodifiable; empty where they were picked one by one. */
    public Set<Standing> standings() {
        return standings;
    }

    /** How many there are. */
    public int size() {
        return events.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof EventSet set && hash == set.hash && events.equals(set.events)
                        && standings.equals(set.standings);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** For a log or a debugger. */
    @Override
    public String toString() {
        return size() + " events";
    }
}
