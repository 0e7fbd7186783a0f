package nenpyo.export.print;

import java.awt.Graphics;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.util.concurrent.CancellationException;
import nenpyo.export.Progress;
import org.jspecify.annotations.Nullable;

/** Pages that tell how far their printing has come, and can be given up between any two calls for one. */
final class WatchedPages implements Pageable {
    private final Pageable pages;
    private final Progress progress;
    private @Nullable CancellationException given;

    WatchedPages(Pageable pages, Progress progress) {
        this.pages = pages;
        this.progress = progress;
    }

    /** @throws CancellationException if the printing was given up: a print service has other words for that */
    void requireWanted() {
        if (given != null) {
            throw given;
        }
    }

    @Override
    public int getNumberOfPages() {
        return pages.getNumberOfPages();
    }

    @Override
    public PageFormat getPageFormat(int number) {
        return pages.getPageFormat(number);
    }

    @Override
    public Printable getPrintable(int number) {
        Printable page = pages.getPrintable(number);
        return (graphics, format, asked) -> print(page, graphics, format, asked);
    }

    private int print(Printable page, Graphics graphics, PageFormat format, int number)
            throws PrinterException {
        try {
            progress.at((double) number / getNumberOfPages());
        } catch (CancellationException e) {
            given = e;
            throw new PrinterAbortException();
        }
        return page.print(graphics, format, number);
    }
}
