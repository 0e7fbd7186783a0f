package nenpyo.model;

import org.jspecify.annotations.Nullable;

/**
 * An excerpt's words in another language.
 *
 * @param by who translated, or null if nobody says so
 */
public record Translation(String text, @Nullable String by) {}
