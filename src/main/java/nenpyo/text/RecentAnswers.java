package nenpyo.text;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answers to what was asked lately. Safe on any thread; nobody waits while another finds an answer, so that the same may
 * be found twice.
 */
public final class RecentAnswers<Q, A> {
    private final Map<Q, A> known;

    /** @param most how many answers are kept, at least 1 */
    public RecentAnswers(int most) {
        known = new Recent<>(most);
    }

    /**
     * The answer to a question, found now unless it was lately.
     *
     * @param finding gives the answer; it is the same for equal questions
     */
    public A get(Q question, Function<? super Q, ? extends A> finding) {
        A answer = known(question);
        if (answer == null) {
            answer = finding.apply(question);
            keep(question, answer);
        }
        return answer;
    }

    private synchronized @Nullable A known(Q question) {
        return known.get(question);
    }

    private synchronized void keep(Q question, A answer) {
        known.put(question, answer);
    }
}
