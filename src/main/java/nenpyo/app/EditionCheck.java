package nenpyo.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.evidence.Quotation;
import nenpyo.io.document.ReadDocument;
import nenpyo.model.Event;

/**
 * What became of a source's excerpts in another edition of it.
 *
 * @param text of the other edition
 * @param rows in the order of the file
 */
public record EditionCheck(DocumentText text, List<Row> rows) {
    public EditionCheck {
        rows = List.copyOf(rows);
    }

    /** What became of an excerpt. */
    public enum Verdict {
        /** The same words, in the same order among the others. */
        STANDS,
        /** The same words, elsewhere: before or after others that it followed or preceded. */
        MOVED,
        /** Something like it: the differences say what, word by word. */
        CHANGED,
        /** Nothing like it. */
        WENT,
        /** Several places that nothing tells apart. */
        UNCLEAR
    }

    /**
     * An excerpt and what became of it.
     *
     * @param excerpt with its anchor in the other edition
     */
    public record Row(CheckedExcerpt excerpt, Verdict verdict) {}

    /**
     * Looks up a source's excerpts in another edition, wherever that lies.
     *
     * @param source the id of a source of the timeline
     * @throws IOException if the edition cannot be read
     */
    public static EditionCheck of(EvidenceDesk desk, OpenedTimeline opened, String source, Path edition)
            throws IOException {
        ReadDocument other = desk.readAnywhere(edition);
        List<CheckedExcerpt> before = desk.check(opened)
                .excerpts()
                .stream()
                .filter(excerpt -> excerpt.source().equals(source))
                .toList();
        List<CheckedExcerpt> after = new ArrayList<>();
        for (CheckedExcerpt excerpt : before) {
            Event event = opened.timeline().event(excerpt.event());
            Anchor anchor = desk.anchor(other, Quotation.of(event.excerpts().get(excerpt.index())));
            after.add(new CheckedExcerpt(excerpt.event(), excerpt.id(), excerpt.index(), source, anchor));
        }
        Set<Integer> moved = moved(before, after);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            rows.add(new Row(after.get(i), verdict(after.get(i).anchor().status(), moved.contains(i))));
        }
        return new EditionCheck(desk.text(other), rows);
    }

    /** How many excerpts have a verdict. */
    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict == verdict).count();
    }

    private static Verdict verdict(Status status, boolean moved) {
        return switch (status) {
            case FOUND, NORMALIZED -> moved ? Verdict.MOVED : Verdict.STANDS;
            case APPROXIMATE -> Verdict.CHANGED;
            case AMBIGUOUS -> Verdict.UNCLEAR;
            case MISSING, NO_DOCUMENT -> Verdict.WENT;
        };
    }

    /**
     * Those that are outside of the longest series which is in the same order in both: every place shifts where a line is
     * added, and that moves nothing.
     */
    private static Set<Integer> moved(List<CheckedExcerpt> before, List<CheckedExcerpt> after) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).anchor().place() != null && after.get(i).anchor().place() != null) {
                rows.add(i);
            }
        }
        rows.sort(Comparator.comparingInt((Integer i) -> start(before.get(i)))
                .thenComparingInt(i -> start(after.get(i))));
        int[] length = new int[rows.size()];
        int[] from = new int[rows.size()];
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++) {
                if (start(after.get(rows.get(j))) <= start(after.get(rows.get(i)))
                        && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            last = last < 0 || length[i] > length[last] ? i : last;
        }
        Set<Integer> moved = new HashSet<>(rows);
        for (int i = last; i >= 0; i = from[i]) {
            moved.remove(rows.get(i));
        }
        return moved;
    }

    private static int start(CheckedExcerpt excerpt) {
        Place place = excerpt.anchor().place();
        return place == null ? -1 : place.start();
    }
}
