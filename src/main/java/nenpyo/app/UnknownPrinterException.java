package nenpyo.app;

import java.util.List;

/** Says that a printer was asked for that the machine does not have, and which it has. */
public final class UnknownPrinterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String asked;
    private final String known;

    UnknownPrinterException(String asked, List<String> known) {
        super("no printer " + asked + " among " + known);
        this.asked = asked;
        this.known = String.join(", ", known);
    }

    /** The name that no printer has; empty for the usual one. */
    public String asked() {
        return asked;
    }

    /** The names of the printers that there are; empty if there are none. */
    public String known() {
        return known;
    }
}
