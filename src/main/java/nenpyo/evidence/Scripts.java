package nenpyo.evidence;

/** What the scripts differ in, as far as it matters for finding a passage. */
final class Scripts {
    private Scripts() {}

    /**
     * Whether a character belongs to writing that puts no spaces between words, Chinese or Japanese: beside it a space or
     * a line break says nothing. Hangul is not so: it writes spaces.
     */
    static boolean isSpaceless(int c) {
        return (c >= 0x2E80 && c <= 0x303F && c != 0x3000) || (c >= 0x3040 && c <= 0x312F)
                || (c >= 0x3190 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || isWidePunctuation(c)
                || (c >= 0xFF65 && c <= 0xFF9F) || (c >= 0x1B000 && c <= 0x1B16F)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    private static boolean isWidePunctuation(int c) {
        return c >= 0xFF01 && c <= 0xFF64 && !Character.isLetterOrDigit(c);
    }

    static boolean isKanji(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '々' || c == '〆'
                || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
    }

    static boolean isKana(int c) {
        return (c >= 0x3041 && c <= 0x309F) || (c >= 0x30A0 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9F);
    }

    /** Whether a character joins the one before it, so that the two are one to a reader. */
    static boolean isExtending(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                true;
            default -> c == 0xFF9E || c == 0xFF9F || (c >= 0x1160 && c <= 0x11FF);
        };
    }
}
