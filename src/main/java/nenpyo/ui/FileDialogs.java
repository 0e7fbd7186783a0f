package nenpyo.ui;

import java.nio.file.Path;
import nenpyo.app.FigureFormat;
import org.jspecify.annotations.Nullable;

/** Asks the user for files and shows them; an interface because a headless platform has no such dialogs and programs. */
interface FileDialogs {
    /**
     * Where to save a figure, having asked before replacing a file that is there; null if the user would rather not.
     *
     * @param suggestedName without the ending, which the format gives
     */
    @Nullable
    Path saveFigure(String suggestedName, FigureFormat format);

    /**
     * Where to save a table, having asked before replacing a file that is there; null if the user would rather not.
     *
     * @param suggestedName without the ending
     */
    @Nullable
    Path saveTable(String suggestedName);

    /** Where to write a new timeline, having asked before replacing a file that is there; null if the user would rather not. */
    @Nullable
    Path saveTimeline(String suggestedName);

    /** Which timeline to open; null if the user would rather not. */
    @Nullable
    Path openTimeline();

    /** Shows a file or a folder in the program that the system has for it. */
    void show(Path file);
}
