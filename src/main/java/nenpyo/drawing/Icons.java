package nenpyo.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shipped icons: outlines on a grid of 24 × 24, filled even-odd, by folder and name. Safe on any thread. */
public final class Icons {
    /** The side of the square that every icon is drawn on. */
    public static final double GRID = 24;

    private static final Pattern PATH = Pattern.compile("<path\\b[^>]*?\\sd=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Map<String, Optional<Outline>> READ = new ConcurrentHashMap<>();

    private Icons() {}

    /** A lane's icon, or the circle where the name is none of ours. */
    public static Outline lane(String name) {
        return find("lane", name).or(() -> find("lane", "circle")).orElseThrow();
    }

    /** The glyph of a kind of event, or the diamond where the kind is none of ours. */
    public static Outline kind(String name) {
        return find("kind", name).or(() -> find("kind", "event")).orElseThrow();
    }

    /** An icon of the window's own buttons. */
    public static Outline ui(String name) {
        return find("ui", name).orElseThrow();
    }

    /** The glyph of what became of an excerpt, by its word for programs such as {@code found}. */
    public static Outline status(String word) {
        return find("status", word).orElseThrow();
    }

    /** A shipped icon of a folder ({@code lane}, {@code kind}, {@code ui}, {@code status}), if there is one. */
    public static Optional<Outline> find(String folder, String name) {
        return READ.computeIfAbsent(folder + "/" + name, _ -> read(folder, name));
    }

    /**
     * The outline of the first path of an SVG text.
     *
     * @throws IllegalArgumentException if there is none that can be read
     */
    public static Outline ofSvg(String svg) {
        Matcher path = PATH.matcher(svg);
        if (!path.find()) {
            throw new IllegalArgumentException("no <path d=\"…\">");
        }
        return Outline.ofPathData(path.group(1));
    }

    private static Optional<Outline> read(String folder, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Icons.class
                .getResourceAsStream("/nenpyo/icons/" + folder + "/" + name + ".svg")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(ofSvg(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
