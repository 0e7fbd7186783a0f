package nenpyo.app.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;

/** Writes invented dates: points as exact as a year, a month or a day, and intervals whose lengths have a heavy tail. */
final class DateText {
    private static final int SHORTEST_DAYS = 14;
    private static final double TAIL = 0.75;
    private static final int MONTHS_FROM = 90;
    private static final int YEARS_FROM = 2000;

    private DateText() {}

    private enum Exact {
        YEAR, MONTH, DAY
    }

    /** A point that begins around a day. */
    static String point(int day, Chance chance) {
        return at(day, Exact.values()[chance.weighted(15, 30, 55)]);
    }

    /** An interval from a day on; one that would outlast everything goes on. */
    static String span(int day, Chance chance) {
        // Pareto: half last less than five weeks, one in twelve longer than a year, some longer than a life.
        double days = SHORTEST_DAYS * StrictMath.pow(1 - chance.unit(), -1 / TAIL);
        Exact exact = exact(days, chance);
        double end = day + days;
        return at(day, exact) + "/" + (end > Bursts.LAST ? ".." : at((int) end, exact));
    }

    private static Exact exact(double days, Chance chance) {
        if (days >= YEARS_FROM) {
            return chance.in(0.5) ? Exact.YEAR : Exact.MONTH;
        }
        return days >= MONTHS_FROM && chance.in(0.6) ? Exact.MONTH : Exact.DAY;
    }

    private static String at(int day, Exact exact) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (exact) {
            case YEAR -> Integer.toString(date.getYear());
            case MONTH -> YearMonth.from(date).toString();
            case DAY -> date.toString();
        };
    }
}
