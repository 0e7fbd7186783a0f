package nenpyo.app;

import java.io.IOException;
import nenpyo.app.bench.BenchReport;
import nenpyo.app.bench.BenchRequest;
import nenpyo.io.RefusedException;

/** Opens windows: what the command line asks of the window without knowing it. */
public interface WindowHost {
    /**
     * Opens a window and returns when it has been closed.
     *
     * @throws NoDisplayException if there is nothing to show a window on
     */
    void open(WindowRequest request) throws NoDisplayException;

    /**
     * Drives a window that nobody sees, without a display, and measures what it does; once in the life of a process.
     *
     * @throws IOException if the file cannot be read or a picture cannot be written
     * @throws RefusedException if the file is no timeline
     * @throws NoDisplayException if JavaFX cannot be started
     */
    BenchReport bench(BenchRequest request) throws IOException, RefusedException, NoDisplayException;
}
