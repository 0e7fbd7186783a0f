package nenpyo.model;

/**
 * What is shown of a text of somebody else's, wherever it is shown: in the window, in every export and on the clipboard. The
 * characters that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069) and control characters appear as a sign
 * that something is there, so that no text can put itself or its neighbours in another order than they are stored in. The
 * text of the dataset itself stays as it was written.
 *
 * <p>Rejected: putting each text between isolates. That keeps the neighbours in order, but a title could still show 2009 for
 * 9002; and it puts invisible characters into whatever is pasted. Letters of a script that runs from right to left need
 * none of these controls.
 */
public final class Visible {
    /** Stands for a character that has no form of its own. */
    public static final char SIGN = '◌';
    /** No script needs more marks on one letter; a flood of them would cover the lines above and below. */
    private static final int MARKS_MOST = 8;
    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /** The text in one line: line breaks, tabs and the like become spaces. */
    public static String line(String text) {
        return isPlain(text, false) ? text : shown(text, false);
    }

    /** The text with its line breaks, each as {@code \n}. */
    public static String paragraphs(String text) {
        return isPlain(text, true) ? text : shown(text, true);
    }

    /** Whether a character turns the direction of those after it. */
    public static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Whether nothing has to be looked at; nearly every text is that. */
    private static boolean isPlain(String text, boolean breaks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 0x20 && c < 0x7F || c > 0x9F && c < 0x300
                    || c >= 0x3001 && c < 0xD800 && !isMark(c) || c == 0x3000 || breaks && c == '\n';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text, boolean breaks) {
        StringBuilder shown = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (c == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            if (marks <= MARKS_MOST) {
                shown.appendCodePoint(shown(c, breaks));
            }
        }
        return shown.toString();
    }

    private static int shown(int c, boolean breaks) {
        if (c == '\t' || c == '\f') {
            return ' ';
        }
        if (c == '\n' || c == '\r' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return breaks ? '\n' : ' ';
        }
        if (Character.isISOControl(c) || turns(c)) {
            return SIGN;
        }
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
