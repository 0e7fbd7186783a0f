package nenpyo.app.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A parser's bare walk over a file: what no reader of it can be faster than. */
public final class TokenPass {
    private TokenPass() {}

    /**
     * Walks over a file of JSON.
     *
     * @return how long it took, ms
     * @throws IOException if it cannot be read
     */
    public static double millis(Path file) throws IOException {
        long began = System.nanoTime();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (parser.nextToken() != null) {
                // Only to have been there.
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
