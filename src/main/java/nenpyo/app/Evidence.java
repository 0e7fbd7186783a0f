package nenpyo.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText;
import nenpyo.model.Problem;

/**
 * What became of all excerpts of a timeline, and of the documents they were looked up in.
 *
 * @param excerpts in the order of the file
 * @param documents by the source's id, those that could be read; the reader shows their text
 * @param problems of documents that a source names and that cannot be used
 */
public record Evidence(List<CheckedExcerpt> excerpts, Map<String, DocumentText> documents,
        List<Problem> problems) {
    public Evidence {
        excerpts = List.copyOf(excerpts);
        documents = Map.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** How many excerpts there are of each status, those of none left out. */
    public Map<Status, Integer> counts() {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        excerpts.forEach(excerpt -> counts.merge(excerpt.anchor().status(), 1, Integer::sum));
        return counts;
    }

    /** Those of one event, in its order. */
    public List<CheckedExcerpt> of(int event) {
        return excerpts.stream().filter(excerpt -> excerpt.event() == event).toList();
    }
}
