package nenpyo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Messages EN = Messages.in(Locale.ENGLISH);
    private static final Messages JA = Messages.in(Locale.JAPANESE);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[,}]");

    static Stream<String> keys() {
        Set<String> keys = new TreeSet<>(EN.keys());
        keys.addAll(JA.keys());
        return keys.stream();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(JA.keys()).containsExactlyInAnyOrderElementsOf(EN.keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageIsAPatternAndInJapaneseTakesNoArgumentOfItsOwn(String key) {
        assertThat(arguments(EN, key)).containsAll(arguments(JA, key));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noMessageLosesAnApostropheOrShowsABrace(String key) {
        Object[] numbers = {1, 2, 3, 4};
        for (Messages words : new Messages[]{EN, JA}) {
            assertThat(words.get(key, numbers)).isNotBlank().doesNotContain("{", "}", "''");
            assertThat(words.pattern(key).replace("''", "")).doesNotContain("'");
        }
    }

    /** The numbers of the arguments; a sentence of the other language may do without one. */
    private static Set<String> arguments(Messages words, String key) {
        String pattern = words.pattern(key);
        assertThat(new MessageFormat(pattern, words.locale()).toPattern()).isNotNull();
        return ARGUMENT.matcher(pattern)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
