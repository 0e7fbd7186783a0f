package nenpyo.io;

/** Mends text that JSON escapes can make and no encoding can store. */
final class Unicode {
    private Unicode() {}

    /** The text itself, or a copy with U+FFFD for each half of a surrogate pair that stands alone. */
    static String sound(String text) {
        if (isSound(text)) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().forEach(c -> sound.appendCodePoint(isSurrogate(c) ? 0xFFFD : c));
        return sound.toString();
    }

    private static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(Unicode::isSurrogate);
            }
        }
        return true;
    }

    /** Whether there is any to look at: an array is gone through faster than a text. */
    static boolean hasSurrogate(char[] chars, int start, int length) {
        for (int i = start; i < start + length; i++) {
            if (Character.isSurrogate(chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is half a surrogate pair, standing alone. */
    static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
