package nenpyo.io;

import nenpyo.model.Problem;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.jspecify.annotations.Nullable;

/**
 * A date as a field has it.
 *
 * @param date null where there is none or it can't be read
 * @param text as written, null where the field has no text
 */
record DateField(@Nullable Edtf date, @Nullable String text) {
    static final DateField NONE = new DateField(null, null);

    /** Reads the field's value; reports a text that is no EDTF. */
    static DateField read(Fields fields, JsonInput json) throws RefusedException {
        String text = fields.text();
        if (text == null) {
            return NONE;
        }
        try {
            return new DateField(EdtfParser.parse(text), text);
        } catch (EdtfException e) {
            String hint = e.hint();
            json.report(Problem.Key.UNREADABLE_DATE, text, Integer.toString(e.position() + 1),
                    hint == null ? "" : hint);
            return new DateField(null, text);
        }
    }

    /** The text where the date does not say it in the same characters; null otherwise. */
    @Nullable
    String raw() {
        return date != null && date.toString().equals(text) ? null : text;
    }
}
