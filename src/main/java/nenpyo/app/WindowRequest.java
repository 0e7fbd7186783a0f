package nenpyo.app;

import nenpyo.model.LanguageChoice;
import org.jspecify.annotations.Nullable;

/**
 * What to open a window on.
 *
 * @param opened the timeline to show, already read
 * @param language what was asked for, for this time only; null for what the user chose last
 * @param theme the same of the colours
 * @param systemLanguage what the user's system speaks, as far as we do
 */
public record WindowRequest(OpenedTimeline opened, @Nullable LanguageChoice language,
        @Nullable ThemeChoice theme, LanguageChoice systemLanguage) {}
