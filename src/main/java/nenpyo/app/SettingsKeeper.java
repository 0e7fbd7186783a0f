package nenpyo.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nenpyo.app.background.BackgroundThreads;
import org.jspecify.annotations.Nullable;

/**
 * Writes settings beside the thread that changes them: always the newest, and only when something is different. Safe on
 * any thread.
 */
public final class SettingsKeeper implements Consumer<Settings>, AutoCloseable {
    /** How long the end waits for a disk that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SettingsFile file;
    private final Consumer<IOException> faults;
    private final AtomicReference<@Nullable Settings> next = new AtomicReference<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            BackgroundThreads.behind("nenpyo-settings"));
    /** What the file holds, as far as this program knows; of the writing thread. */
    private Settings written;
    /** A disk that goes on refusing is told of once. */
    private boolean failed;

    /**
     * @param written what was read from the file
     * @param faults told, on the writing thread, when the settings can no longer be written
     */
    public SettingsKeeper(SettingsFile file, Settings written, Consumer<IOException> faults) {
        this.file = file;
        this.written = written;
        this.faults = faults;
    }

    /** Sees to it that the file will hold these settings; returns at once. After the end it does nothing. */
    @Override
    public void accept(Settings settings) {
        if (next.getAndSet(settings) == null && !thread.isShutdown()) {
            thread.execute(this::write);
        }
    }

    private void write() {
        Settings settings = next.getAndSet(null);
        if (settings == null || settings.equals(written)) {
            return;
        }
        try {
            file.write(settings);
            written = settings;
            failed = false;
        } catch (IOException e) {
            if (!failed) {
                failed = true;
                faults.accept(e);
            }
        }
    }

    /** Waits until what was given has been written. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
