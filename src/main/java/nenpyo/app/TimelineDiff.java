package nenpyo.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nenpyo.io.EventFields;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a timeline by ids, field by field with its values: {@link TimelineChanges} for
 * programs.
 *
 * @param events whose {@code changed} are also told field by field
 * @param changed in the new order
 */
public record TimelineDiff(Ids events, List<ChangedEvent> changed, Ids lanes, Ids sources) {
    public TimelineDiff {
        changed = List.copyOf(changed);
    }

    /** The ids of what is only in the new, only in the old, and in both but not the same. */
    public record Ids(List<String> added, List<String> removed, List<String> changed) {
        public Ids {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        private static <T> Ids between(List<T> before, List<T> after, Function<T, String> id) {
            Map<String, T> old = new HashMap<>();
            before.forEach(part -> old.put(id.apply(part), part));
            Set<String> kept = Set.copyOf(after.stream().map(id).toList());
            return new Ids(after.stream().map(id).filter(one -> !old.containsKey(one)).toList(),
                    before.stream().map(id).filter(one -> !kept.contains(one)).toList(),
                    after.stream()
                            .filter(part -> old.containsKey(id.apply(part))
                                    && !part.equals(old.get(id.apply(part))))
                            .map(id)
                            .toList());
        }
    }

    /** An event that is in both and differs. */
    public record ChangedEvent(String id, List<FieldChange> fields) {
        public ChangedEvent {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field that differs.
     *
     * @param field its name in the file
     * @param before its value there as JSON; null where it was not there
     * @param after likewise; null where it is no longer there
     */
    public record FieldChange(String field, @Nullable String before, @Nullable String after) {}

    /** What it takes from one state to the other; linear in the number of events. */
    public static TimelineDiff between(Timeline before, Timeline after) {
        TimelineChanges.Events events = TimelineChanges.between(before, after).events();
        List<ChangedEvent> changed = new ArrayList<>();
        for (TimelineChanges.Changed change : events.changed()) {
            String id = change.after().id();
            Event old = before.event(before.indexOf(id));
            Event now = after.event(after.indexOf(id));
            changed.add(new ChangedEvent(id, fields(values(before, old), values(after, now))));
        }
        return new TimelineDiff(
                new Ids(events.added().stream().map(TimelineChanges.Subject::id).toList(),
                        events.removed().stream().map(TimelineChanges.Subject::id).toList(),
                        changed.stream().map(ChangedEvent::id).toList()),
                changed, Ids.between(before.lanes(), after.lanes(), Lane::id),
                Ids.between(before.sources(), after.sources(), Source::id));
    }

    private static Map<String, String> values(Timeline timeline, Event event) {
        return EventFields.of(event, timeline.lanes().get(event.lane()).id());
    }

    /** Those that differ: as the new event has them, then those that it has no longer. */
    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new FieldChange(name, before.get(name), after.get(name)))
                .toList();
    }
}
