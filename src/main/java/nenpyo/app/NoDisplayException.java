package nenpyo.app;

import org.jspecify.annotations.Nullable;

/** Says that no window can be shown here: no display, or no library that draws on it. */
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1L;

    public NoDisplayException(@Nullable Throwable cause) {
        super("no display", cause);
    }
}
