package nenpyo.io.document;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps PDFBox's own remarks off the terminal: it tells each flaw of a file and of Java, and nobody reads it there. */
public final class QuietPdfBox {
    /** Held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private QuietPdfBox() {}

    /** From here on, in the whole program. */
    public static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
