package nenpyo.ui;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import nenpyo.app.OneLine;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.StarterFile;
import nenpyo.app.TimelineChanges;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a window does with files: asks for one, opens it, tells how far that is and what went wrong with it. For the JavaFX
 * thread.
 */
final class FileCommands implements FileReading.Reader, AutoCloseable {
    private final Shower window;
    private final Memory memory;
    private final Supplier<FileDialogs> dialogs;
    private final Supplier<Messages> words;
    private final FileReading reading;
    /** The file that was last asked for from the list of recent ones; null once another was. */
    private @Nullable Path recent;

    /** Who shows what was read. */
    interface Shower extends Faults {
        /** Shows another timeline. */
        void opened(OpenedTimeline opened);

        /** Shows the same file after a change on the disk. */
        void changed(OpenedTimeline now, TimelineChanges changes);

        /** Tells the user something. */
        void tell(Notice notice);
    }

    /**
     * @param shown what the window shows already
     * @param dialogs the file dialogs in the language of the window
     * @param words in that language
     */
    FileCommands(OpenedTimeline shown, Shower window, Memory memory, Supplier<FileDialogs> dialogs,
            Supplier<Messages> words) {
        this.window = window;
        this.memory = memory;
        this.dialogs = dialogs;
        this.words = words;
        this.reading = new FileReading(shown, this);
    }

    /** Reads a file and, if it is a timeline, shows it. */
    void open(Path file) {
        recent = null;
        reading.open(file);
    }

    /** The same of a file from the list of recent ones, which loses it if it is gone. */
    void openRecent(Path file) {
        open(file);
        recent = file;
    }

    /** Lets the user choose a file to open. */
    void askForFile() {
        Path chosen = chosen(() -> dialogs.get().openTimeline());
        if (chosen != null) {
            open(chosen);
        }
    }

    /** Lets the user choose where to write a small start, and opens it. */
    void askForNew() {
        Path chosen = chosen(() -> dialogs.get().saveTimeline(words.get().get("new.name")));
        if (chosen != null) {
            Messages language = words.get();
            Thread.startVirtualThread(() -> writeNew(chosen, language));
        }
    }

    /** What a dialog answers; null where the user has cancelled, or it failed and that is told. */
    private @Nullable Path chosen(Supplier<@Nullable Path> dialog) {
        try {
            return dialog.get();
        } catch (RuntimeException e) {
            window.report(e);
            return null;
        }
    }

    /** The dialog has asked whether to replace what is there. */
    private void writeNew(Path file, Messages language) {
        try {
            StarterFile.write(file, language.locale(), true);
            Platform.runLater(() -> open(file));
        } catch (IOException e) {
            Platform.runLater(() -> window.report(e));
        }
    }

    @Override
    public void opened(OpenedTimeline opened) {
        window.opened(opened);
    }

    @Override
    public void changed(OpenedTimeline now, TimelineChanges changes) {
        window.changed(now, changes);
    }

    @Override
    public void slow(Path file, ObservableValue<? extends Number> progress, Runnable cancel) {
        String name = OneLine.of(String.valueOf(file.getFileName()));
        window.tell(Notice.underWay(in -> in.get("open.underWay", name), progress,
                new Notice.Action("cancel-open", in -> in.get("export.cancel"), cancel)));
    }

    @Override
    public void report(Throwable failure) {
        Path file = recent;
        if (file != null && failure instanceof NoSuchFileException gone
                && file.toString().equals(gone.getFile())) {
            recent = null;
            memory.change(settings -> settings.withoutRecent(file));
            window.tell(Notice
                    .lasting(in -> in.get("fault.recentGone", OneLine.of(file.toString()))));
        } else {
            window.report(failure);
        }
    }

    /** Nothing more is read or told. */
    @Override
    public void close() {
        reading.close();
    }
}
