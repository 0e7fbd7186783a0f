package nenpyo.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;

/** The bundled fonts as Java2D has them; each is read once, when it is first needed. Safe on any thread. */
public final class Java2dFonts {
    private static final Map<BundledFont, Font> READ = new EnumMap<>(BundledFont.class);

    private Java2dFonts() {}

    /**
     * A font at a size in px.
     *
     * @throws UncheckedIOException if it cannot be read, which Java does by way of its folder of temporary files
     */
    public static Font font(Weight weight, double size) {
        synchronized (READ) {
            return READ.computeIfAbsent(BundledFont.of(weight), Java2dFonts::read).deriveFont((float) size);
        }
    }

    private static Font read(BundledFont font) {
        try (InputStream in = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException(System.getProperty("java.io.tmpdir") + ": " + e.getMessage(), e));
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + font + " is damaged", e);
        }
    }
}
