package nenpyo.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSearchTest {
    private static List<String> found(String text, String words, int most) {
        List<String> found = new ArrayList<>();
        WordSearch.run(new DocumentText(text), words, new WordSearch.Hits() {
            @Override
            public boolean found(int start, int end) {
                found.add(start + ":" + text.substring(start, end).replace("\n", "\\n"));
                return found.size() < most;
            }

            @Override
            public void reached(double share) {
                assertThat(share).isBetween(0.0, 1.0);
            }
        });
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ai|0:ＡＩ 3:AI", "ＡＩ|0:ＡＩ 3:AI", "首脳会談|6:首脳\\n会談",
        "パネル|12:ﾊﾟﾈﾙ", "[12]|17:[12]", "。|16:。", "居ない|''"})
    void findsWordsHoweverTheyWereTypeset(String words, String places) {
        String text = "ＡＩとAIと首脳\n会談とﾊﾟﾈﾙ。[12]";
        assertThat(String.join(" ", found(text, words, 9))).isEqualTo(places);
    }

    @Test
    void hitsDoNotOverlapAndEndWhereNobodyWantsMore() {
        assertThat(found("ああああ", "ああ", 9)).containsExactly("0:ああ", "2:ああ");
        assertThat(found("あ".repeat(100), "あ", 3)).hasSize(3);
        assertThat(found("何か", "   ", 9)).isEmpty();
    }

    @Test
    void canBeGivenUp() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> found("何か", "か", 9)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
