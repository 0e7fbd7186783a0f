package nenpyo.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped dataset as plain JSON: what a person wrote, before our reader mends anything. */
final class Dataset {
    static final Path FOLDER = Path.of("data");
    static final Path FILE = FOLDER.resolve("japan-us-space-cyber-ai.json");

    private Dataset() {}

    static String text() {
        return text(FILE);
    }

    static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json() {
        return JsonMapper.shared().readTree(text());
    }

    static List<JsonNode> events() {
        return json().get("events").valueStream().toList();
    }
}
