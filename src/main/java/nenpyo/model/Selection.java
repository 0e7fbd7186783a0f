package nenpyo.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The events that a reader has picked, one of them the primary: the one that is looked at, and from which a walk goes on.
 *
 * @param ids unmodifiable, in the order they were picked; of events that need not exist
 * @param primary one of the ids; null only where there are none
 */
public record Selection(Set<String> ids, @Nullable String primary) {
    /** Nothing is picked. */
    public static final Selection NONE = new Selection(Set.of(), null);

    public Selection {
        if (primary == null ? !ids.isEmpty() : !ids.contains(primary)) {
            throw new IllegalArgumentException(primary + " is not the primary of " + ids);
        }
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** One event alone, or nothing for null. */
    public static Selection of(@Nullable String id) {
        return id == null ? NONE : new Selection(Set.of(id), id);
    }

    /** Several events; the primary is the given one if it is among them, else the first of them. */
    public static Selection of(Collection<String> ids, @Nullable String primary) {
        if (ids.isEmpty()) {
            return NONE;
        }
        Set<String> all = new LinkedHashSet<>(ids);
        return new Selection(all,
                primary != null && all.contains(primary) ? primary : all.iterator().next());
    }

    public int size() {
        return ids.size();
    }

    public boolean isEmpty() {
        return ids.isEmpty();
    }

    public boolean contains(String id) {
        return ids.contains(id);
    }

    /** This with an event picked, which becomes the primary. */
    public Selection with(String id) {
        Set<String> more = new LinkedHashSet<>(ids);
        more.add(id);
        return new Selection(more, id);
    }

    /** This without an event; where it was the primary, the one picked last takes its place. */
    public Selection without(String id) {
        Set<String> fewer = new LinkedHashSet<>(ids);
        fewer.remove(id);
        return of(fewer, primary != null && fewer.contains(primary) ? primary : last(fewer));
    }

    /** This with an event picked, or without it if it is picked already. */
    public Selection toggled(String id) {
        return contains(id) ? without(id) : with(id);
    }

    /**
     * This after a step of a walk that takes along what it passes: with the event stepped to, the new primary; and, where the
     * walk goes back over what it took, without the one stepped from.
     */
    public Selection walkedTo(String id) {
        return contains(id) && primary != null && !id.equals(primary) ? without(primary).with(id) : with(id);
    }

    /** Of this only what is kept. */
    public Selection retaining(Predicate<String> kept) {
        Set<String> fewer = new LinkedHashSet<>(ids);
        return fewer.removeIf(kept.negate())
                ? of(fewer, primary != null && fewer.contains(primary) ? primary : last(fewer))
                : this;
    }

    private static @Nullable String last(Set<String> ids) {
        String last = null;
        for (String id : ids) {
            last = id;
        }
        return last;
    }
}
