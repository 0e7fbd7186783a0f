package nenpyo.ui;

import nenpyo.model.CalendarRows;
import nenpyo.model.DisplayZone;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.View;

/**
 * In which language, colours and calendars and by whose clocks a window shows whatever it shows. The zone is no part of a
 * view: it is the timeline that is made anew for it.
 */
record Look(LanguageChoice language, Theme theme, CalendarRows calendars, DisplayZone zone) {
    /** The same view in this look. */
    View of(View view) {
        return view.withLanguage(language).withTheme(theme).withCalendar(calendars);
    }
}
