package nenpyo.evidence;

import nenpyo.model.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * The words to look for, as a TextQuoteSelector of the W3C gives them.
 *
 * @param exact the words
 * @param prefix the words just before, or null
 * @param suffix the words just after, or null
 */
public record Quotation(String exact, @Nullable String prefix, @Nullable String suffix) {
    /** What an excerpt quotes. */
    public static Quotation of(Excerpt excerpt) {
        return new Quotation(excerpt.exact(), excerpt.prefix(), excerpt.suffix());
    }
}
