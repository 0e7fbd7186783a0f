package nenpyo.app;

import nenpyo.model.LanguageChoice;
import org.jspecify.annotations.Nullable;

/**
 * What to open a window on.
 *
 * @param opened the timeline to show, already read
 * @param language what was asked for, for this time only; null for what the user chose last
 * @param theme the same of the colours
 * @param zone the same of the time zone
 * @param systemLanguage what the user's system speaks, as far as we do
 */
public record WindowRequest(OpenedTimeline opened, @Nullable LanguageChoice language,
        @Nullable ThemeChoice theme, @Nullable ZoneChoice zone, LanguageChoice systemLanguage) {
    /** One that asks for no time zone. */
    public WindowRequest(OpenedTimeline opened, @Nullable LanguageChoice language,
            @Nullable ThemeChoice theme, LanguageChoice systemLanguage) {
        this(opened, language, theme, null, systemLanguage);
    }
}
