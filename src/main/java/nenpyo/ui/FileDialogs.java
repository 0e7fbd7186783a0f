package nenpyo.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks the user for files; an interface because a headless platform has no such dialogs. */
interface FileDialogs {
    /** Where to save a PNG, having asked before replacing a file that is there; null if the user would rather not. */
    @Nullable
    Path savePng(String suggestedName);

    /** Where to write a new timeline, having asked before replacing a file that is there; null if the user would rather not. */
    @Nullable
    Path saveTimeline(String suggestedName);

    /** Which timeline to open; null if the user would rather not. */
    @Nullable
    Path openTimeline();
}
