package nenpyo.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.TimelineChanges;

/**
 * Reads the files that a window is to show, beside the JavaFX thread and one after the other, and the one that it shows
 * anew when that changes on the disk. Only what was asked for last is told of. Its methods are for the JavaFX thread.
 */
final class FileReading implements LiveFile.Reread, AutoCloseable {
    private final Reader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("nenpyo-reading").unstarted(task));
    /** What the window shows. */
    private LiveFile live;
    /** How often something was asked for; what is being read and is not the last is given up. */
    private volatile int asked;

    /** Who wants to know what was read; told on the JavaFX thread. */
    interface Reader extends Faults {
        /** A file that was asked for has been read. */
        void opened(OpenedTimeline opened);

        /** The file that is shown has been read anew. */
        void changed(OpenedTimeline now, TimelineChanges changes);
    }

    /** @param shown what the window shows already */
    FileReading(OpenedTimeline shown, Reader reader) {
        this.reader = reader;
        this.live = LiveFile.of(shown, this);
    }

    /** Asks for a file; returns at once. */
    void open(Path file) {
        int number = asked + 1;
        asked = number;
        if (!thread.isShutdown()) {
            thread.execute(() -> read(file, number));
        }
    }

    private void read(Path file, int number) {
        LiveFile next = LiveFile.of(file, this);
        try {
            next.open(opened -> Platform.runLater(() -> show(next, opened, number)),
                    (_, _) -> number == asked && !thread.isShutdown());
        } catch (Exception | Error e) {
            next.close();
            Platform.runLater(() -> {
                if (number == asked && !thread.isShutdown()) {
                    reader.report(e);
                }
            });
        }
    }

    private void show(LiveFile next, OpenedTimeline opened, int number) {
        if (number != asked || thread.isShutdown()) {
            next.close();
            return;
        }
        live.close();
        live = next;
        reader.opened(opened);
    }

    @Override
    public void changed(LiveFile file, OpenedTimeline now, TimelineChanges changes) {
        Platform.runLater(() -> ifShown(file, () -> reader.changed(now, changes)));
    }

    @Override
    public void failed(LiveFile file, Throwable why) {
        Platform.runLater(() -> ifShown(file, () -> reader.report(why)));
    }

    private void ifShown(LiveFile file, Runnable telling) {
        if (file == live && !thread.isShutdown()) {
            telling.run();
        }
    }

    /** Nothing more is read or told. */
    @Override
    public void close() {
        thread.shutdownNow();
        live.close();
    }
}
