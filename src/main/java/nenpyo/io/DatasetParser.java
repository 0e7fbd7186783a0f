package nenpyo.io;

import nenpyo.model.Problem;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the whole of a file: what the dataset says of itself, and its parts, in whatever order they come. */
final class DatasetParser {
    private final JsonInput json;
    private final FormatCheck check;
    private final TimelineBuilder timeline = new TimelineBuilder();
    private final References references = new References();
    private final LaneParser lanes;
    private final SourceParser sources;
    private final EventParser events;

    DatasetParser(JsonInput json) {
        this.json = json;
        this.check = new FormatCheck(json);
        this.lanes = new LaneParser(json, timeline);
        this.sources = new SourceParser(json, timeline);
        this.events = new EventParser(json, timeline, references);
    }

    /** Reads from the first token to the last. */
    Timeline read() throws RefusedException {
        if (json.advance() == null) {
            throw json.refused(Position.WHOLE, Problem.Key.EMPTY_FILE);
        }
        if (!json.at(JsonToken.START_OBJECT)) {
            throw json.refused(Problem.Key.NOT_THIS_FORMAT, "");
        }
        Fields fields = new Fields(json);
        for (String name = fields.next(); name != null; name = fields.next()) {
            json.beginItem();
            read(name, fields);
        }
        check.end();
        finish(fields);
        if (json.advance() != null) {
            throw json.refused(Problem.Key.NOT_JSON, "more after the end of the object");
        }
        return timeline.build();
    }

    private void read(String name, Fields fields) throws RefusedException {
        switch (name) {
            case "format" -> check.format();
            case "version" -> check.version();
            case "title" -> timeline.title(orEmpty(fields.wording()));
            case "description" -> timeline.description(orEmpty(fields.wording()));
            case "asOf" -> asOf(fields);
            case "creator" -> timeline.creator(fields.text());
            case "license" -> timeline.license(fields.text());
            case "modified" -> timeline.modified(fields.text());
            case "lanes" -> fields.each(lanes::read);
            case "sources" -> fields.each(sources::read);
            case "events" -> fields.each(events::read);
            default -> fields.keep();
        }
    }

    private void asOf(Fields fields) throws RefusedException {
        DateField asOf = DateField.read(fields, json);
        timeline.asOf(asOf.date());
        if (asOf.date() == null && asOf.text() != null) {
            fields.keepText(asOf.text());
        }
    }

    private void finish(Fields fields) {
        if (!fields.has("title")) {
            fields.report(Problem.Key.MISSING_FIELD, "title");
        }
        timeline.extras(fields.extras());
        references.report(timeline, json);
    }

    private static Wording orEmpty(@Nullable Wording wording) {
        return wording == null ? Wording.EMPTY : wording;
    }
}
