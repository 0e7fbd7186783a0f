package nenpyo.text;

/**
 * The one text measurer: widths in px of single lines set in the bundled fonts, the same on every machine and for every
 * surface. Immutable, safe on any thread.
 */
public final class TextMeasurer {
    private static final String ELLIPSIS = "…";

    private final GlyphAdvances regular = GlyphAdvances.read(BundledFont.REGULAR.bytes());
    private final GlyphAdvances bold = GlyphAdvances.read(BundledFont.BOLD.bytes());

    private TextMeasurer() {}

    /** The measurer of the bundled fonts; reading them takes some tens of milliseconds, once. */
    public static TextMeasurer bundled() {
        return Bundled.MEASURER;
    }

    /** The width in px of a line of text at a size in px. */
    public double width(String text, double size, Weight weight) {
        GlyphAdvances advances = weight == Weight.BOLD ? bold : regular;
        double em = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            em += advances.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return em * size;
    }

    /** How far a code point moves the pen, in em; one em where the font has no glyph. */
    public double advance(int codePoint, Weight weight) {
        return (weight == Weight.BOLD ? bold : regular).advance(codePoint);
    }

    /** Whether the bundled font of a weight draws a code point. */
    public boolean covers(int codePoint, Weight weight) {
        return (weight == Weight.BOLD ? bold : regular).has(codePoint);
    }

    /**
     * The text itself if it is no wider than {@code room} px, else its longest beginning that fits with an ellipsis, else
     * nothing at all.
     */
    public String fit(String text, double room, double size, Weight weight) {
        if (width(text, size, weight) <= room) {
            return text;
        }
        double left = room - width(ELLIPSIS, size, weight);
        int end = 0;
        while (end < text.length()) {
            int next = end + Character.charCount(text.codePointAt(end));
            left -= width(text.substring(end, next), size, weight);
            if (left < 0) {
                break;
            }
            end = next;
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static final class Bundled {
        private static final TextMeasurer MEASURER = new TextMeasurer();
    }
}
