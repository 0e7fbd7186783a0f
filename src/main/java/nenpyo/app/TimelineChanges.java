package nenpyo.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.model.Wording;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of a timeline. Events, lanes and sources are the same where their ids are; an event
 * without an id of its own, whose content was changed, counts as removed and added. The order of events and sources in
 * the file counts for nothing.
 *
 * <p>Time and memory are linear in the number of events: not for the thread of the window.
 *
 * @param dataset what differs in what the dataset says of itself
 * @param lanesMoved whether lanes that are in both stand in another order
 */
public record TimelineChanges(Events events, Parts lanes, Parts sources, Set<Field> dataset,
        boolean lanesMoved) {
    public TimelineChanges {
        dataset = Set.copyOf(dataset);
    }

    /** What may differ, in the order it is told in. */
    public enum Field {
        TITLE, DATE, LANE, SUMMARY, EXCERPTS, LINKS, KIND, IMPORTANCE, ACTORS, TAGS, DATE_NOTE, DESCRIPTION,
        AS_OF, CREATOR, LICENSE, MODIFIED,
        /** A field that is not known. */
        OTHER
    }

    /** What is told of an event. */
    public record Subject(String id, Wording title, @Nullable Edtf date) {
        static Subject of(Event event) {
            return new Subject(event.id(), event.title(), event.date());
        }
    }

    /**
     * An event that is in both and differs.
     *
     * @param fields at least one
     */
    public record Changed(Subject before, Subject after, Set<Field> fields) {
        public Changed {
            fields = Set.copyOf(fields);
        }
    }

    /**
     * Events that differ.
     *
     * @param added in the new order, as are those changed
     * @param removed in the old order
     */
    public record Events(List<Subject> added, List<Subject> removed, List<Changed> changed) {
        public Events {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }

        /** All that differs in one of the events changed. */
        Set<Field> fields() {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            changed.forEach(event -> fields.addAll(event.fields));
            return fields;
        }
    }

    /** Lanes or sources that differ, by their titles. */
    public record Parts(List<Wording> added, List<Wording> removed, List<Wording> changed) {
        public Parts {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            changed = List.copyOf(changed);
        }

        private static <T> Parts between(List<T> before, List<T> after, Function<T, String> id,
                Function<T, Wording> title) {
            Map<String, T> old = new LinkedHashMap<>();
            before.forEach(part -> old.put(id.apply(part), part));
            List<Wording> added = new ArrayList<>();
            List<Wording> changed = new ArrayList<>();
            for (T part : after) {
                T former = old.remove(id.apply(part));
                if (former == null) {
                    added.add(title.apply(part));
                } else if (!former.equals(part)) {
                    changed.add(title.apply(part));
                }
            }
            return new Parts(added, old.values().stream().map(title).toList(), changed);
        }

        boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
        }
    }

    /** What it takes from one state to the other. */
    public static TimelineChanges between(Timeline before, Timeline after) {
        return new TimelineChanges(events(before, after),
                Parts.between(before.lanes(), after.lanes(), Lane::id, Lane::title),
                Parts.between(before.sources(), after.sources(), Source::id, TimelineChanges::title),
                dataset(before, after), !common(before, after).equals(common(after, before)));
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return events.isEmpty() && lanes.isEmpty() && sources.isEmpty() && dataset.isEmpty() && !lanesMoved;
    }

    private static Events events(Timeline before, Timeline after) {
        List<Subject> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Event now = after.event(i);
            int index = before.indexOf(now.id());
            if (index < 0) {
                added.add(Subject.of(now));
                continue;
            }
            Event old = before.event(index);
            Set<Field> fields = fields(old, now);
            if (!before.lanes().get(old.lane()).id().equals(after.lanes().get(now.lane()).id())) {
                fields.add(Field.LANE);
            }
            if (!fields.isEmpty()) {
                changed.add(new Changed(Subject.of(old), Subject.of(now), fields));
            }
        }
        List<Subject> removed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Event old = before.event(i);
            if (after.indexOf(old.id()) < 0) {
                removed.add(Subject.of(old));
            }
        }
        return new Events(added, removed, changed);
    }

    private static Set<Field> fields(Event a, Event b) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        compare(fields, Field.TITLE, a.title(), b.title());
        compare(fields, Field.DATE, a.date(), b.date());
        compare(fields, Field.DATE, a.rawDate(), b.rawDate());
        compare(fields, Field.SUMMARY, a.summary(), b.summary());
        compare(fields, Field.EXCERPTS, a.excerpts(), b.excerpts());
        compare(fields, Field.LINKS, a.links(), b.links());
        compare(fields, Field.KIND, a.kind(), b.kind());
        compare(fields, Field.IMPORTANCE, a.importance(), b.importance());
        compare(fields, Field.ACTORS, a.actors(), b.actors());
        compare(fields, Field.TAGS, a.tags(), b.tags());
        compare(fields, Field.DATE_NOTE, a.dateNote(), b.dateNote());
        compare(fields, Field.OTHER, a.extras(), b.extras());
        return fields;
    }

    private static Set<Field> dataset(Timeline a, Timeline b) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        compare(fields, Field.TITLE, a.title(), b.title());
        compare(fields, Field.DESCRIPTION, a.description(), b.description());
        compare(fields, Field.AS_OF, a.asOf(), b.asOf());
        compare(fields, Field.CREATOR, a.creator(), b.creator());
        compare(fields, Field.LICENSE, a.license(), b.license());
        compare(fields, Field.MODIFIED, a.modified(), b.modified());
        compare(fields, Field.OTHER, a.extras(), b.extras());
        return fields;
    }

    private static void compare(Set<Field> to, Field field, @Nullable Object a, @Nullable Object b) {
        if (!Objects.equals(a, b)) {
            to.add(field);
        }
    }

    /** The ids of the lanes that are in another timeline, too, in their order. */
    private static List<String> common(Timeline of, Timeline with) {
        List<String> others = with.lanes().stream().map(Lane::id).toList();
        return of.lanes().stream().map(Lane::id).filter(others::contains).toList();
    }

    private static Wording title(Source source) {
        return Wording.of(source.title() == null ? source.id() : source.title());
    }
}
