package nenpyo.app;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText;
import nenpyo.model.Problem;
import org.jspecify.annotations.Nullable;

/** What became of all excerpts of a timeline, and of the documents they were looked up in. Immutable. */
public final class Evidence {
    /** From the surest on; that nobody could look weighs less than that somebody looked and was not satisfied. */
    private static final List<Status> SURENESS = List.of(Status.FOUND, Status.NORMALIZED, Status.NO_DOCUMENT,
            Status.APPROXIMATE, Status.AMBIGUOUS, Status.MISSING);

    private final List<CheckedExcerpt> excerpts;
    private final Map<String, DocumentText> documents;
    private final List<Problem> problems;
    private final Map<Status, Integer> counts;

    /** @param excerpts in the order of the file */
    public Evidence(List<CheckedExcerpt> excerpts, Map<String, DocumentText> documents,
            List<Problem> problems) {
        this.excerpts = List.copyOf(excerpts);
        this.documents = Map.copyOf(documents);
        this.problems = List.copyOf(problems);
        Map<Status, Integer> counted = new EnumMap<>(Status.class);
        excerpts.forEach(excerpt -> counted.merge(excerpt.anchor().status(), 1, Integer::sum));
        this.counts = Collections.unmodifiableMap(counted);
    }

    /** All excerpts, in the order of the file. */
    public List<CheckedExcerpt> excerpts() {
        return excerpts;
    }

    /** By the source's id, the documents that could be read; the reader shows their text. */
    public Map<String, DocumentText> documents() {
        return documents;
    }

    /** Those of documents that a source names and that cannot be used. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many excerpts there are of each status, those of none left out. */
    public Map<Status, Integer> counts() {
        return counts;
    }

    /** Those of one event, in its order. */
    public List<CheckedExcerpt> of(int event) {
        int from = firstFrom(event);
        return excerpts.subList(from, firstFrom(event + 1));
    }

    /** The least sure status among the excerpts of an event; null where it has none. */
    public @Nullable Status leastSure(int event) {
        return leastSure(of(event).stream().map(excerpt -> excerpt.anchor().status()).toList());
    }

    /** The least sure status of all excerpts; null where there are none. */
    public @Nullable Status leastSure() {
        return leastSure(counts.keySet());
    }

    private static @Nullable Status leastSure(Collection<Status> statuses) {
        return statuses.stream().max(Comparator.comparingInt(SURENESS::indexOf)).orElse(null);
    }

    /** Where the excerpts of an event begin, or would. */
    private int firstFrom(int event) {
        int low = 0;
        int high = excerpts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (excerpts.get(middle).event() < event) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
