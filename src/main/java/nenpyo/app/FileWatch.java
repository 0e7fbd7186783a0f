package nenpyo.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nenpyo.io.DatasetFolder;
import nenpyo.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a file has changed on the disk, once for each change that has come to rest: editors write in several
 * steps, or put another file in its place. A file that is gone is waited for; that it is gone is not told.
 *
 * <p>The system's signals only make it prompt. It also looks every other second, since network drives send none, a
 * folder may be moved away, and some systems cannot watch at all.
 */
public final class FileWatch implements AutoCloseable {
    private static final Duration QUIET = Duration.ofMillis(200);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FileSignals signals;
    private final Supplier<@Nullable FileStamp> stamps;
    private final Runnable changed;
    private final Thread thread;
    private volatile boolean closed;
    /** Of the file as it was told last; of the watching thread, but for the first. */
    private @Nullable FileStamp told;

    /**
     * Watches a file from now on: to be asked for before the file is read, lest a change in between be missed.
     *
     * @param changed is called on the watch's own thread; what it throws goes to that thread's handler, and the watch
     *     goes on
     */
    public static FileWatch on(Path file, Runnable changed) {
        return new FileWatch(signals(file), () -> FileStamp.of(file), changed);
    }

    /**
     * Watches the documents of a timeline's sources from now on, by looking alone: they change seldom. That one is gone, or
     * there at last, is told, too.
     *
     * @param changed is called as that of {@link #on} is
     */
    public static FileWatch onDocuments(OpenedTimeline opened, Runnable changed) {
        DatasetFolder folder = DatasetFolder.of(opened.file());
        List<String> documents = opened.timeline()
                .sources()
                .stream()
                .map(Source::document)
                .filter(Objects::nonNull)
                .toList();
        return new FileWatch(new NoSignals(), () -> FileStamp.of(folder, documents), changed);
    }

    FileWatch(FileSignals signals, Supplier<@Nullable FileStamp> stamps, Runnable changed) {
        this.signals = signals;
        this.stamps = stamps;
        this.changed = changed;
        this.told = stamps.get();
        this.thread = Thread.ofPlatform().daemon().name("file watch").unstarted(this::run);
        thread.start();
    }

    private static FileSignals signals(Path file) {
        try {
            return new FolderSignals(file);
        } catch (IOException | UnsupportedOperationException _) {
            // No folder, no more watches to be had, a file in an archive: looking now and then does, too.
            return new NoSignals();
        }
    }

    /** Ends the watch: no call begins after this, but one may still be under way. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        signals.close();
    }

    private void run() {
        try {
            while (!closed) {
                boolean signalled = signals.await(LOOK);
                FileStamp now = stamps.get();
                if (signalled || (now != null && !now.equals(told))) {
                    settle(now);
                }
            }
        } catch (InterruptedException _) {
            // Closed.
        }
    }

    /** Waits until nothing happens to the file any more, or for as long as one has patience, and tells. */
    private void settle(@Nullable FileStamp first) throws InterruptedException {
        long start = System.nanoTime();
        FileStamp now = first;
        boolean moving = true;
        while (moving && System.nanoTime() - start < PATIENCE.toNanos()) {
            boolean signalled = signals.await(QUIET);
            FileStamp next = stamps.get();
            moving = signalled || (next == null ? now != null : !next.equals(now));
            now = next;
        }
        if (now != null && !closed) {
            told = now;
            tell();
        }
    }

    /** A fault of the one who is told must not end the watch. */
    private void tell() {
        try {
            changed.run();
        } catch (RuntimeException e) {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }

    /** Hears nothing, so that only looking helps. */
    static final class NoSignals implements FileSignals {
        @Override
        public boolean await(Duration atMost) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(atMost.toNanos());
            return false;
        }

        @Override
        public void close() {}
    }
}
