package nenpyo.model;

import nenpyo.time.Bound;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;

/** Dates for tests, by their EDTF. */
final class Dates {
    private Dates() {}

    static Edtf date(String edtf) {
        try {
            return EdtfParser.parse(edtf);
        } catch (EdtfException e) {
            throw new AssertionError(edtf, e);
        }
    }

    /** The first moment of a date. */
    static Moment start(String edtf) {
        return moment(date(edtf).extent().earliest());
    }

    /** The moment after a date. */
    static Moment end(String edtf) {
        return moment(date(edtf).extent().latest());
    }

    private static Moment moment(Bound bound) {
        return ((Bound.At) bound).moment();
    }
}
