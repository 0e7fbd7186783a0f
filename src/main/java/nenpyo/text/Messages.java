package nenpyo.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The program's words in one language, chosen explicitly: the machine's own locale is never asked here. Safe on any
 * thread.
 */
public final class Messages {
    private static final Messages JA = new Messages(Locale.JAPANESE);
    private static final Messages EN = new Messages(Locale.ENGLISH);

    /** A frame says some hundred sentences, and the next one nearly the same. */
    private static final int SAID_MOST = 1_000;
    /** In characters: longer ones come once. */
    private static final int LONG = 40;

    private final Locale locale;
    private final ResourceBundle bundle;
    /** What was said lately: most of it is said again in the next frame. */
    private final RecentAnswers<Said, String> said = new RecentAnswers<>(SAID_MOST);
    /** Every pattern that was needed so far: to read one takes longer than all else about a sentence. */
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    /** Writes numbers as a pattern does that says nothing of their form; by itself it looks for one of these each time. */
    private @Nullable NumberFormat numbers;

    private record Said(String key, List<Object> arguments) {}

    private Messages(Locale locale) {
        this.locale = locale;
        String file = "messages_" + locale.getLanguage() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file),
                        "the program was packaged without " + file),
                StandardCharsets.UTF_8)) {
            bundle = new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The words in Japanese for the language {@code ja}, in English for any other. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("ja") ? JA : EN;
    }

    /** The language of these words. */
    public Locale locale() {
        return locale;
    }

    /** The language's BCP 47 tag. */
    public String language() {
        return locale.toLanguageTag();
    }

    /**
     * The message of a key, its {@code {0}}, {@code {1}} … filled in.
     *
     * @throws MissingResourceException if there is no such key, which a test makes sure of
     */
    public String get(String key, Object... arguments) {
        return isKept(arguments)
                ? said.get(new Said(key, List.of(arguments)), _ -> format(key, arguments))
                : format(key, arguments);
    }

    /** Whether what is filled in cannot change any more, nor is long. */
    private static boolean isKept(Object... arguments) {
        for (Object argument : arguments) {
            boolean isKept = switch (argument) {
                case Integer _,Long _ -> true;
                case String text -> text.length() <= LONG;
                case null, default -> false;
            };
            if (!isKept) {
                return false;
            }
        }
        return true;
    }

    private String format(String key, Object... arguments) {
        MessageFormat pattern = patterns.computeIfAbsent(key,
                unread -> new MessageFormat(bundle.getString(unread), locale));
        // One of its own for each call: formats are not safe on several threads.
        MessageFormat own = (MessageFormat) pattern.clone();
        boolean formless = Arrays.stream(own.getFormats()).allMatch(Objects::isNull);
        return own.format(formless ? written(arguments) : arguments);
    }

    /** What is filled in, numbers written out. */
    private Object[] written(Object[] arguments) {
        Object[] written = arguments.clone();
        for (int i = 0; i < written.length; i++) {
            written[i] = written[i] instanceof Number number ? written(number) : written[i];
        }
        return written;
    }

    private synchronized String written(Number number) {
        if (numbers == null) {
            numbers = NumberFormat.getInstance(locale);
        }
        return numbers.format(number);
    }

    /** The message of a key, or the given text where there is none: for the open lists of a dataset, such as kinds. */
    public String getOr(String key, String otherwise) {
        return bundle.containsKey(key) ? get(key) : otherwise;
    }

    /** All keys, for the test that holds the languages against each other. */
    Set<String> keys() {
        return bundle.keySet();
    }
}
