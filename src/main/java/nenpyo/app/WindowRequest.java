package nenpyo.app;

import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;

/**
 * What to open a window on.
 *
 * @param opened the timeline to show, already read
 */
public record WindowRequest(OpenedTimeline opened, LanguageChoice language, Theme theme) {}
