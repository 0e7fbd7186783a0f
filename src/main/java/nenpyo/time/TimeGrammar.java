package nenpyo.time;

import org.jspecify.annotations.Nullable;

/** Reads the time of day behind a date, from the {@code T} on. */
final class TimeGrammar {
    private final Cursor cursor;

    TimeGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The rest of a date-time. A fraction of the second may have any number of digits: what goes beyond milliseconds is
     * cut off and never rounded, so that the millisecond kept still holds the moment that was written.
     */
    DateTime timeOf(PlainDate date) throws EdtfException {
        if (!(date instanceof CalendarDate known) || date.precision() != Precision.DAY
                || date.qualifier() != Qualifier.NONE) {
            throw cursor.refuse(cursor.at(),
                    "expected no time: only a whole day without a qualifier can have one");
        }
        cursor.demand('T');
        int second = 3600 * field(23, "hour");
        cursor.demand(':');
        second += 60 * field(59, "minute");
        cursor.demand(':');
        second += field(59, "second");
        int fractionDigits = 0;
        int milli = 0;
        if (cursor.skip('.')) {
            milli = 100 * cursor.digits(1, "a digit");
            fractionDigits = 1;
            for (int worth = 10; cursor.seesDigit(); worth /= 10) {
                milli += worth * (cursor.take() - '0');
                fractionDigits = Math.min(fractionDigits + 1, 3);
            }
        }
        return new DateTime(Day.of(known.start()), second, milli, fractionDigits, shift());
    }

    private @Nullable Integer shift() throws EdtfException {
        int start = cursor.at();
        if (cursor.skip('Z')) {
            return 0;
        }
        if (!cursor.seesAnyOf("+-")) {
            return null;
        }
        int sign = cursor.take() == '-' ? -1 : 1;
        int minutes = 60 * field(23, "hour");
        if (cursor.skip(':')) {
            minutes += field(59, "minute");
        }
        if (sign < 0 && minutes == 0) {
            throw cursor.refuse(start, "expected Z or +00:00: a shift of nothing has no minus");
        }
        return sign * minutes;
    }

    private int field(int last, String name) throws EdtfException {
        String what = (name.equals("hour") ? "an " : "a ") + name + " 00 to " + last;
        int at = cursor.at();
        int value = cursor.digits(2, what);
        if (value > last) {
            throw cursor.refuse(at, "expected " + what);
        }
        return value;
    }
}
