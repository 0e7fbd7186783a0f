package nenpyo.io;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import nenpyo.model.Event;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** An event's fields as the format writes them, each for itself: for comparing two events by what would be in their files. */
public final class EventFields {
    /** What was read within bounds is not measured again. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private EventFields() {}

    /**
     * The JSON text of each value by its field's name, in the order of the format; the importance also where it is the
     * usual one, which a file leaves out.
     *
     * @param lane the id of its lane
     */
    public static Map<String, String> of(Event event, String lane) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), written)) {
            new PartWriter(json).event(event, lane);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), written.toString())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                fields.putIfAbsent(name, value(parser));
            }
        }
        fields.putIfAbsent("importance", Integer.toString(event.importance()));
        return fields;
    }

    /** The value that the parser is at. */
    private static String value(JsonParser parser) {
        RawJson raw = new RawJson();
        raw.add(parser);
        for (int depth = parser.currentToken().isStructStart() ? 1 : 0; depth > 0;) {
            JsonToken token = parser.nextToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            raw.add(parser);
        }
        return raw.text();
    }
}
