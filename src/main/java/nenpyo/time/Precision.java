package nenpyo.time;

/** How finely a date is known, from the finest to the coarsest. */
public enum Precision {
    SUBSECOND, SECOND, DAY, MONTH, SEASON, YEAR, DECADE, CENTURY,
    /** There is no date to be precise about: {@code /..}. */
    NONE;

    /** The coarser of the two: what a value made of both can be relied on for. {@code NONE} counts for nothing. */
    public Precision coarser(Precision other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
