package nenpyo.time;

/**
 * The distance from one tick of an axis to the next: so many of a unit, on the boundaries of the calendar. Months and
 * years are true to the calendar, so a step has no one length. Moments may be any within ±2 × 10¹¹ years.
 *
 * @param unit the unit counted
 * @param count milliseconds: a divisor of 1000; seconds and minutes: of 60; hours: of 24; months: of 12; days: 1, 2 or 7;
 *     years: any up to {@link #DEEP}, from there on a multiple of it
 */
public record Step(Unit unit, long count) {
    /** What a step counts, from the finest to the coarsest. */
    public enum Unit {
        MILLISECOND(0.001, 1000), SECOND(1, 60), MINUTE(60, 60), HOUR(3600, 24), DAY(86_400, 0),
        MONTH(Gregorian.SECONDS_PER_YEAR / 12, 12),
        YEAR(Gregorian.SECONDS_PER_YEAR, 0);

        private final double meanSeconds;
        private final int perParent;

        Unit(double meanSeconds, int perParent) {
            this.meanSeconds = meanSeconds;
            this.perParent = perParent;
        }

        private boolean allows(long count) {
            return switch (this) {
                case MILLISECOND, SECOND, MINUTE, HOUR, MONTH -> count >= 1 && perParent % count == 0;
                case DAY -> count == 1 || count == 2 || count == DAYS_PER_WEEK;
                case YEAR -> count >= 1 && count <= LongYear.LIMIT && (count < DEEP || count % DEEP == 0);
            };
        }
    }

    /** Steps of so many years and more stand on round ages before {@link #PRESENT}, as deep time is counted. */
    public static final long DEEP = 10_000;
    /**
     * The year that ages are counted from, as "b2k" does in geochronology. (Rejected: 1950, from which radiocarbon ages
     * count, and round years BC, whose ages are none.)
     */
    public static final long PRESENT = 2000;

    private static final int DAYS_PER_WEEK = 7;
    /** 1970-01-01 was a Thursday: so many days after a Monday, on which ISO 8601 begins the week. */
    private static final int EPOCH_AFTER_MONDAY = 3;

    public Step {
        if (!unit.allows(count)) {
            throw new IllegalArgumentException(
                    "no boundaries of the calendar: " + count + " × " + unit);
        }
    }

    /** The mean length. */
    public double seconds() {
        return unit.meanSeconds * count;
    }

    /** The last boundary at or before a moment. */
    public Moment floor(Moment moment) {
        Day day = Day.of(moment);
        return switch (unit) {
            case MILLISECOND ->
                new Moment(moment.second(), moment.milli() - moment.milli() % (int) count);
            case SECOND, MINUTE, HOUR ->
                Moment.ofSecond(moment.second() - Math.floorMod(moment.second(), wholeSeconds()));
            case DAY -> floor(day).start();
            case MONTH -> new Day(day.year(), firstMonth(day.month()), 1).start();
            case YEAR -> Gregorian.startOfYear(floorYear(day.year()));
        };
    }

    /** The first boundary after a moment. */
    public Moment next(Moment moment) {
        Moment floor = floor(moment);
        Day day = Day.of(floor);
        return switch (unit) {
            case MILLISECOND -> floor.milli() + count < 1000
                    ? new Moment(floor.second(), floor.milli() + (int) count)
                    : Moment.ofSecond(floor.second() + 1);
            case SECOND, MINUTE, HOUR -> Moment.ofSecond(floor.second() + wholeSeconds());
            case DAY -> next(day).start();
            case MONTH -> Gregorian.startOfMonth(day.year(), day.month() + count);
            // From AD 1 it is one year less to the first round year.
            case YEAR -> Gregorian
                    .startOfYear(day.year() == 1 && count > 1 && !isDeep() ? count : day.year() + count);
        };
    }

    /** Whether the boundaries are round ages rather than round years. */
    boolean isDeep() {
        return unit == Unit.YEAR && count >= DEEP;
    }

    private long wholeSeconds() {
        return count * (long) unit.meanSeconds;
    }

    private Day floor(Day day) {
        if (count == DAYS_PER_WEEK) {
            return day.plusDays(-Math.floorMod(day.epochDay() + EPOCH_AFTER_MONDAY, (long) DAYS_PER_WEEK));
        }
        return count == 1 || isTwoDayBoundary(day) ? day : floor(day.plusDays(-1));
    }

    private Day next(Day boundary) {
        Day next = boundary.plusDays(count);
        if (count != 2 || (next.month() == boundary.month() && isTwoDayBoundary(next))) {
            return next;
        }
        return Day.of(Gregorian.startOfMonth(boundary.year(), boundary.month() + 1L));
    }

    /** The odd days of a month, but for one that the next month's first would follow at once. */
    private static boolean isTwoDayBoundary(Day day) {
        return day.day() % 2 == 1 && day.day() < Gregorian.monthLength(day.year(), day.month());
    }

    private int firstMonth(int month) {
        return month - (month - 1) % (int) count;
    }

    /**
     * Short of deep time, the boundaries lie on round numbers as people count: 200 BC, 100 BC, AD 1, AD 100, AD 200. (Rejected: multiples of
     * the astronomical year, whose labels before Christ are 201 BC, 101 BC, 1 BC.)
     */
    private long floorYear(long year) {
        if (isDeep()) {
            return PRESENT + Math.floorDiv(year - PRESENT, count) * count;
        }
        if (year > 0) {
            return Math.max(1, year - year % count);
        }
        long beforeChrist = 1 - year;
        return 1 - Math.ceilDiv(beforeChrist, count) * count;
    }
}
