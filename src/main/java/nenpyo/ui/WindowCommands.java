package nenpyo.ui;

import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;

/** What the parts of a window can ask the window itself for. */
interface WindowCommands {
    /** Shows everything in another language, at once. */
    void speak(LanguageChoice language);

    /** Shows everything in another theme, at once. */
    void dress(Theme theme);

    /** Shows other calendars on the axis, at once. */
    void count(CalendarRows calendars);
}
