package nenpyo.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled fonts in a document, each read when it is first drawn with. */
final class PdfFonts implements Closeable {
    private final PDDocument document;
    private final Map<BundledFont, PdfFont> loaded = new EnumMap<>(BundledFont.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The font of a weight as a content stream takes it. */
    PDType0Font of(Weight weight) throws IOException {
        BundledFont bundled = BundledFont.of(weight);
        PdfFont font = loaded.get(bundled);
        if (font == null) {
            font = new PdfFont(document, bundled);
            loaded.put(bundled, font);
        }
        return font.font();
    }

    @Override
    public void close() throws IOException {
        for (PdfFont font : loaded.values()) {
            font.close();
        }
    }
}
