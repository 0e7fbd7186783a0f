package nenpyo.io;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Link;
import nenpyo.model.Role;
import nenpyo.model.Translation;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the parts of a timeline as the format has them; what is as usual is left out, what is not known comes last. */
final class PartWriter {
    private final JsonGenerator json;

    PartWriter(JsonGenerator json) {
        this.json = json;
    }

    void lane(Lane lane) {
        json.writeStartObject();
        json.writeStringProperty("id", lane.id());
        wording("title", lane.title());
        text("color", lane.color());
        text("icon", lane.icon());
        extras(lane.extras(), "id", "title");
        json.writeEndObject();
    }

    void event(Event event, String lane) {
        json.writeStartObject();
        json.writeStringProperty("id", event.id());
        json.writeStringProperty("lane", lane);
        text("date", event.rawDate() == null && event.date() != null
                ? event.date().toString()
                : event.rawDate());
        wording("dateNote", event.dateNote());
        text("kind", event.kind());
        if (event.importance() != Event.USUAL) {
            json.writeNumberProperty("importance", event.importance());
        }
        boolean titled = !event.title().texts().isEmpty();
        wording("title", titled ? event.title() : null);
        wording("summary", event.summary());
        list("actors", event.actors(), this::texts);
        list("tags", event.tags(), json::writeString);
        list("excerpts", event.excerpts(), this::excerpt);
        list("links", event.links(), this::link);
        extras(event.extras(), "id", "lane", titled ? "title" : "");
        json.writeEndObject();
    }

    void excerpt(Excerpt excerpt) {
        json.writeStartObject();
        json.writeStringProperty("source", excerpt.source());
        json.writeStringProperty("exact", excerpt.exact());
        text("prefix", excerpt.prefix());
        text("suffix", excerpt.suffix());
        wording("locator", excerpt.locator());
        if (excerpt.role() != Role.SUPPORTS) {
            json.writeStringProperty("role", excerpt.role().name().toLowerCase(Locale.ROOT));
        }
        text("date", excerpt.date());
        if (!excerpt.translations().isEmpty()) {
            json.writeObjectPropertyStart("translation");
            excerpt.translations().forEach(this::translation);
            json.writeEndObject();
        }
        extras(excerpt.extras(), "source", "exact", "role");
        json.writeEndObject();
    }

    private void translation(String language, Translation translation) {
        json.writeObjectPropertyStart(language);
        json.writeStringProperty("text", translation.text());
        text("by", translation.by());
        extras(translation.extras(), "text");
        json.writeEndObject();
    }

    private void link(Link link) {
        json.writeStartObject();
        json.writeStringProperty("rel", link.rel());
        json.writeStringProperty("event", link.event());
        extras(link.extras(), "rel", "event");
        json.writeEndObject();
    }

    /** A field, unless there is nothing to say. */
    void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    /** A field of one or several languages, unless there is nothing to say. */
    void wording(String name, @Nullable Wording wording) {
        if (wording != null) {
            json.writeName(name);
            texts(wording);
        }
    }

    private void texts(Wording wording) {
        Map<String, String> texts = wording.texts();
        String plain = texts.get(Wording.UNDETERMINED);
        if (plain != null && texts.size() == 1) {
            json.writeString(plain);
            return;
        }
        json.writeStartObject();
        texts.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> items, Consumer<T> item) {
        if (!items.isEmpty()) {
            json.writeArrayPropertyStart(name);
            items.forEach(item);
            json.writeEndArray();
        }
    }

    /** What is kept, but for fields that are there already: where the model has a value, that one counts. */
    void extras(Extras extras, String... written) {
        extras.fields().forEach((name, value) -> {
            if (!List.of(written).contains(name)) {
                json.writeName(name);
                json.writeRawValue(value);
            }
        });
    }
}
