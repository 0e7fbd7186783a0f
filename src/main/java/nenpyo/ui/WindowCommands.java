package nenpyo.ui;

import java.util.concurrent.Executor;

/** What the parts of a window can ask the window itself for. */
interface WindowCommands extends Faults {
    /**
     * What the window remembers: {@code memory().settings()} tells the last choices, {@code memory().change(s -> …)}
     * remembers others. Another language, theme or calendar is shown at once.
     */
    Memory memory();

    /** Lets the user choose a file and shows it in place of what is shown. */
    void askForFile();

    /** Tells the user of something done. */
    void tell(String sentence);

    /** Where images are written. */
    Executor exports();
}
