package nenpyo.time;

/**
 * A day of the proleptic Gregorian calendar.
 *
 * @param year astronomical: 0 is 1 BC; within ±{@link Gregorian#YEARS}
 * @param month 1 to 12
 * @param day 1 to the length of the month
 */
public record Day(long year, int month, int day) implements Comparable<Day> {
    public Day {
        if (Math.abs(year) > Gregorian.YEARS) {
            throw new IllegalArgumentException("year beyond the calendar: " + year);
        }
        if (month < 1 || month > 12 || day < 1 || day > Gregorian.monthLength(year, month)) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    /** The day a moment falls on. */
    public static Day of(Moment moment) {
        return ofEpochDay(Math.floorDiv(moment.second(), Gregorian.SECONDS_PER_DAY));
    }

    /** The day so many days after 1970-01-01. */
    public static Day ofEpochDay(long epochDay) {
        // Years are counted from 1 March, so that the leap day is the last of its year and month lengths follow a line.
        long sinceMarch = epochDay + Gregorian.DAYS_TO_EPOCH;
        long cycle = Math.floorDiv(sinceMarch, Gregorian.DAYS_PER_400_YEARS);
        int rest = (int) Math.floorMod(sinceMarch, Gregorian.DAYS_PER_400_YEARS);
        int century = Math.min(rest / 36_524, 3);
        rest -= century * 36_524;
        int leapCycle = rest / 1_461;
        rest -= leapCycle * 1_461;
        int yearOfCycle = Math.min(rest / 365, 3);
        rest -= yearOfCycle * 365;
        int marchMonth = (5 * rest + 2) / 153;
        int day = rest - daysBefore(marchMonth) + 1;
        long year = 400 * cycle + 100L * century + 4L * leapCycle + yearOfCycle;
        return marchMonth < 10 ? new Day(year, marchMonth + 3, day) : new Day(year + 1, marchMonth - 9, day);
    }

    /** Days since 1970-01-01. */
    public long epochDay() {
        long marchYear = month > 2 ? year : year - 1;
        int marchMonth = month > 2 ? month - 3 : month + 9;
        long leapDays = Math.floorDiv(marchYear, 4) - Math.floorDiv(marchYear, 100)
                + Math.floorDiv(marchYear, 400);
        return 365 * marchYear + leapDays + daysBefore(marchMonth) + day - 1 - Gregorian.DAYS_TO_EPOCH;
    }

    /** The first moment of the day. */
    public Moment start() {
        return Moment.ofSecond(epochDay() * Gregorian.SECONDS_PER_DAY);
    }

    /** This moved by so many days. */
    public Day plusDays(long days) {
        return ofEpochDay(epochDay() + days);
    }

    @Override
    public int compareTo(Day other) {
        int byYear = Long.compare(year, other.year);
        int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
        return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
    }

    /** Days from 1 March to the first of a month counted from March (0): 31, 30, 31, 30, 31, again, and what is left. */
    private static int daysBefore(int marchMonth) {
        return (153 * marchMonth + 2) / 5;
    }
}
