package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nenpyo.model.Problem;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemWordingTest {
    private static final List<String> LIMITS = List.of("fileBytes", "nestingDepth", "stringChars",
            "nameChars",
            "numberChars", "itemChars", "events", "lanes", "sources");
    private static final List<String> BOUNDS = List.of("bytes 7", "chars 7", "pages 7", "depth 7",
            "entries 7",
            "unpackedBytes 7", "seconds 7", "pageSeconds 7 3", "memory");
    private static final List<String> TYPES = List.of("text", "texts", "number", "object", "array", "boolean",
            "null");

    /** Every key with every kind of arguments that the reader gives it, in both languages. */
    static Stream<Arguments> problems() {
        return Stream.of("en", "ja")
                .flatMap(language -> Stream.of(Problem.Key.values())
                        .flatMap(key -> particulars(key).map(given -> arguments(language, key, given))));
    }

    private static Stream<List<String>> particulars(Problem.Key key) {
        return switch (key) {
            case BAD_UNICODE, EMPTY_FILE, TRUNCATED, NOT_UTF8 -> Stream.of(List.of());
            case WRONG_TYPE -> TYPES.stream().map(type -> List.of(type, "null"));
            case LIMIT_EXCEEDED -> LIMITS.stream().map(limit -> List.of(limit, "12345"));
            case UNKNOWN_LANE, UNKNOWN_SOURCE, UNKNOWN_EVENT ->
                Stream.of(List.of("q", "1"), List.of("q", "2"));
            case UNREADABLE_DATE -> Stream.of(List.of("Nov 2009", "1", "2009-11"), List.of("soon", "1", ""));
            case MORE_PROBLEMS -> Stream.of(List.of("1"), List.of("7"));
            case DOCUMENT_UNREADABLE -> Stream.of(List.of("a/b.pdf", "no PDF"));
            case DOCUMENT_TOO_LARGE -> BOUNDS.stream().map(bound -> List.of("a/b.pdf", bound));
            case DUPLICATE_ID, BAD_IMPORTANCE, NEWER_VERSION -> Stream.of(List.of("7", "1"));
            case NOT_THIS_FORMAT, BAD_VERSION -> Stream.of(List.of("geojson"), List.of(""));
            case MISSING_FIELD -> Stream.of(List.of("title"), List.of("lane"));
            default -> Stream.of(List.of("q"));
        };
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("problems")
    void everyProblemHasASentence(String language, Problem.Key key, List<String> arguments) {
        String sentence = sentence(language, key, arguments.toArray(String[]::new));

        assertThat(sentence).isNotBlank().doesNotContain("{", "}", "''", "\n");
        if (key != Problem.Key.WRONG_TYPE && key != Problem.Key.LIMIT_EXCEEDED
                && key != Problem.Key.DOCUMENT_TOO_LARGE) {
            arguments.stream()
                    .filter(a -> !a.equals("1") && !a.isEmpty())
                    .forEach(a -> assertThat(sentence)
                            .contains(a));
        }
        if (language.equals("ja")) {
            assertThat(sentence).containsPattern("[\\p{IsHiragana}]");
        }
        if (key.severity() == Problem.Severity.REFUSAL) {
            assertThat(sentence).doesNotEndWith(".")
                    .doesNotEndWith("。")
                    .contains(language.equals("en") ? "; " : "。");
        } else {
            assertThat(sentence).endsWith(end(language, key, arguments));
        }
    }

    private static String end(String language, Problem.Key key, List<String> arguments) {
        boolean hint = key == Problem.Key.UNREADABLE_DATE && !arguments.get(2).isEmpty();
        return language.equals("en") ? "." : hint ? arguments.get(2) : "。";
    }

    @Test
    void namesTypesInTheReadersLanguage() {
        assertThat(sentence("en", Problem.Key.WRONG_TYPE, "array", "boolean"))
                .isEqualTo(
                        "Here should be a list, but there is true or false: it was not used. Write a list.");
        assertThat(sentence("ja", Problem.Key.WRONG_TYPE, "array", "number"))
                .isEqualTo("ここには配列が必要ですが、数があります。使いませんでした。配列に直してください。");
    }

    @Test
    void countsOneAndSeveral() {
        assertThat(sentence("en", Problem.Key.UNKNOWN_SOURCE, "doj", "1"))
                .contains("the excerpt that names it is");
        assertThat(sentence("en", Problem.Key.UNKNOWN_SOURCE, "doj", "1234"))
                .contains("the 1,234 excerpts that name it are");
        assertThat(sentence("ja", Problem.Key.UNKNOWN_SOURCE, "doj", "2")).contains("抜粋2件");
    }

    @ParameterizedTest
    @EnumSource(value = Problem.Key.class, names = {"DUPLICATE_FIELD", "UNKNOWN_ROLE", "NOT_THIS_FORMAT"})
    void takesBracesAndApostrophesAsTheyAre(Problem.Key key) {
        assertThat(sentence("en", key, "{0} o'clock '{'")).contains("{0} o'clock '{'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void keepsWhatTheFileSaysOnOneLineAndHarmless(String language) {
        Problem problem = Problem.of(Problem.Key.BAD_COLOR, "$['a\nb']", 3, 4,
                "\u001b[31mred\n\u202e\u2028x");

        assertThat(new ProblemWording(Messages.in(Locale.of(language))).line(problem))
                .startsWith("3:4 $['a\\u000ab']: ")
                .contains("\\u001b[31mred\\u000a\\u202e\\u2028x");
    }

    @Test
    void namesNoPlaceWhereThereIsNone() {
        Problem problem = Problem.of(Problem.Key.MORE_PROBLEMS, "$", 0, 0, "2");

        assertThat(new ProblemWording(Messages.in(Locale.ENGLISH)).line(problem))
                .startsWith("2 more problems");
    }

    private static String sentence(String language, Problem.Key key, String... arguments) {
        return new ProblemWording(Messages.in(Locale.of(language)))
                .sentence(Problem.of(key, "$.events[0]", 3, 4, arguments));
    }
}
