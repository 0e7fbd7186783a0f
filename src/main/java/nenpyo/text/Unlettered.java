package nenpyo.text;

/** How much room there is for a character that the bundled fonts lack, whatever draws it, so that it is the same everywhere. */
public final class Unlettered {
    /** About the width of a letter of a script whose letters have widths of their own, em. */
    private static final double NARROW = 0.6;
    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int FIRST_FURTHER_SELECTOR = 0xE0100;
    private static final int LAST_FURTHER_SELECTOR = 0xE01EF;

    private Unlettered() {}

    /** The room in em: none for what stands on its neighbour, more for what fills a square than for a letter. */
    static double room(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isNarrow(codePoint) ? NARROW : 1;
        };
    }

    /** Whether it is a letter of a script such as Arabic or Thai, whose letters join, turn or differ in width. */
    public static boolean isNarrow(int codePoint) {
        return Character.isAlphabetic(codePoint) && !Character.isIdeographic(codePoint)
                && switch (Character.UnicodeScript.of(codePoint)) {
                    case HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI, TANGUT, NUSHU, COMMON -> false;
                    default -> true;
                };
    }

    /** Whether it has no ink of its own: a selector of a variant, or a mark of direction or joining. */
    public static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= FIRST_SELECTOR && codePoint <= LAST_SELECTOR
                || codePoint >= FIRST_FURTHER_SELECTOR && codePoint <= LAST_FURTHER_SELECTOR;
    }
}
