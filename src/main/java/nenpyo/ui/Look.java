package nenpyo.ui;

import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.View;

/** In which language, colours and calendars a window shows whatever it shows. */
record Look(LanguageChoice language, Theme theme, CalendarRows calendars) {
    /** The same view in this look. */
    View of(View view) {
        return view.withLanguage(language).withTheme(theme).withCalendar(calendars);
    }
}
