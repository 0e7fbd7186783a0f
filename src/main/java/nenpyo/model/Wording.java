package nenpyo.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or several languages, in the order they were written; equal to another with the same texts in
 * the same languages. An empty or blank text counts as missing, but is kept for writing back.
 */
public final class Wording {
    /** The tag of a text whose language nobody stated. */
    public static final String UNDETERMINED = "und";
    /** No text at all. */
    public static final Wording EMPTY = new Wording(Map.of(), null);

    private final Map<String, String> texts;
    private final @Nullable String fallback;

    private Wording(Map<String, String> texts, @Nullable String fallback) {
        this.texts = texts;
        this.fallback = fallback;
    }

    /** A text in an undetermined language. */
    public static Wording of(String text) {
        return new Wording(Map.of(UNDETERMINED, text), null);
    }

    /** Texts by BCP 47 tag, in the map's order; the map is copied. */
    public static Wording of(Map<String, String> texts) {
        return new Wording(Collections.unmodifiableMap(new LinkedHashMap<>(texts)), null);
    }

    /** Texts by BCP 47 tag, in the map's order, which is not copied: nobody else may change it any more. */
    public static Wording owning(Map<String, String> texts) {
        return new Wording(Collections.unmodifiableMap(texts), null);
    }

    /** This, falling back to the given language, that of the dataset, before any other; null for none. */
    public Wording fallingBackTo(@Nullable String language) {
        return new Wording(texts, language);
    }

    /** The texts by tag, unmodifiable, in the order they were written. */
    public Map<String, String> texts() {
        return texts;
    }

    /** The tags, unmodifiable, in the order they were written; {@link #UNDETERMINED} for a plain text. */
    public Set<String> languages() {
        return texts.keySet();
    }

    /**
     * Whether a text is there in the language itself, as {@link #choose} understands it, without falling
     * back.
     */
    public boolean has(String language) {
        return find(language) != null;
    }

    /** Whether there is no text in any language. */
    public boolean isEmpty() {
        return texts.values().stream().allMatch(String::isBlank);
    }

    /** The text that {@link #choose} takes, in one line; empty where there is none. */
    public String in(String language) {
        return choose(language).text();
    }

    /**
     * Takes the text in the language asked for, or else in one of the same primary subtag ({@code en} for
     * {@code en-GB} and the reverse), or else in the dataset's first language, or else the first there is. It is the text as
     * {@link Visible#line} shows it; {@link #texts} has what was written.
     */
    public Choice choose(String language) {
        Choice taken = take(language);
        return new Choice(Visible.line(taken.text), taken.language, taken.fellBack);
    }

    /** As {@link #choose}, with its line breaks: for a text of several paragraphs. */
    public Choice chooseParagraphs(String language) {
        Choice taken = take(language);
        return new Choice(Visible.paragraphs(taken.text), taken.language, taken.fellBack);
    }

    private Choice take(String language) {
        Choice asked = find(language);
        if (asked != null) {
            return asked;
        }
        Choice other = fallback == null ? null : find(fallback);
        if (other == null) {
            other = first();
        }
        return new Choice(other.text, other.language, !other.language.equals(UNDETERMINED));
    }

    private @Nullable Choice find(String language) {
        Choice related = null;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            String tag = entry.getKey();
            if (entry.getValue().isBlank() || !primary(tag).equals(primary(language))) {
                continue;
            }
            if (tag.equalsIgnoreCase(language)) {
                return new Choice(entry.getValue(), tag, false);
            }
            if (related == null || tag.indexOf('-') < 0) {
                related = new Choice(entry.getValue(), tag, false);
            }
        }
        return related;
    }

    private Choice first() {
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (!entry.getValue().isBlank()) {
                return new Choice(entry.getValue(), entry.getKey(), true);
            }
        }
        return new Choice("", UNDETERMINED, false);
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && texts.equals(wording.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }

    /**
     * The text taken for a reader.
     *
     * @param language the tag of the text, which may be another than the one asked for
     * @param fellBack whether the text is in another language than asked for, which a reader must be able to
     *     see; false for {@link #UNDETERMINED}, which nobody said to be another
     */
    public record Choice(String text, String language, boolean fellBack) {}
}
