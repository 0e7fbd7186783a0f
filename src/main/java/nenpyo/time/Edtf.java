package nenpyo.time;

/**
 * A date as exact as its source: a value of the Extended Date/Time Format (Library of Congress, 4 February 2019).
 * Its {@code toString()} is the canonical EDTF text, which parses back to an equal value.
 */
public sealed interface Edtf permits PlainDate, DateTime, Interval, DateSet {
    /** Where the date lies on the time line. */
    Extent extent();

    /** The lowest level of EDTF that has this expression, 0 to 2; ours beyond EDTF count with what they extend. */
    int level();

    Type type();

    /** How finely the date is known; of an interval or a set, the coarsest of what it names. */
    Precision precision();

    /** How sure the date is; of an interval or a set, all that is said of any date in it. */
    Qualifier qualifier();

    /** The kinds of expression. */
    enum Type {
        DATE, DATE_TIME, SUB_YEAR, LONG_YEAR, INTERVAL, ONE_OF, ALL_OF
    }
}
