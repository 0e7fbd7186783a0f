package nenpyo.ui.reader;

/** What the reader asks of the window. For the JavaFX thread. */
public interface ReaderHost {
    /** Selects an event and brings it into view. */
    void select(String event);

    /** What an event is called. */
    String title(String event);

    /** Puts a text on the clipboard. */
    void copy(String text);

    /**
     * Tells the user something.
     *
     * @param key of the message
     */
    void tell(String key, Object... arguments);

    /** The user has done with reading. */
    void close();
}
