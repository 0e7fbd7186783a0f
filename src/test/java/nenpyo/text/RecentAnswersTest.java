package nenpyo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentAnswersTest {
    private final List<Integer> found = new ArrayList<>();
    private final RecentAnswers<Integer, String> answers = new RecentAnswers<>(2);

    private String ask(int question) {
        return answers.get(question, asked -> {
            found.add(asked);
            return "answer " + asked;
        });
    }

    @Test
    void anAnswerIsFoundOnceAndLetGoWhenOthersWereAskedForLater() {
        ask(1);
        ask(2);
        assertThat(ask(1)).isEqualTo("answer 1");
        assertThat(found).containsExactly(1, 2);

        ask(3);
        ask(1);
        assertThat(found).as("2 was asked for before 1").containsExactly(1, 2, 3);
        ask(2);
        assertThat(found).containsExactly(1, 2, 3, 2);
    }
}
