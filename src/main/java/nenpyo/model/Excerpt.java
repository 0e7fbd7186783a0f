package nenpyo.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source that speak of an event.
 *
 * @param source the id of the source, which need not exist
 * @param exact the words, verbatim
 * @param prefix the words before, to tell equal passages apart, or null
 * @param suffix the words after, likewise
 * @param locator where in the source, such as a paragraph, or null
 * @param date the EDTF by which this source dates the event, where it differs; as written, or null
 * @param translations by BCP 47 tag, unmodifiable, in file order
 */
public record Excerpt(String source, String exact, @Nullable String prefix, @Nullable String suffix,
        @Nullable Wording locator, Role role, @Nullable String date, Map<String, Translation> translations,
        Extras extras) {
    public Excerpt {
        translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    }
}
