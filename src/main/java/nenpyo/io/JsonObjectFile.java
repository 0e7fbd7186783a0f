package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A small file of our own with one JSON object in it, such as the settings. Reading gives everything that is good in
 * it and what went wrong; writing replaces it whole or not at all.
 */
public final class JsonObjectFile {
    private static final Limits LIMITS = new Limits(1 << 20, 32, 1 << 16, 1 << 10, 1000, 1 << 20, 0, 0, 0, 0);
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(new NamedConstraints(LIMITS))
            .build();

    private JsonObjectFile() {}

    /**
     * What was read.
     *
     * @param fields those that stand whole before the failure
     * @param failure why the file could not be read to its end; null where it could, or where there is no file
     */
    public record Reading(JsonValue.Fields fields, @Nullable Exception failure) {}

    /** Reads a file; never throws for what is in it. */
    public static Reading read(Path file) {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        Exception failure = null;
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(),
                        new Utf8Reader(in, LIMITS.fileBytes()))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(file + ": no JSON object");
            }
            readFields(parser, fields);
            if (parser.nextToken() != null) {
                throw new IOException(file + ": more after the end of the object");
            }
        } catch (NoSuchFileException _) {
            return new Reading(JsonValue.Fields.NONE, null);
        } catch (IOException | JacksonException e) {
            failure = e;
        }
        return new Reading(new JsonValue.Fields(fields), failure);
    }

    private static void readFields(JsonParser parser, Map<String, JsonValue> fields) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = Unicode.sound(parser.currentName());
            parser.nextToken();
            fields.put(name, value(parser));
        }
    }

    private static JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, JsonValue> fields = new LinkedHashMap<>();
                readFields(parser, fields);
                yield new JsonValue.Fields(fields);
            }
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield new JsonValue.Items(items);
            }
            case VALUE_STRING -> new JsonValue.Text(Unicode.sound(parser.getString()));
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            case VALUE_NULL -> JsonValue.NULL;
            default -> new JsonValue.Num(parser.getString());
        };
    }

    /**
     * Writes a file that people can read and compare line by line, and makes its folder.
     *
     * @throws IOException if that fails; the old file is then as it was
     */
    public static void write(Path file, JsonValue.Fields fields) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        StringBuilder text = new StringBuilder();
        append(fields, "\n", text);
        byte[] bytes = text.append('\n').toString().getBytes(UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /** @param newline what begins the line that the value stands on */
    private static void append(JsonValue value, String newline, StringBuilder to) {
        String inner = newline + "  ";
        switch (value) {
            case JsonValue.Fields(Map<String, JsonValue> fields) -> {
                String separator = inner;
                to.append('{');
                for (Map.Entry<String, JsonValue> field : fields.entrySet()) {
                    to.append(separator).append(RawJson.quoted(field.getKey())).append(": ");
                    append(field.getValue(), inner, to);
                    separator = "," + inner;
                }
                to.append(fields.isEmpty() ? "}" : newline + "}");
            }
            case JsonValue.Items(List<JsonValue> items) -> {
                String separator = inner;
                to.append('[');
                for (JsonValue item : items) {
                    to.append(separator);
                    append(item, inner, to);
                    separator = "," + inner;
                }
                to.append(items.isEmpty() ? "]" : newline + "]");
            }
            case JsonValue.Text(String text) -> to.append(RawJson.quoted(text));
            case JsonValue.Num(String text) -> to.append(text);
            case JsonValue.Bool(boolean bool) -> to.append(bool);
            case JsonValue.Null() -> to.append("null");
        }
    }
}
