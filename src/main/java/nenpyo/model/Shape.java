package nenpyo.model;

import nenpyo.time.DateSet;
import nenpyo.time.DateTime;
import nenpyo.time.Edtf;
import nenpyo.time.Interval;
import nenpyo.time.PlainDate;

/** What kind of statement a date is, which decides how it is drawn. */
public enum Shape {
    /** One date, somewhere within its span. */
    SPAN,
    /** From one date to another. */
    INTERVAL,
    /** One of several dates, which of them is not said. */
    ONE_OF,
    /** All of several dates. */
    ALL_OF;

    /** The shape of a date. */
    static Shape of(Edtf date) {
        return switch (date) {
            case PlainDate _,DateTime _ -> SPAN;
            case Interval _ -> INTERVAL;
            case DateSet set -> set.kind() == DateSet.Kind.ONE_OF ? ONE_OF : ALL_OF;
        };
    }
}
