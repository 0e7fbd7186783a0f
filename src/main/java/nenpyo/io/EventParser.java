package nenpyo.io;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Link;
import nenpyo.model.Problem;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one event after another. */
final class EventParser {
    /** The lane made for events that name none. */
    private static final String NO_LANE = "?";

    private final JsonInput json;
    private final TimelineBuilder timeline;
    private final References references;
    private final ExcerptParser excerpts;
    private final Ids ids;

    EventParser(JsonInput json, TimelineBuilder timeline, References references) {
        this.json = json;
        this.timeline = timeline;
        this.references = references;
        this.excerpts = new ExcerptParser(json, references.sources());
        this.ids = new Ids(id -> timeline.indexOf(id) >= 0);
    }

    /** Adds the event that is the current value. */
    void read() throws RefusedException {
        json.beginItem();
        Fields fields = json.object();
        if (fields == null) {
            return;
        }
        String id = null;
        String lane = null;
        DateField date = DateField.NONE;
        Wording dateNote = null;
        String kind = null;
        int importance = Event.USUAL;
        Wording title = null;
        Wording summary = null;
        List<Wording> actors = List.of();
        List<String> tags = List.of();
        List<Excerpt> quotes = List.of();
        List<Link> links = List.of();
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> id = fields.text();
                case "lane" -> lane = lane(fields);
                case "date" -> date = DateField.read(fields, json);
                case "dateNote" -> dateNote = fields.wording();
                case "kind" -> kind = fields.word();
                case "importance" -> importance = importance(fields);
                case "title" -> title = fields.wording();
                case "summary" -> summary = fields.wording();
                case "actors" -> actors = fields.list(this::actor);
                case "tags" -> tags = fields.list(json::wordOrNull);
                case "excerpts" -> quotes = fields.list(excerpts::read);
                case "links" -> links = fields.list(this::link);
                default -> fields.keep();
            }
        }
        if (title == null) {
            fields.report(Problem.Key.MISSING_FIELD, "title");
            title = Wording.EMPTY;
        }
        if (lane == null) {
            fields.report(Problem.Key.MISSING_FIELD, "lane");
            lane = NO_LANE;
        }
        String given = id == null || id.isEmpty()
                ? ids.derive(content(lane, date, title), fields)
                : ids.give(id, fields);
        timeline.add(new Event(given, laneIndex(lane), date.date(), date.raw(), dateNote,
                kind, importance, title, summary, actors, tags, quotes, links, fields.extras()));
        if (timeline.size() > json.limits().events()) {
            throw json.exceeded("events", json.limits().events());
        }
    }

    private static String content(String lane, DateField date, Wording title) {
        return lane + "\n" + date.text() + "\n" + new TreeMap<>(title.texts());
    }

    /** No lane can have an empty id, which therefore names none. */
    private @Nullable String lane(Fields fields) throws RefusedException {
        String lane = fields.word();
        if (lane == null || lane.isEmpty()) {
            return null;
        }
        if (!timeline.hasLane(lane)) {
            references.lanes().add(lane, json);
        }
        return lane;
    }

    private int laneIndex(String lane) throws RefusedException {
        int index = timeline.laneIndex(lane);
        if (timeline.laneCount() > json.limits().lanes()) {
            throw json.exceeded("lanes", json.limits().lanes());
        }
        return index;
    }

    private int importance(Fields fields) throws RefusedException {
        if (json.at(JsonToken.VALUE_NUMBER_FLOAT)) {
            json.report(Problem.Key.BAD_IMPORTANCE, json.number(), Integer.toString(Event.USUAL));
            fields.keep();
            return Event.USUAL;
        }
        if (!fields.is(JsonToken.VALUE_NUMBER_INT, "number")) {
            return Event.USUAL;
        }
        int digit = json.digit();
        if (digit >= Event.LEAST && digit <= Event.GREATEST) {
            return digit;
        }
        BigInteger written = json.integer();
        int used = written.max(BigInteger.valueOf(Event.LEAST))
                .min(BigInteger.valueOf(Event.GREATEST))
                .intValue();
        if (!written.equals(BigInteger.valueOf(used))) {
            json.report(Problem.Key.BAD_IMPORTANCE, json.number(), Integer.toString(used));
        }
        return used;
    }

    private @Nullable Wording actor() throws RefusedException {
        if (json.at(JsonToken.VALUE_STRING) || json.at(JsonToken.START_OBJECT)) {
            return WordingParser.read(json);
        }
        json.reportType("texts");
        json.skip();
        return null;
    }

    private @Nullable Link link() throws RefusedException {
        Fields fields = json.object();
        if (fields == null) {
            return null;
        }
        String rel = null;
        String event = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "rel" -> rel = fields.word();
                case "event" -> event = target(fields);
                default -> fields.keep();
            }
        }
        return new Link(fields.needed(rel, "rel"), fields.needed(event, "event"), fields.extras());
    }

    private @Nullable String target(Fields fields) throws RefusedException {
        String event = fields.text();
        if (event != null && timeline.indexOf(event) < 0) {
            references.events().add(event, json);
        }
        return event;
    }
}
