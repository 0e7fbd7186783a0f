package nenpyo.time;

import org.jspecify.annotations.Nullable;

/** Says that a text is no EDTF: where, what was expected, and a hint where the meaning is plain. */
public final class EdtfException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String input;
    private final int position;
    private final @Nullable String hint;

    /**
     * @param message what was expected, in English
     * @param position 0-based, in code points
     * @param hint the EDTF that was probably meant, or null
     */
    public EdtfException(String input, int position, String message, @Nullable String hint) {
        super(message);
        this.input = input;
        this.position = position;
        this.hint = hint;
    }

    /** The same refusal with another hint. */
    EdtfException withHint(@Nullable String otherHint) {
        return new EdtfException(input, position, String.valueOf(getMessage()), otherHint);
    }

    /** The whole text that was refused. */
    public String input() {
        return input;
    }

    /** Where it went wrong: 0-based, in code points; the number of code points where more was expected at the end. */
    public int position() {
        return position;
    }

    /** The EDTF that was probably meant, which parses, or null where the meaning is not plain. */
    public @Nullable String hint() {
        return hint;
    }
}
