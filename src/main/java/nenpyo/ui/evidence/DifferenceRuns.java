package nenpyo.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Difference;

/**
 * A passage of a document beside the excerpt that should be it, as one line of runs: what both say, what only the excerpt
 * says, what only the document says. Long stretches that both say are shortened. Knows no node.
 */
final class DifferenceRuns {
    /** Code points of what both say that are kept beside a difference. */
    private static final int BESIDE = 16;
    /** A text that differs in more places than these is another text; the rest is left out. */
    private static final int DIFFERENCES_MOST = 60;
    private static final String ELLIPSIS = "…";

    private DifferenceRuns() {}

    /** Who says the words of a run. */
    enum Said {
        BOTH, EXCERPT, DOCUMENT
    }

    /** Some words and who says them; never empty. */
    record Run(Said by, String text) {}

    /** The runs of an anchor that has differences, in the order of the text; none where it has none. */
    static List<Run> of(Anchor anchor, String document) {
        if (anchor.differences().isEmpty()) {
            return List.of();
        }
        String passage = anchor.places().getFirst().in(document);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Difference difference : anchor.differences().stream().limit(DIFFERENCES_MOST).toList()) {
            both(runs, passage.substring(at, difference.thereAt()), at > 0, true);
            add(runs, Said.EXCERPT, visible(difference.quoted()));
            add(runs, Said.DOCUMENT, visible(difference.there()));
            at = difference.thereAt() + difference.there().length();
        }
        boolean whole = anchor.differences().size() <= DIFFERENCES_MOST;
        both(runs, whole ? passage.substring(at) : ELLIPSIS, true, false);
        return runs;
    }

    /** Keeps of a common stretch what stands beside a difference. */
    private static void both(List<Run> runs, String text, boolean after, boolean before) {
        int length = text.codePointCount(0, text.length());
        int kept = (after ? BESIDE : 0) + (before ? BESIDE : 0);
        if (length <= kept + 2) {
            add(runs, Said.BOTH, line(text));
            return;
        }
        String head = after ? text.substring(0, text.offsetByCodePoints(0, BESIDE)) : "";
        String tail = before ? text.substring(text.offsetByCodePoints(0, length - BESIDE)) : "";
        add(runs, Said.BOTH, line(head) + ELLIPSIS + line(tail));
    }

    private static void add(List<Run> runs, Said by, String text) {
        if (!text.isEmpty()) {
            runs.add(new Run(by, text));
        }
    }

    /** Both say it, so how it is broken into lines does not matter. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What differs, with blanks that can be seen. */
    private static String visible(String text) {
        return text.replace("\r\n", "↵")
                .replace('\n', '↵')
                .replace('\r', '↵')
                .replace('\f', '↵')
                .replace('\t', '⇥')
                .replace(' ', '␣')
                .replace('\u00a0', '␣')
                .replace('\u3000', '□');
    }
}
