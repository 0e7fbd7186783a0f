package nenpyo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfDocument;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.png.PngImage;
import nenpyo.export.svg.SvgImage;
import nenpyo.io.document.QuietPdfBox;
import nenpyo.lettering.Lettering;
import org.jspecify.annotations.Nullable;

/**
 * How a figure becomes a file.
 *
 * @param scale pixels per px; of a PDF, which has none, nothing depends on it
 * @param paper of a PDF; passed over by the other formats
 * @param margin points that stay free on each side of a paper that is not endless
 * @param author who made the timeline, for those formats that say so; or null
 * @param letters what stands for characters that the bundled fonts lack
 */
public record FigureOutput(FigureFormat format, double scale, PdfPaper paper, double margin,
        @Nullable String author, Lettering letters) {
    /** The most bytes that are kept at once, on their way to a printer. */
    private static final int BYTES_MOST = 1 << 29;

    static {
        QuietPdfBox.hush();
    }

    /** Onto one page where it has pages, and without an author. */
    public static FigureOutput of(FigureFormat format, double scale) {
        return new FigureOutput(format, scale, new PdfPaper.Endless(), PdfOptions.USUAL_MARGIN, null,
                Lettering.system());
    }

    /** Whether a drawing can be written so. */
    boolean fits(PagedFigure paged) {
        Drawing figure = paged.first();
        return format != FigureFormat.PNG || PngImage.fits(figure.width(), figure.height(), scale);
    }

    /** Writes a figure; the stream stays open. */
    void write(PagedFigure paged, OutputStream to, Progress progress) throws IOException {
        try {
            paint(paged, to, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * A figure as the bytes of its file.
     *
     * @throws IOException if they are more than can be kept at once
     */
    byte[] bytes(PagedFigure paged, Progress progress) throws IOException {
        BoundedBytes bytes = new BoundedBytes(BYTES_MOST);
        write(paged, bytes, progress);
        return bytes.toByteArray();
    }

    private void paint(PagedFigure paged, OutputStream to, Progress progress) throws IOException {
        Drawing figure = paged.first();
        switch (format) {
            case PNG -> PngImage.write(figure, scale, letters, to, progress);
            case SVG -> SvgImage.write(figure, scale, false, letters, to, progress);
            case SVG_OUTLINES -> SvgImage.write(figure, scale, true, letters, to, progress);
            case PDF -> PdfDocument.write(paged, pages(figure.root()), letters, to, progress);
        }
    }

    private PdfOptions pages(Node.Group root) {
        PdfOptions whole = PdfOptions.of(root.title() == null ? "" : root.title(), author,
                root.language() == null ? "en" : root.language());
        return paper instanceof PdfPaper.Endless ? whole : whole.on(paper, margin);
    }
}
