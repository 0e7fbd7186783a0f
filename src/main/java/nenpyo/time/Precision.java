package nenpyo.time;

import java.util.List;

/** How finely a date is known, from the finest to the coarsest. */
public enum Precision {
    SUBSECOND, SECOND, DAY, MONTH, SEASON, QUARTER, QUADRIMESTER, SEMESTRAL, YEAR, DECADE, CENTURY,
    MILLENNIUM,
    /** Ten thousand years, and so on by tens. */
    YEARS_1E4, YEARS_1E5, YEARS_1E6, YEARS_1E7, YEARS_1E8, YEARS_1E9, YEARS_1E10, YEARS_1E11,
    /** There is no date to be precise about: {@code /..}. */
    NONE;

    private static final List<Precision> YEARS = List.of(YEAR, DECADE, CENTURY, MILLENNIUM, YEARS_1E4,
            YEARS_1E5, YEARS_1E6, YEARS_1E7, YEARS_1E8, YEARS_1E9, YEARS_1E10, YEARS_1E11);

    /** A power of ten of years: 0 is the year, 1 the decade, up to 11. */
    static Precision ofYears(int zeros) {
        return YEARS.get(zeros);
    }

    /** The power of ten of years that it is: 1 of a decade; −1 of what is not counted in years. */
    int zeros() {
        return YEARS.indexOf(this);
    }

    /** The coarser of the two: what a value made of both can be relied on for. {@code NONE} counts for nothing. */
    public Precision coarser(Precision other) {
        if (this == NONE || other == NONE) {
            return this == NONE ? other : this;
        }
        return compareTo(other) >= 0 ? this : other;
    }
}
