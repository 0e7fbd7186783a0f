package nenpyo.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nenpyo.model.Extras;
import nenpyo.model.Problem;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The fields of one object, in the order of the file. Of fields with the same name the first counts. A value
 * that is not of the type asked for is reported and kept among the extras; {@code null} is as good as no
 * field.
 */
final class Fields {
    private final JsonInput json;
    private final TokenStreamLocation start;
    private final SeenNames seen = new SeenNames();
    private @Nullable Map<String, String> extras;

    /** At the start of the object. */
    Fields(JsonInput json) {
        this.json = json;
        this.start = json.location();
    }

    /** Reads one item of an array; null for none. */
    interface Item<T> {
        @Nullable
        T read() throws RefusedException;
    }

    /** Goes to the next field's value and gives the field's name; null at the end of the object. */
    @Nullable
    String next() throws RefusedException {
        while (json.advance() == JsonToken.PROPERTY_NAME) {
            String name = json.name();
            json.spend(name.length() + 1);
            json.advance();
            if (seen.add(name)) {
                return name;
            }
            json.report(Problem.Key.DUPLICATE_FIELD, name);
            json.skip();
        }
        return null;
    }

    @Nullable
    String text() throws RefusedException {
        return is(JsonToken.VALUE_STRING, "text") ? json.string() : null;
    }

    /** A text that is likely to come again. */
    @Nullable
    String word() throws RefusedException {
        return is(JsonToken.VALUE_STRING, "text") ? json.word() : null;
    }

    @Nullable
    Wording wording() throws RefusedException {
        if (json.at(JsonToken.VALUE_STRING) || json.at(JsonToken.START_OBJECT)) {
            return WordingParser.read(json);
        }
        is(JsonToken.START_OBJECT, "texts");
        return null;
    }

    /** The object's fields. */
    @Nullable
    Fields object() throws RefusedException {
        return is(JsonToken.START_OBJECT, "object") ? new Fields(json) : null;
    }

    /** Reads one item of an array for its effect. */
    interface Step {
        void read() throws RefusedException;
    }

    /** Goes through the items of an array. */
    void each(Step item) throws RefusedException {
        if (is(JsonToken.START_ARRAY, "array")) {
            while (json.advance() != JsonToken.END_ARRAY) {
                json.spend(1);
                item.read();
            }
        }
    }

    /** What the items of an array give. */
    <T> List<T> list(Item<T> item) throws RefusedException {
        List<T> list = new ArrayList<>();
        each(() -> {
            T value = item.read();
            if (value != null) {
                list.add(value);
            }
        });
        return list;
    }

    /** Whether the value is of the type; otherwise it is kept and, unless it is null, reported. */
    boolean is(JsonToken token, String type) throws RefusedException {
        if (json.at(token)) {
            return true;
        }
        if (!json.at(JsonToken.VALUE_NULL)) {
            json.reportType(type);
        }
        keep();
        return false;
    }

    /** Keeps the value for saving, for it is not known or not usable. */
    void keep() throws RefusedException {
        String name = json.name();
        keep(name, json.raw());
    }

    /** Keeps a text that was read already and turned out not to be usable. */
    void keepText(String text) {
        keep(json.name(), RawJson.quoted(text));
    }

    private void keep(String name, String raw) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        extras.put(Unicode.sound(name), raw);
    }

    /** Whether there was a field of that name. */
    boolean has(String name) {
        return seen.contains(name);
    }

    /** What was kept. */
    Extras extras() {
        return extras == null ? Extras.NONE : new Extras(extras);
    }

    /** Where the object is; to be asked at its end. */
    Position start() {
        return json.at(start);
    }

    /** Reports at the object's place; to be called at its end. */
    void report(Problem.Key key, String... arguments) {
        json.report(start().problem(key, arguments));
    }

    /** The text of a field that is needed, or an empty one, reported. */
    String needed(@Nullable String text, String name) {
        if (text == null) {
            report(Problem.Key.MISSING_FIELD, name);
            return "";
        }
        return text;
    }
}
