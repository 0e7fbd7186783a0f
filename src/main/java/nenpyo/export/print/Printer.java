package nenpyo.export.print;

import java.util.List;
import java.util.concurrent.CancellationException;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import org.jspecify.annotations.Nullable;

/** A printer of the machine, be it of paper or of files. What it can do was asked for when it was found. */
public interface Printer {
    /** What people call it. */
    String name();

    /** Whether it is the one that is taken where nobody chooses. */
    boolean isUsual();

    /** Which sides it can print on: the front at least. */
    List<PaperSides> sides();

    /** The sheet that it prints on where nothing is said, upright; null where it does not tell. */
    PdfPaper.@Nullable Sheet usualSheet();

    /** Whether it says that it has sheets of a size, however they lie. */
    boolean takes(PdfPaper.Sheet sheet);

    /**
     * Prints every page of a PDF, whose pages are of one size. It returns when the system has them, which is mostly long before they
     * are on paper. Not for the JavaFX thread.
     *
     * @throws PrintingException if the printer or the system refuses them
     * @throws CancellationException when the progress does; what has not been handed over by then is not printed
     */
    void print(byte[] pdf, PrintOrder order, Progress progress) throws PrintingException;
}
