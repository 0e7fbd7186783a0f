package nenpyo.time;

/**
 * A date as exact as its source: a value of the Extended Date/Time Format (Library of Congress, 4 February 2019).
 * Its {@code toString()} is the canonical EDTF text, which parses back to an equal value.
 */
public interface Edtf {
    /** Where the date lies on the time line. */
    Extent extent();
}
