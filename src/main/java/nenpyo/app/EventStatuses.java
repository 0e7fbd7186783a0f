package nenpyo.app;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import nenpyo.evidence.Anchor.Status;
import nenpyo.model.EventSet;
import nenpyo.model.Standing;

/**
 * Which events have an excerpt of which status, to filter by: a bit for each event and status, so that the events of any
 * choice are there in a millisecond, also of a million. Immutable.
 */
public final class EventStatuses {
    private final Map<Standing, BitSet> events = new EnumMap<>(Standing.class);

    private EventStatuses(Evidence evidence, int size) {
        BitSet unquoted = new BitSet(size);
        unquoted.set(0, size);
        for (CheckedExcerpt excerpt : evidence.excerpts()) {
            events.computeIfAbsent(standing(excerpt.anchor().status()), _ -> new BitSet(size))
                    .set(excerpt.event());
            unquoted.clear(excerpt.event());
        }
        if (!unquoted.isEmpty()) {
            events.put(Standing.UNQUOTED, unquoted);
        }
    }

    /** Those of a timeline of so many events; one walk over the excerpts. */
    public static EventStatuses of(Evidence evidence, int size) {
        return new EventStatuses(evidence, size);
    }

    private static Standing standing(Status status) {
        return switch (status) {
            case FOUND -> Standing.FOUND;
            case NORMALIZED -> Standing.NORMALIZED;
            case APPROXIMATE -> Standing.APPROXIMATE;
            case AMBIGUOUS -> Standing.AMBIGUOUS;
            case MISSING -> Standing.MISSING;
            case NO_DOCUMENT -> Standing.NO_DOCUMENT;
        };
    }

    /** How many events have an excerpt of a status; one with several counts under each. */
    public int count(Standing standing) {
        BitSet having = events.get(standing);
        return having == null ? 0 : having.cardinality();
    }

    /** The events that have an excerpt of any of some statuses; the set knows which. */
    public EventSet having(Collection<Standing> any) {
        BitSet all = new BitSet();
        any.forEach(standing -> {
            BitSet having = events.get(standing);
            if (having != null) {
                all.or(having);
            }
        });
        return EventSet.of(all, any);
    }
}
