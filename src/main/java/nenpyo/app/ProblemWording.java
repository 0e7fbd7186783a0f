package nenpyo.app;

import java.util.Arrays;
import java.util.List;
import nenpyo.model.Problem;
import nenpyo.text.Messages;

/**
 * Says what is wrong at one place of a file, what was done about it, and what to do. What it quotes from the file stays on
 * its line.
 */
public final class ProblemWording {
    private final Messages words;

    public ProblemWording(Messages words) {
        this.words = words;
    }

    /** The sentence alone; of a refusal only the part after “… was not opened:”, without a full stop. */
    public String sentence(Problem problem) {
        List<String> said = problem.arguments().stream().map(OneLine::of).toList();
        String key = "problem." + problem.key();
        return switch (problem.key()) {
            case WRONG_TYPE ->
                words.get(key, words.get("type." + said.get(0)), words.get("type." + said.get(1)));
            case MISSING_FIELD -> words.get(said.get(0).equals("lane") ? key + ".lane" : key, said.get(0));
            case UNKNOWN_LANE, UNKNOWN_SOURCE, UNKNOWN_EVENT ->
                words.get(key, said.get(0), Long.valueOf(said.get(1)));
            case UNREADABLE_DATE -> words.get(said.get(2).isEmpty() ? key : key + ".hint", said.toArray());
            case MORE_PROBLEMS -> words.get(key, Long.valueOf(said.get(0)));
            case NOT_THIS_FORMAT, BAD_VERSION ->
                words.get(said.get(0).isEmpty() ? key + ".none" : key, said.get(0));
            case LIMIT_EXCEEDED ->
                words.get(key, words.get("limit." + said.get(0), Long.valueOf(said.get(1))));
            case DOCUMENT_TOO_LARGE -> words.get(key, said.get(0), bound(said.get(1)));
            default -> words.get(key, said.toArray());
        };
    }

    /** The bound of a document that was passed: its name, its value and, of a page, which one. */
    private String bound(String detail) {
        String[] parts = detail.split(" ", -1);
        Object[] numbers = Arrays.stream(parts).skip(1).map(Long::valueOf).toArray();
        return words.get("bound." + parts[0], numbers);
    }

    /** The place, where there is one, and the sentence: {@code 12:34 $.events[3].date: …}. */
    public String line(Problem problem) {
        String place = problem.line() == 0
                ? ""
                : problem.line() + ":" + problem.column() + " " + OneLine.of(problem.jsonPath()) + ": ";
        return place + sentence(problem);
    }
}
