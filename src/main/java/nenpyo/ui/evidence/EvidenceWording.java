package nenpyo.ui.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nenpyo.app.Evidence;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.Place;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.DifferenceRuns.Run;

/** What is said of excerpts and what became of them; knows no node. */
public final class EvidenceWording {
    /** UTF-16 units: farther on than this, lines are not counted while a window waits. */
    private static final int COUNTED_MOST = 2_000_000;
    /** UTF-16 units of the document that are shown on either side of a place, about. */
    private static final int AROUND = 14;

    private final Messages words;

    public EvidenceWording(Messages words) {
        this.words = words;
    }

    /** The name of a status. */
    public String name(Status status) {
        return words.get("evidence.status." + status);
    }

    /** The name of a status, with how much is alike where that is not all. */
    String name(Anchor anchor) {
        return anchor.score() > 0 && anchor.score() < 1
                ? words.get("evidence.alike", name(anchor.status()), percent(anchor.score()))
                : name(anchor.status());
    }

    /** Rounded down: what is not all the same is never 100 %. */
    private static int percent(double share) {
        return (int) Math.floor(share * 100);
    }

    /** What a status means for this excerpt; a sentence. */
    String sentence(Anchor anchor) {
        boolean similar = anchor.score() < 1;
        return switch (anchor.status()) {
            case AMBIGUOUS -> words.get(
                    similar ? "evidence.says.ambiguous.similar" : "evidence.says.AMBIGUOUS",
                    anchor.places().size());
            case APPROXIMATE -> words.get(anchor.differences().isEmpty()
                    ? "evidence.says.approximate.elsewhere"
                    : "evidence.says.APPROXIMATE");
            default -> words.get("evidence.says." + anchor.status());
        };
    }

    /** The differences for those who do not see how they are marked. */
    String spoken(List<Run> runs) {
        List<String> said = new ArrayList<>();
        for (Run run : runs) {
            said.add(switch (run.by()) {
                case BOTH -> run.text();
                case EXCERPT -> words.get("evidence.only.excerpt", run.text());
                case DOCUMENT -> words.get("evidence.only.document", run.text());
            });
        }
        return String.join(" ", said);
    }

    /** A place with some words around it, as a line. */
    String place(Place place, String document) {
        int before = document.codePointCount(Math.max(0, place.start() - AROUND), place.start());
        int after = document.codePointCount(place.end(), Math.min(document.length(), place.end() + AROUND));
        int from = document.offsetByCodePoints(place.start(), -before);
        int to = document.offsetByCodePoints(place.end(), after);
        String around = (document.substring(from, place.start()) + "[" + place.in(document) + "]"
                + document.substring(place.end(), to)).replaceAll("\\s+", " ").strip();
        if (place.start() > COUNTED_MOST) {
            return words.get("evidence.place.share", percent((double) place.start() / document.length()),
                    around);
        }
        long line = 1 + document.substring(0, place.start()).chars().filter(c -> c == '\n').count();
        return words.get("evidence.place.line", line, around);
    }

    /** How many of all excerpts are found. */
    String summary(Evidence evidence) {
        return words.get("evidence.summary", evidence.counts().getOrDefault(Status.FOUND, 0),
                evidence.excerpts().size());
    }

    /** How many excerpts there are of each status. */
    String counts(Evidence evidence) {
        return evidence.counts()
                .entrySet()
                .stream()
                .map(count -> words.get("evidence.count", name(count.getKey()), count.getValue()))
                .collect(Collectors.joining(" · "));
    }
}
