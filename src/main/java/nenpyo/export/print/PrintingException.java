package nenpyo.export.print;

import java.io.IOException;

/** Says that a printer, or the system on its way to it, refused what was to be printed. */
public final class PrintingException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String printer;
    private final String detail;

    /** @param detail what the system said, in its own words; empty if it said nothing */
    public PrintingException(String printer, String detail, Throwable cause) {
        super(printer + ": " + detail, cause);
        this.printer = printer;
        this.detail = detail.strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    /** The name of the printer. */
    public String printer() {
        return printer;
    }

    /** What the system said, on one line; empty if it said nothing. */
    public String detail() {
        return detail;
    }
}
