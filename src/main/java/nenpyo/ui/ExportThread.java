package nenpyo.ui;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nenpyo.app.background.BackgroundThreads;

/** Where a window's images are written, one after the other; a window that is closed waits for the last of them. */
final class ExportThread implements Executor {
    /** How long it waits, on a disk that does not answer for one. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            BackgroundThreads.behind("nenpyo-export"));

    @Override
    public void execute(Runnable export) {
        thread.execute(export);
    }

    /** Lets what is under way be finished and takes nothing new; not for the JavaFX thread. */
    void finish() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
