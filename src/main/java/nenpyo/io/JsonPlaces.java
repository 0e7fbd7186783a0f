package nenpyo.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Finds where values stand in a file that was read before, for what is known to be wrong only afterwards. */
public final class JsonPlaces {
    private JsonPlaces() {}

    /**
     * A place, as of {@code Problem}.
     *
     * @param line 1-based
     * @param column 1-based, in UTF-16 units
     */
    public record Place(int line, int column) {}

    /**
     * The places of values by their paths, such as {@code $.sources[0].custom.document}; those that are no longer there
     * are left out.
     *
     * @throws IOException if the file cannot be read
     */
    public static Map<String, Place> of(Path file, Set<String> paths) throws IOException {
        Map<String, Place> places = new HashMap<>();
        JsonFactory json = JsonFactory.builder()
                .streamReadConstraints(new NamedConstraints(Limits.STANDARD))
                .build();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = json.createParser(ObjectReadContext.empty(),
                        new Utf8Reader(in, Limits.STANDARD.fileBytes()))) {
            walk(parser, paths, places);
        } catch (JacksonException _) {
            // The file is another than was read: what was found so far is what can be said.
            return places;
        }
        return places;
    }

    private static void walk(JsonParser parser, Set<String> paths, Map<String, Place> places) {
        Deque<Level> levels = new ArrayDeque<>();
        String path = "$";
        for (JsonToken token = parser.nextToken(); token != null
                && places.size() < paths.size(); token = parser.nextToken()) {
            Level level = levels.peek();
            if (token == JsonToken.PROPERTY_NAME) {
                path = (level == null ? "$" : level.path) + "." + parser.currentName();
                continue;
            }
            if (token.isStructEnd()) {
                levels.pop();
                continue;
            }
            if (level != null && level.array) {
                path = level.path + "[" + level.next++ + "]";
            }
            if (paths.contains(path)) {
                TokenStreamLocation at = parser.currentTokenLocation();
                places.putIfAbsent(path, new Place(at.getLineNr(), at.getColumnNr()));
            }
            if (token.isStructStart()) {
                levels.push(new Level(path, token == JsonToken.START_ARRAY));
            }
        }
    }

    /** An object or array that is open. */
    private static final class Level {
        private final String path;
        private final boolean array;
        private int next;

        Level(String path, boolean array) {
            this.path = path;
            this.array = array;
        }
    }
}
