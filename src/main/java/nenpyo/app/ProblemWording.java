package nenpyo.app;

import nenpyo.model.Problem;
import nenpyo.text.Messages;

/** Says what is wrong at one place of a file, and what was done about it. */
public final class ProblemWording {
    private final Messages words;

    public ProblemWording(Messages words) {
        this.words = words;
    }

    /** The sentence alone. */
    public String sentence(Problem problem) {
        return words.get("problem." + problem.key(), problem.arguments().toArray());
    }

    /** The place and the sentence: {@code 12:34 $.events[3].date: …}. */
    public String line(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.jsonPath() + ": " + sentence(problem);
    }
}
