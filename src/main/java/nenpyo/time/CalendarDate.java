package nenpyo.time;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year, a month or a day of the calendar, where digits may be unspecified and parts be doubted: {@code 2009},
 * {@code -0043-03}, {@code 201X}, {@code 156X-12-25}, {@code 2004-06~-11}.
 *
 * @param year four digits, astronomical: {@code 0000} is 1 BC; {@code -0000} is none
 * @param month two digits, or null in a date to the year
 * @param day two digits, or null in a date to the year or month
 */
public record CalendarDate(Digits year, @Nullable Digits month, @Nullable Digits day,
        Qualification qualification)
        implements
            PlainDate {
    /**
     * @throws IllegalArgumentException if no day of the calendar fits, a day comes without a month, or a part that is
     * not there is doubted
     */
    public CalendarDate {
        if (year.text().equals("-0000")) {
            throw new IllegalArgumentException("year 0 has no sign");
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day without a month");
        }
        if (!qualification.suits(partsBelow(month, day))) {
            throw new IllegalArgumentException("a doubt of nothing: " + qualification);
        }
        if (month != null && Completion.first(year, month, day) == null) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /** The same doubt of all of it. */
    public CalendarDate(Digits year, @Nullable Digits month, @Nullable Digits day, Qualifier qualifier) {
        this(year, month, day, Qualification.whole(qualifier, partsBelow(month, day)));
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

    /** The first year that may be meant, as far as its own digits say. */
    public int firstYear() {
        return year.lowest();
    }

    /** The last year that may be meant, as far as its own digits say. */
    public int lastYear() {
        return year.highest();
    }

    /** Whether every digit written is given. */
    public boolean isKnown() {
        return year.isKnown() && (month == null || month.isKnown()) && (day == null || day.isKnown());
    }

    @Override
    public Moment start() {
        return Objects.requireNonNull(Completion.first(year, month, day)).start();
    }

    @Override
    public Moment end() {
        return Objects.requireNonNull(Completion.last(year, month, day)).plusDays(1).start();
    }

    @Override
    public int level() {
        if (!qualification.isWhole(partsBelow(month, day)) || !isUnspecifiedFromTheRight()) {
            return 2;
        }
        boolean plain = isKnown() && qualification.year() == Qualifier.NONE && firstYear() >= 0;
        return plain ? 0 : 1;
    }

    /** EDTF level 1 knows four cases: one or two last digits of a year alone, the day, the month, the month and the day. */
    private boolean isUnspecifiedFromTheRight() {
        if (month == null) {
            return year.open() <= 2 && year.open() == year.unspecified();
        }
        return year.isKnown() && isAllOrNothing(month)
                && (day == null || (month.isKnown() ? isAllOrNothing(day) : day.isAllUnspecified()));
    }

    private static boolean isAllOrNothing(Digits digits) {
        return digits.isKnown() || digits.isAllUnspecified();
    }

    @Override
    public Type type() {
        return Type.DATE;
    }

    @Override
    public Precision precision() {
        return year.isKnown() ? belowYear() : Precision.ofYears(year.open());
    }

    private Precision belowYear() {
        if (month == null || !month.isKnown()) {
            return Precision.YEAR;
        }
        return day == null || !day.isKnown() ? Precision.MONTH : Precision.DAY;
    }

    @Override
    public Precision unit() {
        return month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
    }

    private static int partsBelow(@Nullable Digits month, @Nullable Digits day) {
        return month == null ? 0 : day == null ? 1 : 2;
    }

    @Override
    public String toString() {
        return qualification.write(year.text(), month == null ? null : month.text(),
                day == null ? null : day.text());
    }
}
