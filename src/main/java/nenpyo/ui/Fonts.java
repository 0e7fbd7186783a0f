package nenpyo.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import nenpyo.text.BundledFont;
import nenpyo.text.Weight;

/** The bundled fonts as JavaFX has them. For the JavaFX thread. */
final class Fonts {
    private static final Map<String, Font> SIZED = new HashMap<>();

    private Fonts() {}

    /** Makes the bundled fonts known to JavaFX, for the canvas and as a fallback for every control. */
    static void load() {
        for (BundledFont font : BundledFont.values()) {
            try (InputStream in = font.open()) {
                if (Font.loadFont(in, 12) == null) {
                    throw new IllegalStateException("JavaFX cannot read the bundled font " + font);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled font " + font + " cannot be read", e);
            }
        }
    }

    /** A bundled font at a size in px. */
    static Font of(Weight weight, double size) {
        return SIZED.computeIfAbsent(weight + " " + size, _ -> Font.font(BundledFont.FAMILY,
                weight == Weight.BOLD ? FontWeight.BOLD : FontWeight.NORMAL, size));
    }
}
