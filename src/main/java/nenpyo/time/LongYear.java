package nenpyo.time;

/**
 * A year of more than four digits: {@code Y170000002}, {@code Y-170000002} (EDTF level 1, "letter-prefixed calendar
 * year"). The exponential years and significant digits of level 2 get their place here.
 *
 * @param year astronomical, beyond ±9999 and within ±{@link #LIMIT}
 */
public record LongYear(long year, Qualifier qualifier) implements PlainDate {
    /** The greatest year, 10¹¹: seven times the age of the universe. */
    public static final long LIMIT = 100_000_000_000L;

    public LongYear {
        if (Math.abs(year) <= 9999 || Math.abs(year) > LIMIT) {
            throw new IllegalArgumentException(
                    "not a year of more than four digits within the limit: " + year);
        }
    }

    @Override
    public Moment start() {
        return Gregorian.startOfYear(year);
    }

    @Override
    public Moment end() {
        return Gregorian.startOfYear(year + 1);
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public Type type() {
        return Type.LONG_YEAR;
    }

    @Override
    public Precision precision() {
        return Precision.YEAR;
    }

    @Override
    public String toString() {
        return "Y" + year + qualifier.text();
    }
}
