package nenpyo.layout.page;

import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;

/**
 * What of a text is drawn, unit for unit: control characters, bidi controls and halves of code points as a sign that
 * something is there, so that no document can reorder or hide what a reader sees. Immutable, for any thread.
 */
public final class ShownText {
    /** Stands for what has no form of its own. */
    static final char SIGN = '◌';
    private static final char NO_WIDTH = 0x200B;
    private static final char WIDE_SPACE = 0x3000;

    private ShownText() {}

    /** A stretch of a text as it is drawn; of the same length. */
    public static String of(String text, int from, int to) {
        char[] shown = new char[to - from];
        for (int i = from; i < to; i++) {
            shown[i - from] = shown(text, i);
        }
        return new String(shown);
    }

    private static char shown(String text, int at) {
        char c = text.charAt(at);
        if (c >= 0x20 && c < 0x7F) {
            return c;
        }
        if (c == '\t') {
            return WIDE_SPACE;
        }
        if (Character.isSurrogate(c)) {
            return isHalf(text, at, c) ? SIGN : c;
        }
        return hasNoWidth(c) && c != 0x200D ? NO_WIDTH : isControl(c) ? SIGN : c;
    }

    private static boolean isHalf(String text, int at, char c) {
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** How far a code point of a text moves the pen, in em. */
    static double em(int codePoint, TextMeasurer measurer) {
        if (codePoint == '\t') {
            return 1;
        }
        if (codePoint == '\n' || codePoint == '\f' || hasNoWidth(codePoint)) {
            return 0;
        }
        boolean isSign = isControl(codePoint)
                || (codePoint < 0x10000 && Character.isSurrogate((char) codePoint));
        return measurer.advance(isSign ? SIGN : codePoint, Weight.REGULAR);
    }

    /** What tells a line where it may break or a letter how to look, and is not seen itself. */
    private static boolean hasNoWidth(int c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF
                || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x61C || c == 0x200E || c == 0x200F
                || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2061 && c <= 0x206F)
                || (c >= 0xFFF9 && c <= 0xFFFB);
    }
}
