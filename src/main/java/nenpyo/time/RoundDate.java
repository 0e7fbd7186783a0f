package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * Names a moment by the coarsest date that begins or ends there: a year, a month, a day or a date-time. Beyond the years
 * −9999 to 9999 EDTF has years alone, and it is the one the moment lies in.
 */
public final class RoundDate {
    private static final int LONGEST_YEAR = 9999;

    private RoundDate() {}

    /** The coarsest date whose first moment is this one. */
    public static Edtf beginningAt(Moment moment) {
        Day day = Day.of(moment);
        PlainDate whole = whole(day, moment, day.start());
        return whole == null ? clock(day, moment, moment.milli() == 0 ? 0 : 3) : whole;
    }

    /** The coarsest date that this moment is the first one after. */
    public static Edtf endingAt(Moment moment) {
        boolean full = moment.milli() == 0;
        Moment last = new Moment(moment.second() - (full ? 1 : 0), full ? 999 : moment.milli() - 1);
        Day day = Day.of(last);
        Day next = day.plusDays(1);
        if (Math.abs(day.year()) <= LONGEST_YEAR && next.start().equals(moment) && next.day() > 1) {
            return CalendarDate.ofDay((int) day.year(), day.month(), day.day());
        }
        if (Math.abs(day.year()) <= LONGEST_YEAR && next.start().equals(moment) && next.month() > 1) {
            return CalendarDate.ofMonth((int) day.year(), day.month());
        }
        if (Math.abs(day.year()) > LONGEST_YEAR || next.start().equals(moment)) {
            return year(day.year());
        }
        return clock(day, full ? Moment.ofSecond(last.second()) : last, full ? 0 : 3);
    }

    private static @Nullable PlainDate whole(Day day, Moment moment, Moment start) {
        if (Math.abs(day.year()) > LONGEST_YEAR) {
            return year(day.year());
        }
        if (!start.equals(moment)) {
            return null;
        }
        int year = (int) day.year();
        if (day.day() > 1) {
            return CalendarDate.ofDay(year, day.month(), day.day());
        }
        return day.month() > 1 ? CalendarDate.ofMonth(year, day.month()) : year(year);
    }

    private static PlainDate year(long year) {
        return Math.abs(year) <= LONGEST_YEAR
                ? CalendarDate.ofYear((int) year)
                : new LongYear(Math.clamp(year, -LongYear.LIMIT, LongYear.LIMIT), Qualifier.NONE);
    }

    private static DateTime clock(Day day, Moment moment, int fractionDigits) {
        return new DateTime(day, (int) (moment.second() - day.start().second()), moment.milli(),
                fractionDigits, null);
    }
}
