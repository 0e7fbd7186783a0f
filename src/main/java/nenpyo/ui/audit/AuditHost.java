package nenpyo.ui.audit;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What the audit asks of the window that it is in; all for the JavaFX thread. */
public interface AuditHost {
    /** Selects an event and brings it into view, with whatever was hidden of it. */
    void goTo(int event);

    /** Puts a table on the clipboard and says so. */
    void copy(String table, int rows);

    /** Says that there are too many rows to copy. */
    void refuseToCopy(int rows, int most);

    /** Where to save a table, having asked before replacing a file that is there; null if the user would rather not. */
    @Nullable
    Path whereToSave(String suggestedName);

    /** Says that a table was saved. */
    void saved(Path file);

    /** Tells of what went wrong. */
    void report(Throwable failure);

    /** Gives the focus back to the timeline. */
    void leave();
}
