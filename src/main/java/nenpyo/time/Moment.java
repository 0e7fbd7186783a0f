package nenpyo.time;

import java.math.BigInteger;

/**
 * An exact instant on the proleptic Gregorian time line, without a time zone.
 *
 * @param second whole seconds since 1970-01-01T00:00:00, may be negative
 * @param milli milliseconds within the second, 0 to 999
 */
public record Moment(long second, int milli) implements Comparable<Moment> {
    /** 1970-01-01T00:00:00. */
    public static final Moment EPOCH = new Moment(0, 0);

    /** The ends of the calendar, in seconds from the epoch. */
    private static final double LIMIT = Gregorian.YEARS * Gregorian.SECONDS_PER_YEAR;

    public Moment {
        if (milli < 0 || milli > 999) {
            throw new IllegalArgumentException("milli outside 0..999: " + milli);
        }
    }

    /** The moment at a whole second since the epoch. */
    public static Moment ofSecond(long second) {
        return new Moment(second, 0);
    }

    /** Milliseconds since the epoch, in all their digits: a {@code long} ends at ±292 million years. */
    public BigInteger epochMilli() {
        return BigInteger.valueOf(second).multiply(BigInteger.valueOf(1000)).add(BigInteger.valueOf(milli));
    }

    @Override
    public int compareTo(Moment other) {
        int bySecond = Long.compare(second, other.second);
        return bySecond != 0 ? bySecond : Integer.compare(milli, other.milli);
    }

    public boolean isBefore(Moment other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(Moment other) {
        return compareTo(other) > 0;
    }

    /** The later of the two. */
    public Moment max(Moment other) {
        return isBefore(other) ? other : this;
    }

    /** The earlier of the two. */
    public Moment min(Moment other) {
        return isAfter(other) ? other : this;
    }

    /** Seconds from {@code origin} to this, for drawing: exact difference first, then one rounding to a double. */
    public double secondsSince(Moment origin) {
        long difference = second - origin.second;
        boolean overflows = ((second ^ origin.second) & (second ^ difference)) < 0;
        return (overflows ? (double) second - origin.second : (double) difference)
                + (milli - origin.milli) / 1000.0;
    }

    /**
     * This moved by so many seconds, rounded to the millisecond, and no farther than to the ends of the calendar; for views,
     * never for dates.
     */
    public Moment plusSeconds(double seconds) {
        double whole = Math.floor(seconds);
        long millis = Math.round((seconds - whole) * 1000) + milli;
        if (Math.abs(second + whole) >= LIMIT) {
            return ofSecond((long) Math.copySign(LIMIT, second + whole));
        }
        return new Moment(second + (long) whole + Math.floorDiv(millis, 1000),
                (int) Math.floorMod(millis, 1000L));
    }
}
