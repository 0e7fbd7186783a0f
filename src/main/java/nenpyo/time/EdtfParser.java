package nenpyo.time;

/** Reads EDTF. */
public final class EdtfParser {
    private EdtfParser() {}

    /**
     * Reads one EDTF expression; the whole text must be one.
     *
     * @throws EdtfException if it is none, and nothing but that for any string
     */
    public static Edtf parse(String text) throws EdtfException {
        throw new EdtfException(text, 0, "not yet", null);
    }
}
