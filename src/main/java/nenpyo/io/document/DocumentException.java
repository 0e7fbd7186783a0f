package nenpyo.io.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says that a document cannot be used, and why. */
public final class DocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String document;
    private final String detail;

    /** Why not; the detail follows each name. */
    public enum Reason {
        /** None; its path, or a link on it, leads out of the dataset's folder. */
        OUTSIDE,
        /** None; there is no such file. */
        ABSENT,
        /** The system's or the library's words. */
        UNREADABLE,
        /** None; its text is in no charset that can be told. */
        CHARSET,
        /** None; it was written to, or exchanged for another, while it was read. */
        CHANGED,
        /** The bound and its value, such as {@code bytes 134217728}. */
        TOO_LARGE
    }

    DocumentException(Reason reason, String document, String detail, @Nullable Throwable cause) {
        super(document + ": " + reason + " " + detail, cause);
        this.reason = reason;
        this.document = document;
        this.detail = detail;
    }

    /** Its path, as the source names it. */
    public String document() {
        return document;
    }

    public Reason reason() {
        return reason;
    }

    public String detail() {
        return detail;
    }
}
