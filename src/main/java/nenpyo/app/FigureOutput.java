package nenpyo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfDocument;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.png.PngImage;
import nenpyo.export.svg.SvgImage;
import org.jspecify.annotations.Nullable;

/**
 * How a figure becomes a file.
 *
 * @param scale pixels per px; of a PDF, which has none, nothing depends on it
 * @param paper of a PDF; passed over by the other formats
 * @param margin points that stay free on each side of a paper that is not endless
 * @param author who made the timeline, for those formats that say so; or null
 */
public record FigureOutput(FigureFormat format, double scale, PdfPaper paper, double margin,
        @Nullable String author) {
    /** Held, since a logger that nobody holds forgets its level; PDFBox tells of Java's own doings, and nobody reads it. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** Onto one page where it has pages, and without an author. */
    public static FigureOutput of(FigureFormat format, double scale) {
        return new FigureOutput(format, scale, new PdfPaper.Endless(), PdfOptions.USUAL_MARGIN, null);
    }

    /** Whether a drawing can be written so. */
    boolean fits(PagedFigure paged) {
        Drawing figure = paged.first();
        return format != FigureFormat.PNG || PngImage.fits(figure.width(), figure.height(), scale);
    }

    /** Writes a figure; the stream stays open. */
    void write(PagedFigure paged, OutputStream to, Progress progress) throws IOException {
        Drawing figure = paged.first();
        switch (format) {
            case PNG -> PngImage.write(figure, scale, to, progress);
            case SVG -> SvgImage.write(figure, scale, false, to, progress);
            case SVG_OUTLINES -> SvgImage.write(figure, scale, true, to, progress);
            case PDF -> PdfDocument.write(paged, pages(figure.root()), to, progress);
        }
    }

    private PdfOptions pages(Node.Group root) {
        PdfOptions whole = PdfOptions.of(root.title() == null ? "" : root.title(), author,
                root.language() == null ? "en" : root.language());
        return paper instanceof PdfPaper.Endless ? whole : whole.on(paper, margin);
    }
}
