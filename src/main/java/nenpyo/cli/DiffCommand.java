package nenpyo.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nenpyo.app.ChangeWording;
import nenpyo.app.OpenTimeline;
import nenpyo.app.TimelineChanges;
import nenpyo.app.TimelineDiff;
import nenpyo.app.TimelineDiff.Ids;
import nenpyo.model.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nenpyo diff OLD NEW}: what differs between two states of a timeline. */
@Command(name = "diff", mixinStandardHelpOptions = true, description = "Tells what it takes from one timeline to the other: events, lanes and sources added, removed and changed, the same where their ids are.", footerHeading = "%nWith --json, on one line:%n", footer = {
    "  events   added and removed (ids), changed (id, and fields: field, change,",
    "           before, after); a field is added, removed or changed, and its values",
    "           are as they are in a file, null where there is none",
    "  lanes    added, removed, changed (ids), moved (whether their order differs)",
    "  sources  added, removed, changed (ids)", "  dataset  the fields that differ", "",
    "The exit code is 0 whether anything differs or not."})
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "JSON on one line.")
    private boolean json;

    @Parameters(index = "0", paramLabel = "OLD", description = "A timeline in JSON.")
    @SuppressWarnings("NullAway.Init")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The other.")
    @SuppressWarnings("NullAway.Init")
    private Path now;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Timeline before = OpenTimeline.open(old).timeline();
        Timeline after = OpenTimeline.open(now).timeline();
        TimelineChanges changes = TimelineChanges.between(before, after);
        if (json) {
            console.out().println(json(TimelineDiff.between(before, after), changes));
        } else if (changes.isEmpty()) {
            console.note("diff.none");
        } else {
            ChangeWording wording = new ChangeWording(console.words());
            wording.rows(changes).forEach(console.out()::println);
        }
        console.out().flush();
        return ExitCode.DONE;
    }

    private String json(TimelineDiff diff, TimelineChanges changes) {
        List<JsonObject> changed = diff.changed()
                .stream()
                .map(event -> object().put("id", event.id())
                        .put("fields", event.fields().stream().map(this::field).toList()))
                .toList();
        return object()
                .put("events", ids(diff.events()).put("changed", changed))
                .put("lanes", ids(diff.lanes()).putTexts("changed", diff.lanes().changed())
                        .put("moved", changes.lanesMoved()))
                .put("sources", ids(diff.sources()).putTexts("changed", diff.sources().changed()))
                .putTexts("dataset", changes.dataset().stream().sorted().map(DiffCommand::word).toList())
                .end();
    }

    private JsonObject field(TimelineDiff.FieldChange change) {
        return object().put("field", change.field())
                .put("change",
                        change.before() == null ? "added" : change.after() == null ? "removed" : "changed")
                .putJson("before", change.before())
                .putJson("after", change.after());
    }

    private JsonObject ids(Ids ids) {
        return object().putTexts("added", ids.added()).putTexts("removed", ids.removed());
    }

    /** As the field is named in the file. */
    private static String word(TimelineChanges.Field field) {
        return switch (field) {
            case DATE_NOTE -> "dateNote";
            case AS_OF -> "asOf";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    private JsonObject object() {
        return new JsonObject(console.charset());
    }
}
