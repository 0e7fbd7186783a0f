package nenpyo.export.svg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import nenpyo.text.BundledFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A bundled font with those glyphs alone that a figure uses, small enough to be put into it. */
final class FontSubset {
    /** What a browser asks of a TrueType font (OpenType specification, required tables). */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap",
            "name", "post", "OS/2");

    private FontSubset() {}

    /**
     * The glyphs of some characters as a TrueType font, in Base64; what the font lacks is left out.
     *
     * @throws IOException if the font cannot be read
     */
    static String base64(BundledFont font, Set<Integer> codePoints) throws IOException {
        try (InputStream in = font.open();
                RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(in);
                TrueTypeFont whole = new TTFParser().parse(buffer)) {
            TTFSubsetter subsetter = new TTFSubsetter(whole, TABLES);
            subsetter.addAll(codePoints);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        }
    }
}
