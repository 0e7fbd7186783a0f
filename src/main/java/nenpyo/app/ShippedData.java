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
    static final String TIMELINE = "/nenpyo/data/japan-us-space-cyber-ai.json";

    private ShippedData() {}

    /** The shipped timeline's file. */
    public static Path timeline() {
        return Located.TIMELINE_FILE;
    }

    /** The file that an address names, of a folder or inside of a jar, whose file system stays open. */
    static Path at(URL url) {
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return Path.of(uri);
            }
            String[] jarAndName = uri.getRawSchemeSpecificPart().split("!", 2);
            FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jarAndName[0])), Map.of());
            return inside.getPath(jarAndName[1]);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped dataset cannot be read", e);
        }
    }

    /** Found once, so that the jar is opened once. */
    private static final class Located {
        private static final Path TIMELINE_FILE = at(
                Objects.requireNonNull(ShippedData.class.getResource(TIMELINE),
                        "the program was packaged without its dataset"));
    }
}
