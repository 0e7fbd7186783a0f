package nenpyo.lettering;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;

/** The bundled fonts as Java2D has them; each is read once, when it is first needed. Safe on any thread. */
public final class Java2dFonts {
    private static final Font REGULAR = read(BundledFont.REGULAR);
    private static final Font BOLD = read(BundledFont.BOLD);

    private Java2dFonts() {}

    /** A font at a size in px. */
    public static Font font(Weight weight, double size) {
        return (weight == Weight.BOLD ? BOLD : REGULAR).deriveFont((float) size);
    }

    private static Font read(BundledFont font) {
        try (InputStream in = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + font + " cannot be read", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font " + font + " is damaged", e);
        }
    }
}
