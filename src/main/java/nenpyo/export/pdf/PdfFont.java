package nenpyo.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import nenpyo.text.BundledFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One bundled font in a document, of which only the glyphs that are drawn get into the file. To be closed after it is saved. */
final class PdfFont implements Closeable {
    private final TrueTypeFont file;
    private final PDType0Font font;

    PdfFont(PDDocument document, BundledFont bundled) throws IOException {
        try (InputStream in = bundled.open()) {
            file = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        // The measurer adds up the widths of single characters; ligatures would be narrower.
        file.setEnableGsub(false);
        font = PDType0Font.load(document, file, true);
    }

    /** The font as a content stream takes it. */
    PDType0Font font() {
        return font;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
