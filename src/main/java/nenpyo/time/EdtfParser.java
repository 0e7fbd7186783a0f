package nenpyo.time;

/**
 * Reads EDTF: levels 0 and 1, and the sets of level 2. The rest of level 2 is refused by name.
 *
 * <p>Every character is looked at a bounded number of times, so that any text takes linear time.
 */
public final class EdtfParser {
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
