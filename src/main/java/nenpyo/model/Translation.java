package nenpyo.model;

import org.jspecify.annotations.Nullable;

/**
 * An excerpt's words in another language.
 *
 * @param by who translated, or null if nobody says so
 */
public record Translation(String text, @Nullable String by, Extras extras) {
    /** A translation with nothing unknown to it. */
    public Translation(String text, @Nullable String by) {
        this(text, by, Extras.NONE);
    }
}
