package nenpyo.app.bench;

import java.nio.file.Path;
import nenpyo.model.LanguageChoice;
import org.jspecify.annotations.Nullable;

/**
 * What to drive the window through.
 *
 * @param file a timeline, not yet read: reading it is measured, too
 * @param screenshots a folder for pictures of the window, made if it is missing; null for none
 * @param warm whether each movement is made once before it is measured, so that the program is compiled
 * @param language of the window
 */
public record BenchRequest(Path file, @Nullable Path screenshots, boolean warm, LanguageChoice language) {
    /** How long a button is held down in a click that is neither quick nor slow, ms. */
    public static final long PRESS = 80;
}
