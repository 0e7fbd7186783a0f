package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nenpyo.drawing.Node;
import org.jspecify.annotations.Nullable;

/** What a group of a drawing says, in full, where what is drawn of it says less. */
final class SpokenWords {
    private static final String ELLIPSIS = "…";

    private SpokenWords() {}

    /** The lines of text that a group draws, in painting order. */
    static List<String> drawn(Node.Group group) {
        List<String> texts = new ArrayList<>();
        collect(group.children(), texts);
        return texts;
    }

    /** Its title and description, or, where it has no title, what it draws, with spaces between. */
    static String full(Node.Group group) {
        List<String> parts = new ArrayList<>();
        if (group.title() == null) {
            parts.addAll(drawn(group));
        } else {
            parts.add(group.title());
            if (group.description() != null) {
                parts.add(group.description());
            }
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** Whether what a group draws, read as one line after the other, is not what it says in full. */
    static boolean isMore(Node.Group group) {
        List<String> drawn = drawn(group);
        return drawn.size() != 1 || !drawn.getFirst().equals(full(group));
    }

    /** The whole of a line that ends with an ellipsis, as title or description have it; null if it is no such line. */
    static @Nullable String unshortened(String line, Node.@Nullable Group group, String title) {
        if (!line.endsWith(ELLIPSIS) || group == null) {
            return null;
        }
        String start = line.substring(0, line.length() - ELLIPSIS.length());
        for (String whole : Arrays.<@Nullable String>asList(group.title(), group.description(), title)) {
            if (whole != null && whole.length() > start.length() && whole.startsWith(start)
                    && !whole.equals(line)) {
                return whole;
            }
        }
        return null;
    }

    private static void collect(List<Node> nodes, List<String> texts) {
        for (Node node : nodes) {
            switch (node) {
                case Node.TextRun run -> texts.add(run.text());
                case Node.Group group -> collect(group.children(), texts);
                case Node.Clip clip -> collect(clip.children(), texts);
                default -> {
                    // No words.
                }
            }
        }
    }
}
