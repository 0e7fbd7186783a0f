package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * A date that a person typed: EDTF, or a date in a Japanese era. (A dataset has EDTF alone.)
 *
 * @param japanese what was read, where it was written in an era, so that it can be said how it was understood
 */
public record TypedDate(Edtf date, @Nullable JapaneseDate japanese) {
    /**
     * Reads what was typed.
     *
     * @throws EdtfException if it is neither, with the EDTF that was probably meant
     */
    public static TypedDate read(String text) throws EdtfException {
        JapaneseDate japanese = JapaneseDate.read(text);
        return japanese == null
                ? new TypedDate(EdtfParser.parse(text), null)
                : new TypedDate(japanese.date(), japanese);
    }
}
