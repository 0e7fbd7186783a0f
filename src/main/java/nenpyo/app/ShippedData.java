package nenpyo.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The dataset that comes with the program, as a path like any other: in a folder, or inside the program's own jar. */
public final class ShippedData {
    private static final String TIMELINE = "/nenpyo/data/japan-us-space-cyber-ai.json";

    private ShippedData() {}

    /** The shipped timeline's file. */
    public static Path timeline() {
        return Located.TIMELINE_FILE;
    }

    /** Found once; a file system on the jar stays open for as long as the program runs. */
    private static final class Located {
        private static final Path TIMELINE_FILE = locate();

        private static Path locate() {
            URL url = Objects.requireNonNull(ShippedData.class.getResource(TIMELINE),
                    "the program was packaged without its dataset");
            try {
                URI uri = url.toURI();
                if (!uri.getScheme().equals("jar")) {
                    return Path.of(uri);
                }
                String jar = uri.getSchemeSpecificPart();
                FileSystem inside = FileSystems.newFileSystem(
                        Path.of(URI.create(jar.substring(0, jar.indexOf("!/")))),
                        Map.of());
                return inside.getPath(TIMELINE);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException("the shipped dataset cannot be read", e);
            }
        }
    }
}
