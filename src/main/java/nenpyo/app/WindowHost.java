package nenpyo.app;

/** Opens windows: what the command line asks of the window without knowing it. */
public interface WindowHost {
    /**
     * Opens a window and returns when it has been closed.
     *
     * @throws NoDisplayException if there is nothing to show a window on
     */
    void open(WindowRequest request) throws NoDisplayException;
}
