package nenpyo.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.print.PageNumbers;
import nenpyo.export.print.PaperSides;
import nenpyo.export.print.PrintOrder;
import nenpyo.export.print.PrintedPages;
import nenpyo.export.print.Printer;
import nenpyo.export.print.PrintingException;

/** Prints figures on a printer of the machine: the sheets of their PDF. */
public final class PrintImage {
    private static final PdfPaper.Sheet USUAL_PAPER = (PdfPaper.Sheet) PdfPaper
            .named("a4" + PdfPaper.LANDSCAPE)
            .orElseThrow();

    private final Printer printer;

    private PrintImage(Printer printer) {
        this.printer = printer;
    }

    /**
     * On the printer of a name, or on the usual one.
     *
     * @param found the printers that there are
     * @param name as the printer calls itself, in small letters or large; empty for the usual one, or the only one
     * @throws UnknownPrinterException if there is none of that name, or none that is the usual one among several
     */
    public static PrintImage on(List<Printer> found, String name) throws UnknownPrinterException {
        Stream<Printer> chosen = name.isEmpty()
                ? found.stream().filter(printer -> printer.isUsual() || found.size() == 1)
                : Stream.concat(found.stream().filter(printer -> printer.name().equals(name)),
                        found.stream().filter(printer -> printer.name().equalsIgnoreCase(name)));
        Optional<Printer> first = chosen.findFirst();
        if (first.isEmpty()) {
            throw new UnknownPrinterException(name, found.stream().map(Printer::name).toList());
        }
        return new PrintImage(first.get());
    }

    /** What the printer is called. */
    public String printer() {
        return printer.name();
    }

    /** The sheet that the printer takes where nothing is said, across; A4 where it does not tell. */
    public PdfPaper.Sheet paper() {
        PdfPaper.Sheet usual = printer.usualSheet();
        return usual == null ? USUAL_PAPER : usual.landscape();
    }

    /**
     * Hands the sheets of a figure to the printer, once, on one side.
     *
     * @param output a PDF's
     * @param title what the list of jobs shows
     * @return how many sheets
     * @throws PrintingException if the printer or the system refuses them
     */
    public int print(PagedFigure figure, FigureOutput output, String title, Progress progress)
            throws IOException {
        PrintedPages pages = PrintedPages.of(output.bytes(figure, progress), PageNumbers.ALL);
        printer.print(pages.pdf(), new PrintOrder(title, 1, PaperSides.ONE), progress);
        return pages.count();
    }
}
