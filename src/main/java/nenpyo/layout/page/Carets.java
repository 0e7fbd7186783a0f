package nenpyo.layout.page;

/** The places of a text where a caret may stand: between characters as a reader sees them. */
public final class Carets {
    /** A hostile text may have marks without end upon one letter. */
    private static final int MARKS_MOST = 64;

    private Carets() {}

    /** The next place; the end of the text at its end. */
    public static int after(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int next = at + Character.charCount(text.codePointAt(at));
        return snapped(text, next);
    }

    /** The place before; 0 at the start. */
    public static int before(String text, int at) {
        int place = at;
        for (int marks = 0; place > 0; marks++) {
            place -= Character.charCount(text.codePointBefore(place));
            if (marks == MARKS_MOST || !Breaks.joins(text.codePointAt(place))) {
                break;
            }
        }
        return place;
    }

    /** The place itself or, within a character, the one behind that. */
    public static int snapped(String text, int at) {
        int place = Math.clamp(at, 0, text.length());
        if (place > 0 && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))) {
            place++;
        }
        for (int marks = 0; marks < MARKS_MOST && place < text.length()
                && Breaks.joins(text.codePointAt(place)); marks++) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }
}
