package nenpyo.model;

import nenpyo.time.Edtf;

/** What kind of statement a date is, which decides how it is drawn. */
public enum Shape {
    /** One date, somewhere within its span. */
    SPAN,
    /** From one date to another. */
    INTERVAL,
    /** One or all of several dates. */
    SET;

    /** Told by the canonical text, since EDTF marks intervals by a slash and sets by their bracket. */
    static Shape of(Edtf date) {
        String text = date.toString();
        if (text.startsWith("[") || text.startsWith("{")) {
            return SET;
        }
        return text.indexOf('/') >= 0 ? INTERVAL : SPAN;
    }
}
