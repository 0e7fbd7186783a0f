package nenpyo.time;

import org.jspecify.annotations.Nullable;

/**
 * A day with a time of day: {@code 1985-04-12T23:20:30}, with {@code Z} or a shift from UTC (EDTF level 0, "date and
 * time"), and, ours beyond EDTF, a fraction of the second. Without a shift it is drawn as UTC: no zone is invented.
 *
 * @param day as written, of a year −9999 to 9999
 * @param secondOfDay as written, 0 to 86,399
 * @param milli milliseconds within the second
 * @param fractionDigits how many digits of the second's fraction are given, 0 to 3
 * @param shiftMinutes how far the clock is ahead of UTC in minutes, null where nothing is said
 */
public record DateTime(Day day, int secondOfDay, int milli, int fractionDigits,
        @Nullable Integer shiftMinutes)
        implements
            Edtf {
    /** The greatest shift, exclusive: a day. */
    private static final int SHIFT_LIMIT = 24 * 60;

    public DateTime {
        if (Math.abs(day.year()) > 9999) {
            throw new IllegalArgumentException("not a year of four digits: " + day.year());
        }
        if (secondOfDay < 0 || secondOfDay >= Gregorian.SECONDS_PER_DAY) {
            throw new IllegalArgumentException("no second of a day: " + secondOfDay);
        }
        if (fractionDigits < 0 || fractionDigits > 3 || milli < 0 || milli > 999
                || milli % millisOf(fractionDigits) != 0) {
            throw new IllegalArgumentException(
                    "no fraction of " + fractionDigits + " digits: " + milli + " ms");
        }
        if (shiftMinutes != null && Math.abs(shiftMinutes) >= SHIFT_LIMIT) {
            throw new IllegalArgumentException("shift of a day or more: " + shiftMinutes);
        }
    }

    /** In UTC; as wide as the last digit given: a second, or a tenth, hundredth or thousandth of one. */
    @Override
    public Extent extent() {
        long shift = shiftMinutes == null ? 0 : shiftMinutes * 60L;
        long second = day.start().second() + secondOfDay - shift;
        int endMilli = milli + millisOf(fractionDigits);
        return Extent.within(new Moment(second, milli),
                new Moment(second + endMilli / 1000, endMilli % 1000));
    }

    @Override
    public int level() {
        return day.year() < 0 ? 1 : 0;
    }

    @Override
    public Type type() {
        return Type.DATE_TIME;
    }

    @Override
    public Precision precision() {
        return fractionDigits == 0 ? Precision.SECOND : Precision.SUBSECOND;
    }

    @Override
    public Qualifier qualifier() {
        return Qualifier.NONE;
    }

    /** The time of day as EDTF writes it, without the shift: {@code 23:20:30} or {@code 23:20:30.5}. */
    public String clock() {
        String fraction = fractionDigits == 0
                ? ""
                : "." + Digits.padded(milli, 3).substring(0, fractionDigits);
        return Digits.padded(secondOfDay / 3600, 2) + ":" + Digits.padded(secondOfDay / 60 % 60, 2) + ":"
                + Digits.padded(secondOfDay % 60, 2) + fraction;
    }

    /** The shift as EDTF writes it: nothing, {@code Z}, or {@code ±hh:mm}. */
    public String shift() {
        if (shiftMinutes == null) {
            return "";
        }
        if (shiftMinutes == 0) {
            return "Z";
        }
        int minutes = Math.abs(shiftMinutes);
        return (shiftMinutes < 0 ? "-" : "+") + Digits.padded(minutes / 60, 2) + ":"
                + Digits.padded(minutes % 60, 2);
    }

    private static int millisOf(int fractionDigits) {
        return switch (fractionDigits) {
            case 0 -> 1000;
            case 1 -> 100;
            case 2 -> 10;
            default -> 1;
        };
    }

    @Override
    public String toString() {
        CalendarDate date = CalendarDate.ofDay((int) day.year(), day.month(), day.day());
        return date + "T" + clock() + shift();
    }
}
