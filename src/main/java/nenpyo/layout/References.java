package nenpyo.layout;

import java.util.List;
import nenpyo.model.Event;

/** Which entries of a list of sources an event rests on, for the numbers beside its label. Safe on any thread. */
@FunctionalInterface
public interface References {
    /** Nothing is numbered. */
    References NONE = _ -> List.of();

    /** The numbers of the entries, from 1, ascending; empty where the event names no source. */
    List<Integer> of(Event event);
}
