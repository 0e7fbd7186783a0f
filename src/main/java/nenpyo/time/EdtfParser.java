package nenpyo.time;

/**
 * Reads EDTF, levels 0 to 2, and what is ours beyond it: {@code /..} and fractions of a second.
 *
 * <p>Every character is looked at a bounded number of times, so that any text takes linear time.
 */
public final class EdtfParser {
    private static final String QUALIFIERS = "?~%";

    private EdtfParser() {}

    /**
     * Reads one EDTF expression; the whole text must be one.
     *
     * @throws EdtfException if it is none, and nothing but that for any string
     */
    public static Edtf parse(String text) throws EdtfException {
        try {
            return parseWithoutHint(text);
        } catch (EdtfException e) {
            throw e.hint() != null ? e : e.withHint(EdtfHint.of(text));
        }
    }

    /**
     * The lowest level of EDTF that has the very text a value was read from. It may be above that of the value, for
     * level 2 can mark each part of a date where level 1 marks the whole: {@code ~1850} is {@code 1850~}.
     */
    public static int level(String text, Edtf value) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean marks = QUALIFIERS.indexOf(text.charAt(i)) >= 0;
            char next = text.charAt(i + 1);
            if (marks && (next == '-' || next == 'X' || next == 'Y' || (next >= '0' && next <= '9'))) {
                return 2;
            }
        }
        return value.level();
    }

    /** The same, where what was probably meant is of no interest. */
    static Edtf parseWithoutHint(String text) throws EdtfException {
        Cursor cursor = new Cursor(text);
        Edtf value = cursor.sees('[') || cursor.sees('{')
                ? new SetGrammar(cursor).set()
                : new IntervalGrammar(cursor).intervalOrDate();
        if (!cursor.atEnd()) {
            throw cursor.expected(
                    value instanceof PlainDate ? "the end of the date or '/'" : "the end");
        }
        return value;
    }
}
