package nenpyo.time;

import java.util.Comparator;
import java.util.Optional;
import nenpyo.time.Bound.At;

/**
 * The time from one date to another, whichever is the earlier, as far as both allow: counted in the finer unit of the
 * two (days, months or years), between the nearest and the farthest of what may be meant. From {@code 2009-11} to
 * {@code 2010-09} it is 10 months, to the month; from {@code 2009} to {@code 2010-09} 9 to 20 months.
 *
 * <p>Whole months lie between two months, whatever their days: what the dates do not tell is not counted, and the unit
 * says so. An interval and a set count with all they reach over: at least what lies between the two, at most what lies
 * between their far ends. Times of day are passed over; a day is taken as written, in whatever zone.
 *
 * @param least nothing where the two may coincide or overlap
 * @param most never less than {@code least}
 * @param unit to which this is exact: {@code DAY}, {@code MONTH} or {@code YEAR}
 * @param qualifier how sure it is, which is as sure as both dates are
 */
public record Elapsed(Amount least, Amount most, Precision unit, Qualifier qualifier) {
    public Elapsed {
        if (most.compareTo(least) < 0) {
            throw new IllegalArgumentException("at least " + least + " and at most " + most);
        }
    }

    /** The time between two dates; nothing where one has an open or unknown end. */
    public static Optional<Elapsed> between(Edtf one, Edtf other) {
        return Reach.of(one).flatMap(a -> Reach.of(other).map(b -> {
            Precision unit = a.unit.compareTo(b.unit) <= 0 ? a.unit : b.unit;
            return new Elapsed(a.gap(b, unit), a.span(b, unit), unit,
                    one.qualifier().and(other.qualifier()));
        }));
    }

    /** Whether the least is also the most: the dates leave no choice in this unit. */
    public boolean isExact() {
        return least.equals(most);
    }

    /**
     * Years, months and days as people count them: as many whole years as fit, then months, then days
     * ({@code java.time.Period} counts likewise).
     *
     * @param years 0 or more
     * @param months 0 to 11
     * @param days 0 to 30
     */
    public record Amount(long years, int months, int days) implements Comparable<Amount> {
        /** No time at all. */
        public static final Amount NONE = new Amount(0, 0, 0);

        private static final Comparator<Amount> ORDER = Comparator.comparingLong(Amount::years)
                .thenComparingInt(Amount::months)
                .thenComparingInt(Amount::days);

        /** From one day to another in whole units; nothing where the second is not later. */
        static Amount from(Day from, Day to, Precision unit) {
            if (to.compareTo(from) <= 0) {
                return NONE;
            }
            long months = 12 * (to.year() - from.year()) + to.month() - from.month();
            return switch (unit) {
                case DAY -> inDays(from, to, months);
                case MONTH -> ofMonths(months, 0);
                default -> new Amount(to.year() - from.year(), 0, 0);
            };
        }

        private static Amount inDays(Day from, Day to, long months) {
            if (to.day() >= from.day()) {
                return ofMonths(months, to.day() - from.day());
            }
            Day reached = plusMonths(from, months - 1);
            return ofMonths(months - 1, (int) (to.epochDay() - reached.epochDay()));
        }

        private static Amount ofMonths(long months, int days) {
            return new Amount(months / 12, (int) (months % 12), days);
        }

        /** The same day so many months later, or the month's last where it has no such day. */
        private static Day plusMonths(Day day, long months) {
            long index = 12 * day.year() + day.month() - 1 + months;
            long year = Math.floorDiv(index, 12);
            int month = (int) Math.floorMod(index, 12L) + 1;
            return new Day(year, month, Math.min(day.day(), Gregorian.monthLength(year, month)));
        }

        @Override
        public int compareTo(Amount other) {
            return ORDER.compare(this, other);
        }
    }

    /** The first and the last day that a date may mean, and in which unit it counts. */
    private record Reach(Day first, Day last, Precision unit) {
        static Optional<Reach> of(Edtf date) {
            if (date instanceof DateTime time) {
                return Optional.of(new Reach(time.day(), time.day(), Precision.DAY));
            }
            return date.extent().earliest() instanceof At(Moment from)
                    && date.extent().latest() instanceof At(Moment to)
                            ? Optional.of(new Reach(Day.of(from), Day.of(to).plusDays(-1),
                                    unit(date.precision())))
                            : Optional.empty();
        }

        private static Precision unit(Precision precision) {
            return switch (precision) {
                case SUBSECOND, SECOND, DAY -> Precision.DAY;
                case MONTH, SEASON, QUARTER, QUADRIMESTER, SEMESTRAL -> Precision.MONTH;
                default -> Precision.YEAR;
            };
        }

        /** What lies between the two; only one of the ways is forward. */
        Amount gap(Reach other, Precision in) {
            return later(Amount.from(last, other.first, in), Amount.from(other.last, first, in));
        }

        Amount span(Reach other, Precision in) {
            return later(Amount.from(first, other.last, in), Amount.from(other.first, last, in));
        }

        private static Amount later(Amount a, Amount b) {
            return a.compareTo(b) >= 0 ? a : b;
        }
    }
}
