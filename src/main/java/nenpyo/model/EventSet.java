package nenpyo.model;

import java.util.BitSet;
import java.util.Collection;

/** Some of the events of one timeline, by their indexes: a bit for each. Immutable; equal where the same indexes are in it. */
public final class EventSet {
    private final BitSet events;
    private final int hash;

    private EventSet(BitSet events) {
        this.events = events;
        this.hash = events.hashCode();
    }

    /** The events whose bits are set. */
    public static EventSet of(BitSet events) {
        return new EventSet((BitSet) events.clone());
    }

    /** The events of some ids; an id without an event is passed over. */
    public static EventSet of(Timeline timeline, Collection<String> ids) {
        BitSet events = new BitSet(timeline.size());
        ids.stream().mapToInt(timeline::indexOf).filter(event -> event >= 0).forEach(events::set);
        return new EventSet(events);
    }

    /** Whether the event at an index of the timeline is in it. */
    public boolean contains(int event) {
        return events.get(event);
    }

    /** How many there are. */
    public int size() {
        return events.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof EventSet set && hash == set.hash && events.equals(set.events);
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
