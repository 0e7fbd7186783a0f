package nenpyo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The fonts that come with the program, so that Japanese is drawn alike on every machine. */
public enum BundledFont {
    REGULAR("NotoSansJP-Regular.ttf"), BOLD("NotoSansJP-Bold.ttf");

    /** The family name that both files carry. */
    public static final String FAMILY = "Noto Sans JP";

    private final String file;

    BundledFont(String file) {
        this.file = file;
    }

    /** The font that draws a weight. */
    public static BundledFont of(Weight weight) {
        return weight == Weight.BOLD ? BOLD : REGULAR;
    }

    /** Opens the TrueType file; the caller closes it. */
    public InputStream open() {
        return Objects.requireNonNull(BundledFont.class.getResourceAsStream("/nenpyo/fonts/" + file),
                "the program was packaged without its font " + file);
    }

    /** The whole TrueType file. */
    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be read", e);
        }
    }
}
