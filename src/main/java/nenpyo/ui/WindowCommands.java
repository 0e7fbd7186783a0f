package nenpyo.ui;

import java.util.concurrent.Executor;
import nenpyo.app.Settings;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;

/** What the parts of a window can ask the window itself for. */
interface WindowCommands extends Faults {
    /** Shows everything in another language, at once. */
    void speak(LanguageChoice language);

    /** Shows everything in another theme, at once. */
    void dress(Theme theme);

    /** Shows other calendars on the axis, at once. */
    void count(CalendarRows calendars);

    /** Lets the user choose a file and shows it in place of what is shown. */
    void askForFile();

    /** Tells the user of something done, and offers what can be done next. */
    void tell(String sentence, Notices.Action... next);

    /** How an image was exported last. */
    Settings.Export lastExport();

    /** Remembers how an image was exported. */
    void rememberExport(Settings.Export export);

    /** Where images are written. */
    Executor exports();
}
