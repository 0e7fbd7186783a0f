package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day of the calendar, where digits may be unspecified: {@code 2009}, {@code -0043-03}, {@code 201X},
 * {@code 1985-XX-XX}, {@code 2004-06-11~} (EDTF levels 0 and 1).
 *
 * @param year four digits, astronomical: {@code 0000} is 1 BC; {@code -0000} is none
 * @param month two digits, or null in a date to the year
 * @param day two digits, or null in a date to the year or month
 * @param qualifier of the whole date
 */
public record CalendarDate(Digits year, @Nullable Digits month, @Nullable Digits day, Qualifier qualifier)
        implements
            PlainDate {
    /**
     * @throws IllegalArgumentException if no day of the calendar fits, or a day comes without a month
     */
    public CalendarDate {
        if (year.text().equals("-0000")) {
            throw new IllegalArgumentException("year 0 has no sign");
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day without a month");
        }
        if (month != null && month.first(1, 12) > 12) {
            throw new IllegalArgumentException("no such month: " + month);
        }
        if (month != null && day != null) {
            int length = longestMonth(year, month);
            if (day.first(1, length) > length) {
                throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
            }
        }
    }

    /** A year, −9999 to 9999. */
    public static CalendarDate ofYear(int year) {
        return new CalendarDate(Digits.ofYear(year), null, null, Qualifier.NONE);
    }

    /** A month of a year −9999 to 9999. */
    public static CalendarDate ofMonth(int year, int month) {
        return new CalendarDate(Digits.ofYear(year), Digits.ofTwo(month), null, Qualifier.NONE);
    }

    /** A day of a year −9999 to 9999. */
    public static CalendarDate ofDay(int year, int month, int day) {
        return new CalendarDate(Digits.ofYear(year), Digits.ofTwo(month), Digits.ofTwo(day), Qualifier.NONE);
    }

    /** The first year that may be meant. */
    public int firstYear() {
        return year.lowest();
    }

    /** The last year that may be meant; {@code -000X} ends with −1, for year 0 has no sign. */
    public int lastYear() {
        return year.text().startsWith("-") ? Math.min(year.highest(), -1) : year.highest();
    }

    /** Whether every digit written is given. */
    public boolean isKnown() {
        return year.isKnown() && (month == null || month.isKnown()) && (day == null || day.isKnown());
    }

    @Override
    public Moment start() {
        int firstMonth = month == null ? 1 : month.first(1, 12);
        int firstDay = day == null ? 1 : day.first(1, 31);
        return new Day(firstYear(), firstMonth, firstDay).start();
    }

    @Override
    public Moment end() {
        if (month == null) {
            return Gregorian.startOfYear(lastYear() + 1L);
        }
        int lastMonth = month.last(1, 12);
        if (day == null) {
            return Gregorian.startOfMonth(lastYear(), lastMonth + 1L);
        }
        int lastDay = day.last(1, Gregorian.monthLength(lastYear(), lastMonth));
        return new Day(lastYear(), lastMonth, lastDay).plusDays(1).start();
    }

    @Override
    public int level() {
        boolean plain = isKnown() && qualifier == Qualifier.NONE && firstYear() >= 0;
        return plain ? 0 : 1;
    }

    @Override
    public Type type() {
        return Type.DATE;
    }

    @Override
    public Precision precision() {
        return switch (year.unspecified()) {
            case 0 -> belowYear();
            case 1 -> Precision.DECADE;
            default -> Precision.CENTURY;
        };
    }

    private Precision belowYear() {
        if (month == null || !month.isKnown()) {
            return Precision.YEAR;
        }
        return day == null || !day.isKnown() ? Precision.MONTH : Precision.DAY;
    }

    private static int longestMonth(Digits year, Digits month) {
        int firstMonth = month.first(1, 12);
        boolean one = year.isKnown() && month.isKnown();
        return one ? Gregorian.monthLength(year.lowest(), firstMonth) : 31;
    }

    @Override
    public String toString() {
        return year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day) + qualifier.text();
    }
}
