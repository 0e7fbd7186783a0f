package nenpyo.time;

/**
 * A year by itself beyond four plain digits: {@code Y170000002} (EDTF level 1, "letter-prefixed calendar year"),
 * {@code Y-17E7} (level 2, "exponential year"), {@code 1950S2} (level 2, "significant digits": some year from 1900 to
 * 1999, estimated to be 1950).
 *
 * @param number what is written in front of the exponent, astronomical
 * @param exponent how many zeros follow, 0 where none is written
 * @param significant how many of the first digits can be relied on; 0 where nothing is said, and all can
 */
public record LongYear(long number, int exponent, int significant, Qualifier qualifier) implements PlainDate {
    /** The greatest year, 10¹¹: seven times the age of the universe. */
    public static final long LIMIT = 100_000_000_000L;

    private static final int LARGEST_EXPONENT = 11;

    /**
     * @throws IllegalArgumentException if the year is beyond the limit, or could be written in four digits, or more digits
     * are significant than there are
     */
    public LongYear {
        if (exponent < 0 || !isWithinLimit(number, exponent, significant)) {
            throw new IllegalArgumentException("beyond the limit: " + number + "E" + exponent);
        }
        if (Math.abs(number) <= 9999 && exponent == 0 && significant == 0) {
            throw new IllegalArgumentException("a year of four digits: " + number);
        }
        if (number == 0 && exponent > 0) {
            throw new IllegalArgumentException("year 0 with an exponent");
        }
        if (significant < 0 || significant > digits(number) + exponent) {
            throw new IllegalArgumentException("not so many digits: " + significant);
        }
    }

    /** A year of more than four digits. */
    public LongYear(long year, Qualifier qualifier) {
        this(year, 0, 0, qualifier);
    }

    /** Whether all that may be meant lies within ±{@link #LIMIT}; the exponent is looked at first and never expanded. */
    static boolean isWithinLimit(long number, int exponent, int significant) {
        if (exponent > LARGEST_EXPONENT || Math.abs(number) > LIMIT / power(exponent)) {
            return false;
        }
        long size = Math.abs(number) * power(exponent);
        long doubt = doubt(size, significant);
        return size - size % (doubt + 1) + doubt <= LIMIT;
    }

    /** How many digits a number has, without zeros in front; 0 has one. */
    static int digits(long number) {
        int count = 1;
        for (long rest = Math.abs(number) / 10; rest > 0; rest /= 10) {
            count++;
        }
        return count;
    }

    /** The year that is meant, or estimated. */
    public long year() {
        return number * power(exponent);
    }

    /** The first year that may be meant. */
    public long firstYear() {
        return year() < 0 ? -farthest() : nearest();
    }

    /** The last year that may be meant. */
    public long lastYear() {
        return year() < 0 ? -nearest() : farthest();
    }

    /** Whether it is an estimate within several years. */
    public boolean isEstimate() {
        return firstYear() < lastYear();
    }

    private long nearest() {
        long size = Math.abs(year());
        return size - size % (doubt(size, significant) + 1);
    }

    private long farthest() {
        return nearest() + doubt(Math.abs(year()), significant);
    }

    /** How far the years that share the significant digits reach: 99 where two digits of four are significant. */
    private static long doubt(long size, int significant) {
        return significant == 0 ? 0 : power(Math.max(0, digits(size) - significant)) - 1;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    @Override
    public Moment start() {
        return Gregorian.startOfYear(firstYear());
    }

    @Override
    public Moment end() {
        return Gregorian.startOfYear(lastYear() + 1);
    }

    @Override
    public Qualification qualification() {
        return Qualification.whole(qualifier, 0);
    }

    @Override
    public int level() {
        return exponent == 0 && significant == 0 ? 1 : 2;
    }

    @Override
    public Type type() {
        return Type.LONG_YEAR;
    }

    @Override
    public Precision precision() {
        return isEstimate() ? Precision.ofYears(digits(year()) - significant) : Precision.YEAR;
    }

    @Override
    public Precision unit() {
        return Precision.YEAR;
    }

    @Override
    public String toString() {
        boolean fourDigits = exponent == 0 && Math.abs(number) <= 9999;
        return (fourDigits ? Digits.ofYear((int) number).text() : "Y" + number)
                + (exponent > 0 ? "E" + exponent : "") + (significant > 0 ? "S" + significant : "")
                + qualifier.text();
    }
}
