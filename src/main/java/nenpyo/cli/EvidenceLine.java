package nenpyo.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nenpyo.app.CheckedExcerpt;
import nenpyo.app.Evidence;
import nenpyo.app.ProblemWording;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.Difference;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.model.Problem;
import org.jspecify.annotations.Nullable;

/** Problems and checked excerpts as JSON. */
record EvidenceLine(Charset charset) {
    /** Everything that {@code check --json} says, on one line. */
    String of(List<Problem> problems, ProblemWording wording, Evidence evidence) {
        return new JsonObject(charset)
                .put("problems", problems.stream().map(problem -> of(problem, wording)).toList())
                .put("excerpts", evidence.excerpts()
                        .stream()
                        .map(excerpt -> of(excerpt, evidence.documents().get(excerpt.source())))
                        .toList())
                .put("charsets", evidence.documents()
                        .entrySet()
                        .stream()
                        .filter(document -> document.getValue().assumedCharset() != null)
                        .sorted(Map.Entry.comparingByKey())
                        .map(document -> new JsonObject(charset).put("source", document.getKey())
                                .put("charset", document.getValue().assumedCharset()))
                        .toList())
                .end();
    }

    private JsonObject of(Problem problem, ProblemWording wording) {
        return new JsonObject(charset).put("key", problem.key().name())
                .put("path", problem.jsonPath())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("message", wording.sentence(problem));
    }

    /** An excerpt; where it is ambiguous, its places stand beside, and {@code place} is null. */
    JsonObject of(CheckedExcerpt excerpt, @Nullable DocumentText document) {
        Anchor anchor = excerpt.anchor();
        Place place = anchor.place();
        JsonObject object = new JsonObject(charset).put("event", excerpt.id())
                .put("index", excerpt.index())
                .put("source", excerpt.source())
                .put("status", anchor.status().word())
                .putScore("score", anchor.status() == Status.NO_DOCUMENT ? null : anchor.score())
                .put("place", place == null || anchor.status() == Status.AMBIGUOUS
                        ? null
                        : of(place, Objects.requireNonNull(document)));
        return anchor.status() == Status.AMBIGUOUS
                ? object.put("places", anchor.places()
                        .stream()
                        .map(one -> of(one, Objects.requireNonNull(document)))
                        .toList())
                : object;
    }

    /** What differs, word by word. */
    List<JsonObject> differences(Anchor anchor) {
        return anchor.differences().stream().map(this::of).toList();
    }

    private JsonObject of(Difference difference) {
        return new JsonObject(charset).put("quoted", difference.quoted()).put("there", difference.there());
    }

    /** In code points from 0, as TextPositionSelectors of the W3C count; the line from 1, as editors do. */
    private JsonObject of(Place place, DocumentText document) {
        String text = document.text();
        int start = text.codePointCount(0, place.start());
        long line = 1 + text.substring(0, place.start()).chars().filter(c -> c == '\n').count();
        return new JsonObject(charset).put("start", start)
                .put("end", start + text.codePointCount(place.start(), place.end()))
                .put("line", line);
    }
}
