package nenpyo.time;

import java.util.OptionalLong;

/**
 * The fiscal year of Japan, 1 April to 31 March, named by the year it begins in. It is so since fiscal 1886 (明治19年度);
 * before, it began in other months, and none is named.
 */
final class FiscalYear {
    private static final long FIRST = 1886;
    private static final int FIRST_MONTH = 4;

    private FiscalYear() {}

    /** The one fiscal year in which all lies that a value may mean, if there is one; a time of day counts as written. */
    static OptionalLong of(Edtf value) {
        return switch (value) {
            case DateTime time -> within(time.day().start(), time.day().plusDays(1).start());
            case PlainDate date -> within(date.start(), date.end());
            case Interval interval -> within(interval.extent());
            case DateSet set -> within(set.extent());
        };
    }

    private static OptionalLong within(Extent extent) {
        return extent.earliest() instanceof Bound.At(Moment from)
                && extent.latest() instanceof Bound.At(Moment to)
                        ? within(from, to)
                        : OptionalLong.empty();
    }

    private static OptionalLong within(Moment from, Moment to) {
        Day day = Day.of(from);
        long year = day.month() >= FIRST_MONTH ? day.year() : day.year() - 1;
        boolean whole = !to.isAfter(Gregorian.startOfMonth(year + 1, FIRST_MONTH));
        return whole && year >= FIRST ? OptionalLong.of(year) : OptionalLong.empty();
    }
}
