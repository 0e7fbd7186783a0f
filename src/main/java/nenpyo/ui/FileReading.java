package nenpyo.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.TimelineChanges;
import nenpyo.app.background.BackgroundThreads;

/**
 * Reads the files that a window is to show, beside the JavaFX thread and one after the other, and the one that it shows
 * anew when that changes on the disk. Only what was asked for last is told of. Its methods are for the JavaFX thread.
 */
final class FileReading implements LiveFile.Reread, AutoCloseable {
    private final Reader reader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            BackgroundThreads.awaited("nenpyo-reading"));
    /** What the window shows. */
    private LiveFile live;
    /** How long a file is read before that is told. */
    private final PauseTransition patience = new PauseTransition(ExportDialog.PATIENCE);
    /** How often something was asked for; what is being read and is not the last is given up. */
    private volatile int asked;

    /** Who wants to know what was read; told on the JavaFX thread. */
    interface Reader extends Faults {
        /**
         * A file that was asked for takes its time.
         *
         * @param progress from 0 to 1, or less than 0 where it is not known
         * @param cancel gives it up, after which nothing more of it is told
         */
        void slow(Path file, ObservableValue<? extends Number> progress, Runnable cancel);

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
        patience.stop();
        if (!thread.isShutdown()) {
            ReadingProgress progress = new ReadingProgress(() -> isWanted(number));
            patience.setOnFinished(_ -> reader.slow(file, progress.shareProperty(), () -> giveUp(number)));
            patience.playFromStart();
            thread.execute(() -> read(file, number, progress));
        }
    }

    /** What is read now is forgotten, unless something else has been asked for since. */
    private void giveUp(int number) {
        if (number == asked) {
            asked = number + 1;
        }
    }

    private boolean isWanted(int number) {
        return number == asked && !thread.isShutdown();
    }

    private void read(Path file, int number, ReadingProgress progress) {
        LiveFile next = LiveFile.of(file, this);
        try {
            next.open(opened -> Platform.runLater(() -> show(next, opened, number)), progress);
        } catch (Exception | Error e) {
            next.close();
            Platform.runLater(() -> {
                if (isWanted(number)) {
                    patience.stop();
                    reader.report(e);
                }
            });
        }
    }

    private void show(LiveFile next, OpenedTimeline opened, int number) {
        if (!isWanted(number)) {
            next.close();
            return;
        }
        patience.stop();
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
