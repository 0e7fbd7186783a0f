package nenpyo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the two languages against each other and against the sources. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*(?:\\.[\\w-]+)+");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** Keys made of a prefix in the sources and a word of the data, a kind or a language or a problem. */
    private static final Set<String> COMPOSED = Set.of("kind.", "link.", "problem.", "language.", "role.",
            "type.", "limit.", "bound.", "field.", "menu.language.", "menu.theme.", "menu.zone.",
            "audit.", "verdict.", "evidence.status.", "evidence.says.", "testimony.role.", "testimony.stand.",
            "export.extent.", "export.size.", "print.sides.",
            "export.language.", "export.format.");

    /** What is written like a key and is none: properties of the system, file names, options of the compiler. */
    private static final Set<String> NO_KEYS = Set.of("glass.platform", "nenpyo.rehearsal", "os.name",
            "out.png",
            "nenpyo.css");

    @Test
    void whatWasSaidIsSaidAgainOnlyWithTheSameWordsInIt() {
        Messages words = Messages.in(Locale.ENGLISH);
        for (int i = 0; i < 2; i++) {
            assertThat(words.get("lane.count", 0)).isEqualTo("no events");
            assertThat(words.get("lane.count", 1)).isEqualTo("1 event");
            assertThat(words.get("lane.count", 1_234)).isEqualTo("1,234 events");
            assertThat(words.get("lane.count", 1_234L)).isEqualTo("1,234 events");
            assertThat(words.get("cluster.count", "ten")).isEqualTo("ten");
            assertThat(Messages.in(Locale.JAPANESE).get("lane.count", 1)).isNotEqualTo("1 event");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void numbersAreWrittenAsTheLanguageWritesThem(String language) {
        Locale locale = Locale.of(language);
        Object[] numbers = {1_234_567, 2L, 0, 1, 0.5, -3_000, 7, 8};
        bundle(language).forEach((key, text) -> assertThat(Messages.in(locale).get(key, numbers)).as(key)
                .isEqualTo(new MessageFormat(text, locale).format(numbers)));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle("ja").keySet()).isEqualTo(bundle("en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noKeyIsWrittenTwice(String language) {
        Set<String> seen = new HashSet<>();
        for (String line : text(language).lines().toList()) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                assertThat(seen.add(line.substring(0, equals).strip())).as(line).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyMessageSaysSomething(String language) {
        bundle(language).forEach((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        Map<String, String> english = bundle("en");
        bundle("ja")
                .forEach((key, text) -> assertThat(places(text)).as(key)
                        .isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyArgumentComesOut(String language) {
        Messages messages = Messages.in(Locale.of(language));
        bundle(language).forEach((key, text) -> {
            Object[] arguments = arguments(text);
            String said = messages.get(key, arguments);
            for (int place : places(text)) {
                assertThat(said).as(key).contains(String.valueOf(arguments[place]));
            }
            assertThat(said).as(key).doesNotContainPattern("\\{\\d").doesNotContain("''");
        });
    }

    /** In the format of messages one apostrophe hides all that follows it; in our texts each is meant as one. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyApostropheIsWrittenTwice(String language) {
        bundle(language)
                .forEach((key, text) -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
    }

    @Test
    void everyKeyOfTheSourcesIsThere() {
        Set<String> keys = bundle("en").keySet();
        Set<String> families = keys.stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        literals().forEach((literal, file) -> {
            boolean ofAFamily = KEY.matcher(literal).matches()
                    && families.contains(literal.substring(0, literal.indexOf('.') + 1));
            if (ofAFamily && !keys.contains(literal) && !NO_KEYS.contains(literal)) {
                missing.add(literal + " in " + file);
            }
        });
        assertThat(missing).isEmpty();
        assertThat(literals().keySet()).as("prefixes that the sources make keys of").containsAll(COMPOSED);
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = literals().keySet();
        Set<String> unused = new TreeSet<>(bundle("en").keySet());
        unused.removeAll(literals);
        unused.removeIf(key -> COMPOSED.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void eachLanguageIsAskedForByName() {
        assertThat(Messages.in(Locale.JAPAN).get("kind.summit")).isEqualTo("首脳会談");
        assertThat(Messages.in(Locale.UK).get("kind.summit")).isEqualTo("Summit");
        assertThat(Messages.in(Locale.FRENCH).language()).isEqualTo("en");
        assertThat(Messages.in(Locale.ENGLISH).get("lane.count", 1)).isEqualTo("1 event");
        assertThat(Messages.in(Locale.ENGLISH).get("lane.count", 12)).isEqualTo("12 events");
        assertThat(Messages.in(Locale.JAPANESE).get("lane.count", 12)).isEqualTo("12件");
        assertThat(Messages.in(Locale.ENGLISH).getOr("kind.launch", "launch")).isEqualTo("launch");
    }

    private static Object[] arguments(String text) {
        return Stream.iterate(0, i -> i < 9, i -> i + 1)
                .<Object>map(i -> text.contains("{" + i + ",choice") ? (Object) (40 + i) : "«" + i + "»")
                .toArray();
    }

    /** The numbers of the arguments, also of those within a choice; fails where the text is no pattern. */
    private static Set<Integer> places(String text) {
        int formats = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
        Set<Integer> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(Integer.parseInt(place.group(1)));
        }
        assertThat(formats).as(text).isEqualTo(places.stream().mapToInt(i -> i + 1).max().orElse(0));
        return places;
    }

    private static Map<String, String> literals() {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    found.put(literal.group(1), file.getFileName().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Map<String, String> bundle(String language) {
        Properties properties = new Properties();
        try (Reader in = new StringReader(text(language))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> bundle = new TreeMap<>();
        properties.forEach((key, value) -> bundle.put((String) key, (String) value));
        return bundle;
    }

    private static String text(String language) {
        try (Reader in = new InputStreamReader(
                Messages.class.getResourceAsStream("messages_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            return in.readAllAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
