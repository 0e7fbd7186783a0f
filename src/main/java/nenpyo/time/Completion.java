package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * The first and last day of the calendar that a date with unspecified digits may mean. A year without the day sought can
 * only lack 29 February: then the leap years are searched, and never more than the hundred centuries of four digits.
 */
final class Completion {
    private Completion() {}

    /** The first day, or null where the calendar has none. */
    static @Nullable Day first(Digits year, @Nullable Digits month, @Nullable Digits day) {
        Day inFirst = firstIn(year.lowest(), month, day);
        if (inFirst != null) {
            return inFirst;
        }
        Integer leap = leapYear(year, year.isNegative());
        return leap == null ? null : firstIn(leap, month, day);
    }

    /** The last day, or null where the calendar has none. */
    static @Nullable Day last(Digits year, @Nullable Digits month, @Nullable Digits day) {
        Day inLast = lastIn(year.highest(), month, day);
        if (inLast != null) {
            return inLast;
        }
        Integer leap = leapYear(year, !year.isNegative());
        return leap == null ? null : lastIn(leap, month, day);
    }

    /** Whether a leap year is among those that may be meant. */
    static boolean admitsLeapYear(Digits year) {
        return leapYear(year, false) != null;
    }

    private static @Nullable Day firstIn(int year, @Nullable Digits month, @Nullable Digits day) {
        for (int m = nextMonth(month, 1); m <= 12; m = nextMonth(month, m + 1)) {
            int length = Gregorian.monthLength(year, m);
            int d = day == null ? 1 : day.first(1, length);
            if (d <= length) {
                return new Day(year, m, d);
            }
        }
        return null;
    }

    private static int nextMonth(@Nullable Digits month, int from) {
        return month == null ? from : month.first(from, 12);
    }

    private static @Nullable Day lastIn(int year, @Nullable Digits month, @Nullable Digits day) {
        for (int m = previousMonth(month, 12); m >= 1; m = previousMonth(month, m - 1)) {
            int length = Gregorian.monthLength(year, m);
            int d = day == null ? length : day.last(1, length);
            if (d >= 1) {
                return new Day(year, m, d);
            }
        }
        return null;
    }

    private static int previousMonth(@Nullable Digits month, int to) {
        return month == null ? to : month.last(1, to);
    }

    /** The fitting leap year nearest to year 0, or farthest from it; null where there is none. */
    private static @Nullable Integer leapYear(Digits year, boolean farthest) {
        String text = year.text().substring(year.isNegative() ? 1 : 0);
        Digits centuries = new Digits(text.substring(0, 2));
        Digits years = new Digits(text.substring(2));
        for (int i = 0; i < 100; i++) {
            int century = farthest ? 99 - i : i;
            for (int j = 0; centuries.fits(century) && j < 100; j += 4) {
                int inCentury = farthest ? 96 - j : j;
                int size = 100 * century + inCentury;
                if (years.fits(inCentury) && Gregorian.isLeap(size) && !(year.isNegative() && size == 0)) {
                    return year.isNegative() ? -size : size;
                }
            }
        }
        return null;
    }
}
