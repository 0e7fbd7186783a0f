package nenpyo.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import nenpyo.drawing.Drawing;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a drawing as a PDF. */
public final class PdfDocument {
    /** The share of the work that painting is; the rest is the making of the fonts' subsets, and writing. */
    private static final double PAINTING = 0.7;
    private static final float VERSION = 1.7f;

    private PdfDocument() {}

    /**
     * Paints a drawing and writes it; the stream stays open. The same drawing and options give the same bytes.
     *
     * @param letters what stands for characters that the bundled fonts lack
     * @param progress may end the painting at every group, and the writing at every step
     */
    public static void write(Drawing drawing, PdfOptions options, Lettering letters, OutputStream to,
            Progress progress)
            throws IOException {
        write(PagedFigure.of(drawing), options, letters, to, progress);
    }

    /** As {@link #write(Drawing, PdfOptions, Lettering, OutputStream, Progress)}, of a figure in several drawings. */
    public static void write(PagedFigure figure, PdfOptions options, Lettering letters, OutputStream to,
            Progress progress)
            throws IOException {
        PdfPages pages = PdfPages.of(figure, options);
        try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
            document.setVersion(VERSION);
            DocumentFacts.write(document, options, figure.first().root().description());
            new PageWriter(document, fonts, pages, options, letters,
                    share -> progress.at(share * PAINTING)).write();
            progress.at(PAINTING);
            document.setDocumentId(FileIdentity.of(document));
            document.save(new WatchedStream(to, () -> progress.at(PAINTING)));
            progress.at(1);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
