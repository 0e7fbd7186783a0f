package nenpyo.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Makes PDFs of drawings and reads them back. */
final class Pdfs {
    static final Ink PAPER = Ink.of("#F0F4E8");
    static final Ink BLUE = Ink.of("#2F5FD0");
    static final PdfOptions ENDLESS = PdfOptions.of("題名", "作者", "ja");

    private Pdfs() {}

    static byte[] bytes(Drawing drawing, PdfOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument.write(drawing, options, Lettering.bundled(), out, Progress.UNSEEN);
        return out.toByteArray();
    }

    static PDDocument read(Drawing drawing, PdfOptions options) throws IOException {
        return Loader.loadPDF(bytes(drawing, options));
    }

    static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    /** A page as a printer would show it, at a scale of points. */
    static BufferedImage image(PDDocument document, int page, double scale) throws IOException {
        return new PDFRenderer(document).renderImage(page, (float) scale, ImageType.RGB);
    }

    static Drawing drawing(double width, double height, Node... nodes) {
        return new Drawing(width, height, PAPER, Node.Group.of(Role.FIGURE, "f", List.of(nodes)));
    }

    static Node.TextRun run(String text, double x, double baseline) {
        return new Node.TextRun(text, x, baseline, 12, Weight.REGULAR,
                TextMeasurer.bundled().width(text, 12, Weight.REGULAR), BLUE);
    }
}
