package nenpyo.app;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nenpyo.app.TimelineChanges.Changed;
import nenpyo.app.TimelineChanges.Field;
import nenpyo.app.TimelineChanges.Parts;
import nenpyo.app.TimelineChanges.Subject;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Says what has changed in a timeline: in one sentence, and one by one. */
public final class ChangeWording {
    private final Messages words;
    private final DateWording dates;

    /** What is counted: with its noun, and again without. */
    private enum Noun {
        EVENTS("changes.events", "changes.events.more"), LANES("changes.lanes", "changes.lanes.more"),
        SOURCES("changes.sources", "changes.sources.more");

        private final String key;
        private final String again;

        Noun(String key, String again) {
            this.key = key;
            this.again = again;
        }
    }

    public ChangeWording(Messages words) {
        this.words = words;
        this.dates = DateWording.in(words.locale());
    }

    /** “2 events added, 1 changed (date); 1 lane added.”; that nothing has changed where nothing has. */
    public String sentence(TimelineChanges changes) {
        List<String> clauses = new ArrayList<>();
        TimelineChanges.Events events = changes.events();
        clause(clauses, Noun.EVENTS, events.added(), events.removed(), events.changed(), events.fields());
        Parts lanes = changes.lanes();
        clause(clauses, Noun.LANES, lanes.added(), lanes.removed(), lanes.changed(), Set.of());
        if (changes.lanesMoved()) {
            clauses.add(words.get("changes.lanes.moved"));
        }
        Parts sources = changes.sources();
        clause(clauses, Noun.SOURCES, sources.added(), sources.removed(), sources.changed(), Set.of());
        if (!changes.dataset().isEmpty()) {
            clauses.add(words.get("changes.dataset", names(changes.dataset())));
        }
        return clauses.isEmpty()
                ? words.get("changes.none")
                : words.get("changes.sentence", String.join(words.get("changes.then"), clauses));
    }

    /** A line for each thing that differs: “Added: Summit (November 2009)”, “Changed: Talks (date: 2010 → May 2010)”. */
    public List<String> rows(TimelineChanges changes) {
        List<String> rows = new ArrayList<>();
        changes.events().added().forEach(event -> rows.add(words.get("changes.row.added", named(event))));
        changes.events().removed().forEach(event -> rows.add(words.get("changes.row.removed", named(event))));
        changes.events().changed().forEach(event -> rows.add(changed(event)));
        each(rows, "changes.row.lane.added", changes.lanes().added());
        each(rows, "changes.row.lane.removed", changes.lanes().removed());
        each(rows, "changes.row.lane.changed", changes.lanes().changed());
        if (changes.lanesMoved()) {
            rows.add(words.get("changes.row.lanes.moved"));
        }
        each(rows, "changes.row.source.added", changes.sources().added());
        each(rows, "changes.row.source.removed", changes.sources().removed());
        each(rows, "changes.row.source.changed", changes.sources().changed());
        if (!changes.dataset().isEmpty()) {
            rows.add(words.get("changes.row.dataset", names(changes.dataset())));
        }
        return rows;
    }

    /** The first number of a clause stands with its noun, the others alone: “2 events added, 1 removed”. */
    private void clause(List<String> clauses, Noun noun, Collection<?> added, Collection<?> removed,
            Collection<?> changed, Set<Field> fields) {
        List<String> counts = new ArrayList<>();
        count(counts, "changes.added", noun, added.size());
        count(counts, "changes.removed", noun, removed.size());
        count(counts, "changes.changed", noun, changed.size());
        if (counts.isEmpty()) {
            return;
        }
        String clause = String.join(words.get("changes.and"), counts);
        clauses.add(fields.isEmpty() ? clause : words.get("changes.fields", clause, names(fields)));
    }

    private void count(List<String> counts, String verb, Noun noun, int number) {
        if (number > 0) {
            counts.add(words.get(verb, words.get(counts.isEmpty() ? noun.key : noun.again, number)));
        }
    }

    private String changed(Changed event) {
        Set<Field> others = EnumSet.copyOf(event.fields());
        if (!others.remove(Field.DATE)) {
            return words.get("changes.row.changed", title(event.after().title()), names(others));
        }
        String dating = words.get("changes.row.date", date(event.before().date()),
                date(event.after().date()));
        return words.get("changes.row.changed", title(event.after().title()),
                others.isEmpty() ? dating : dating + words.get("changes.and") + names(others));
    }

    private void each(List<String> rows, String key, List<Wording> titles) {
        titles.forEach(title -> rows.add(words.get(key, title(title))));
    }

    private String named(Subject event) {
        return words.get("changes.row.event", title(event.title()), date(event.date()));
    }

    private String date(@Nullable Edtf date) {
        return date == null ? words.get("changes.undated") : dates.western(date);
    }

    private String title(Wording title) {
        String text = title.in(words.language());
        return text.isEmpty() ? words.get("changes.untitled") : OneLine.of(text);
    }

    private String names(Set<Field> fields) {
        return fields.stream()
                .sorted()
                .map(field -> words.get("field." + field.name().toLowerCase(Locale.ROOT)))
                .collect(joining(words.get("changes.and")));
    }
}
