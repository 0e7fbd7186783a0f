package nenpyo.export.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bundled fonts in a document, each read when it is first drawn with, and what they lack. */
final class PdfFonts implements Closeable {
    private final PDDocument document;
    private final Map<BundledFont, PdfFont> loaded = new EnumMap<>(BundledFont.class);
    private final TreeSet<Integer> missing = new TreeSet<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PdfFont of(Weight weight) throws IOException {
        BundledFont bundled = BundledFont.of(weight);
        PdfFont font = loaded.get(bundled);
        if (font == null) {
            font = new PdfFont(document, bundled);
            loaded.put(bundled, font);
        }
        return font;
    }

    /** Notes that a code point was asked for and is drawn as a box. */
    void lacks(int codePoint) {
        missing.add(codePoint);
    }

    /** The code points that were drawn as boxes, ascending. */
    List<Integer> missing() {
        return List.copyOf(missing);
    }

    @Override
    public void close() throws IOException {
        for (PdfFont font : loaded.values()) {
            font.close();
        }
    }
}
