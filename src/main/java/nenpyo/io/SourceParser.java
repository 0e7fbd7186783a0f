package nenpyo.io;

import java.util.ArrayList;
import java.util.List;
import nenpyo.model.Problem;
import nenpyo.model.Source;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one source, a CSL-JSON item: picks out what is shown and keeps the whole item as it is. */
final class SourceParser {
    private final JsonInput json;
    private final TimelineBuilder timeline;
    private final Ids ids;

    SourceParser(JsonInput json, TimelineBuilder timeline) {
        this.json = json;
        this.timeline = timeline;
        this.ids = new Ids(timeline::hasSource);
    }

    /** Adds the source that is the current value. */
    void read() throws RefusedException {
        json.beginItem();
        if (!json.at(JsonToken.START_OBJECT)) {
            json.object();
            return;
        }
        json.startRecord();
        Fields fields = new Fields(json);
        String id = null;
        String type = null;
        String title = null;
        List<Source.Author> authors = List.of();
        String issued = null;
        String publisher = null;
        String container = null;
        String url = null;
        String language = null;
        String section = null;

        Custom custom = Custom.NONE;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> id = id(fields);
                case "type" -> type = fields.text();
                case "title" -> title = fields.text();
                case "author" -> authors = fields.list(this::author);
                case "issued" -> issued = IssuedParser.read(fields, json);
                case "publisher" -> publisher = fields.text();
                case "container-title" -> container = fields.text();
                case "URL" -> url = fields.text();
                case "language" -> language = fields.text();
                case "section" -> section = fields.text();
                case "custom" -> custom = custom(fields);
                default -> json.skip();
            }
        }
        String item = json.endRecord();
        String given = id == null || id.isEmpty() ? ids.derive(item, fields) : ids.give(id, fields);
        timeline.source(
                new Source(given, type == null ? "document" : type, title, authors,
                        issued, publisher, container, url, language, custom.document, section,
                        custom.titleTranslated, custom.rights, item));
        if (timeline.sourceCount() > json.limits().sources()) {
            throw json.exceeded("sources", json.limits().sources());
        }
    }

    /** What CSL leaves to programs, and this one's use of it. */
    private record Custom(@Nullable String document, @Nullable Wording titleTranslated,
            @Nullable String rights) {
        static final Custom NONE = new Custom(null, null, null);
    }

    /** A text, or a number, which CSL allows too. */
    private @Nullable String id(Fields fields) throws RefusedException {
        return json.at(JsonToken.VALUE_NUMBER_INT) ? json.number() : fields.text();
    }

    private Source.@Nullable Author author() throws RefusedException {
        Fields fields = json.object();
        if (fields == null) {
            return null;
        }
        String family = null;
        String given = null;
        String literal = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "family" -> family = fields.text();
                case "given" -> given = fields.text();
                case "literal" -> literal = fields.text();
                default -> json.skip();
            }
        }
        return new Source.Author(family, given, literal);
    }

    private Custom custom(Fields source) throws RefusedException {
        Fields fields = source.object();
        if (fields == null) {
            return Custom.NONE;
        }
        String document = null;
        Wording translated = null;
        String rights = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "document" -> document = fields.text();
                case "titleTranslated" -> translated = WordingParser.read(json);
                case "rights" -> rights = fields.text();
                default -> json.skip();
            }
        }
        return new Custom(document, translated, rights);
    }
}
