package nenpyo.app;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says that a path cannot be used for what it was meant for, and why. */
public final class UnusableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final Reason reason;
    private final String detail;

    /** Why not. */
    public enum Reason {
        /** There is a folder where a file is needed. */
        FOLDER,
        /** There is no such folder. */
        NO_FOLDER,
        /** There is a device or the like where a file would be replaced. */
        NO_FILE,
        /** The system refuses; the detail says why, in its words. */
        UNWRITABLE,
        /** Standard output takes no more: nobody reads it any longer, or its disk is full; the detail says which. */
        STANDARD_OUTPUT
    }

    public UnusableFileException(Path file, Reason reason) {
        this(file, reason, "", null);
    }

    /** @param detail the system's words, or an empty text */
    public UnusableFileException(Path file, Reason reason, String detail, @Nullable Throwable cause) {
        super(file + ": " + reason + " " + detail, cause);
        this.file = file.toString();
        this.reason = reason;
        this.detail = detail;
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
