package nenpyo.app;

import java.time.Duration;

/** Tells that something may have happened to a file; may miss something, and may tell too much. */
interface FileSignals extends AutoCloseable {
    /**
     * Waits for something to happen, which may have been since the last call.
     *
     * @return whether it did; false when the time is over
     * @throws InterruptedException if the thread is to end, or this was closed
     */
    boolean await(Duration atMost) throws InterruptedException;

    @Override
    void close();
}
