package nenpyo.layout.page;

/**
 * Between which characters a line may end: after JIS X 4051 (行頭禁則, 行末禁則, 分離禁止) for Japanese, and after the commonest
 * rules of UAX #14 for what writes spaces. Scripts without spaces that only a dictionary could divide are divided anywhere.
 */
final class Breaks {
    private static final String NEVER_FIRST = ",.:;!?)]}%»’”、。，．：；？！）］｝〕〉》」』】〙〗〟・ーゝゞヽヾ々〻゛゜"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％‰℃°′″〜゠｡､｣･ｰﾞﾟｧｨｩｪｫｬｭｮｯ";
    private static final String NEVER_LAST = "([{«‘“（［｛〔〈《「『【〘〖〝｢￥＄￡＃№";
    private static final String KEPT_TOGETHER = "—―…‥";
    private static final String HYPHENS = "-‐–/";
    private static final String GLUE = "\u00A0\u202F\u2060\uFEFF\u200D";
    private static final char ZERO_WIDTH_SPACE = 0x200B;
    private static final int FIRST_WIDE = 0x2E80;

    private Breaks() {}

    /** Whether a line may end behind one code point and the next begin with the other. */
    static boolean allowed(int before, int after) {
        if (before == ZERO_WIDTH_SPACE) {
            return true;
        }
        if (isSpace(after) || after == ZERO_WIDTH_SPACE || joins(after) || in(GLUE, before)
                || in(GLUE, after) || in(NEVER_LAST, before) || in(NEVER_FIRST, after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (in(KEPT_TOGETHER, before) || in(KEPT_TOGETHER, after)) {
            return before != after;
        }
        if (in(HYPHENS, before)) {
            return !Character.isDigit(after) && !in(HYPHENS, after);
        }
        return isWide(before) || isWide(after);
    }

    /** Whether a character hangs over the end of its line, where nobody sees it. */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == 0x3000
                || (c > 0x7F && c != 0xA0 && c != 0x202F && Character.isSpaceChar(c));
    }

    /** Whether a character is part of what stands before it. */
    static boolean joins(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                true;
            default -> c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF);
        };
    }

    /** Whether a character may be parted from its neighbours: Chinese, Japanese, symbols, Thai and its like. */
    private static boolean isWide(int c) {
        return (c >= FIRST_WIDE && !isHangul(c) && !(c >= 0xA000 && c <= 0xF8FF))
                || (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F)
                || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x2190 && c <= 0x2BFF);
    }

    private static boolean isHangul(int c) {
        return (c >= 0x3130 && c <= 0x318F) || (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0xFFA0 && c <= 0xFFDC);
    }

    private static boolean in(String set, int c) {
        return set.indexOf(c) >= 0;
    }
}
