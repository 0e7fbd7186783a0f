package nenpyo.ui;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;

/**
 * Reads the files that a window is to show, beside the JavaFX thread and one after the other. Only what was asked for last
 * is told of. Its methods are for the JavaFX thread.
 */
final class FileReading implements AutoCloseable {
    private final Consumer<OpenedTimeline> opened;
    private final Faults faults;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("nenpyo-reading").unstarted(task));
    /** How often something was asked for. */
    private int asked;

    /**
     * @param opened told, on the JavaFX thread, of a file that has been read
     * @param faults told of one that cannot be
     */
    FileReading(Consumer<OpenedTimeline> opened, Faults faults) {
        this.opened = opened;
        this.faults = faults;
    }

    /** Asks for a file; returns at once. */
    void open(Path file) {
        int number = ++asked;
        if (!thread.isShutdown()) {
            thread.execute(() -> read(file, number));
        }
    }

    private void read(Path file, int number) {
        try {
            OpenedTimeline read = OpenTimeline.open(file);
            Platform.runLater(() -> ifStillWanted(number, () -> opened.accept(read)));
        } catch (Exception | Error e) {
            Platform.runLater(() -> ifStillWanted(number, () -> faults.report(e)));
        }
    }

    private void ifStillWanted(int number, Runnable telling) {
        if (number == asked && !thread.isShutdown()) {
            telling.run();
        }
    }

    /** Nothing more is read or told. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
