package nenpyo.ui;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import nenpyo.export.print.Printers;
import nenpyo.ui.audit.AuditState;
import nenpyo.ui.evidence.EvidenceState;
import nenpyo.ui.evidence.StatusFilter;
import nenpyo.ui.reader.ReaderState;

/** What the parts of a window can ask the window itself for. */
interface WindowCommands extends Faults {
    /**
     * What the window remembers: {@code memory().settings()} tells the last choices, {@code memory().change(s -> …)}
     * remembers others. Another language, theme or calendar is shown at once.
     */
    Memory memory();

    /** What goes on beside the timeline that is shown. */
    WindowWork work();

    /** What became of the excerpts of the timeline that is shown, in whatever language and zone. */
    default EvidenceState evidence() {
        return work().evidence();
    }

    /** The audit of the timeline that is shown, and whether its pane is open. */
    default AuditState audit() {
        return work().audit();
    }

    /** Which events are shown by what became of their excerpts. */
    default StatusFilter statusFilter() {
        return work().statusFilter();
    }

    /** What is read, and where; it stays while language and theme change. */
    default ReaderState reader() {
        return work().reader();
    }

    /** Opens the document that the selected event's first excerpt stands in. */
    void readSource();

    /** Lets the user choose a file and shows it in place of what is shown. */
    void askForFile();

    /** Opens a file of the recent ones; one that is gone is taken off their list. */
    void openRecent(Path file);

    /** Lets the user choose a name, writes a small start there and shows it. */
    void askForNew();

    /** Shows a page over the timeline, until the user closes it. */
    void show(Page page);

    /** The user has closed the page. */
    void pageClosed();

    /** Tells the user something, in place of what was told before. */
    void tell(Notice notice);

    /** Asks what of the timeline to print, and on which printer. */
    void askToPrint();

    /** Where printers are looked for; not on the JavaFX thread. */
    Printers printers();

    /** Where images are written. */
    default Executor exports() {
        return work().exports();
    }
}
