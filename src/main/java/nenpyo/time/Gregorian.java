package nenpyo.time;

/**
 * The proleptic Gregorian calendar (ISO 8601-1:2019, 4.2.1): year 0 is 1 BC, and the leap rule holds in both
 * directions for ever. Exact for years within {@link #YEARS}; knows no zone and no leap second.
 */
public final class Gregorian {
    /** Calendar arithmetic is exact from year {@code -YEARS} to year {@code YEARS}, in seconds still a {@code long}. */
    public static final long YEARS = 290_000_000_000L;

    public static final long SECONDS_PER_DAY = 86_400;
    /** The mean year: 146,097 days in 400 years. */
    public static final double SECONDS_PER_YEAR = 365.2425 * SECONDS_PER_DAY;

    static final long DAYS_PER_400_YEARS = 146_097;
    /** From 0000-03-01 to 1970-01-01. */
    static final long DAYS_TO_EPOCH = 719_468;

    private Gregorian() {}

    public static boolean isLeap(long year) {
        return Math.floorMod(year, 4) == 0
                && (Math.floorMod(year, 100) != 0 || Math.floorMod(year, 400) == 0);
    }

    /**
     * The number of days of a month.
     *
     * @param month 1 to 12
     */
    public static int monthLength(long year, int month) {
        return switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** The first moment of 1 January. */
    public static Moment startOfYear(long year) {
        return new Day(year, 1, 1).start();
    }

    /**
     * The first moment of a month.
     *
     * @param month any number: 13 is January of the next year, 0 December of the last
     */
    public static Moment startOfMonth(long year, long month) {
        long index = month - 1;
        return new Day(year + Math.floorDiv(index, 12), (int) Math.floorMod(index, 12L) + 1, 1).start();
    }
}
