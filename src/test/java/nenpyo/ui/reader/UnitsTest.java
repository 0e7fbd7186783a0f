package nenpyo.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
    private static final String TEXT = "宇宙協力、Defense of\n\n  Japan 𠮷野。";

    @Test
    void wordsFollowUponEachOtherOverLinesAndSpaces() {
        List<String> begun = new ArrayList<>();
        for (int at = 0; at < TEXT.length(); at = Units.after(TEXT, at)) {
            begun.add(Units.word(TEXT, at).in(TEXT));
        }
        assertThat(begun).containsSubsequence("宇宙協力", "、", "Defense", "of", "Japan", "。");
        assertThat(Units.after(TEXT, TEXT.length())).isEqualTo(TEXT.length());
    }

    @Test
    void theWayBackIsTheWayThere() {
        List<Integer> there = new ArrayList<>();
        for (int at = 0; at < TEXT.length(); at = Units.after(TEXT, at)) {
            there.add(at);
        }
        List<Integer> back = new ArrayList<>();
        for (int at = Units.before(TEXT, TEXT.length()); at > 0; at = Units.before(TEXT, at)) {
            back.addFirst(at);
        }
        back.addFirst(0);
        assertThat(back).isEqualTo(there);
        int within = TEXT.indexOf("fense");
        assertThat(Units.before(TEXT, within)).as("first to the beginning of the word itself")
                .isEqualTo(TEXT.indexOf("Defense"));
    }
}
