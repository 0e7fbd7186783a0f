package nenpyo.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    @Test
    void givesAWordThatComesAgainAsTheSameString() {
        assertThat(word("space")).isSameAs(word("space"));
    }

    @Test
    void neverTakesOneWordForAnother() {
        // Far more than there is room for, so that many meet.
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 20_000; i++) {
                assertThat(word("word" + i)).isEqualTo("word" + i);
            }
        }
        assertThat(word("Aa")).isEqualTo("Aa");
        assertThat(word("BB")).isEqualTo("BB");
    }

    @Test
    void readsNoFurtherThanTheWord() {
        assertThat(words.of("a lane, a tag".toCharArray(), 2, 4)).isEqualTo("lane");
        assertThat(words.of("lanes".toCharArray(), 0, 4)).isEqualTo("lane");
        assertThat(word("x".repeat(1000))).isEqualTo("x".repeat(1000));
        assertThat(word("")).isEmpty();
    }

    private String word(String text) {
        return words.of(text.toCharArray(), 0, text.length());
    }
}
