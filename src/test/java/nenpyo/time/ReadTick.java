package nenpyo.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads labels of ticks back, by themselves and knowing nothing of how they were made. */
final class ReadTick {
    private static final Pattern AGE = Pattern.compile("(\\+?)([0-9.]+) ([kMG])a");
    private static final Pattern JAPANESE_AGE = Pattern.compile("(?:(\\d+)億)?(?:(\\d+)万)?年([前後])");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?:(\\d+) )?([A-Z][a-z]{2}) )?(AD )?([0-9,]+)( BC)?(?: ([0-9:.]+))?");
    private static final Pattern JAPANESE = Pattern.compile(
            "(紀元前|西暦)?([0-9,]+)年(?:(\\d+)月(?:(\\d+)日)?)?(?: ([0-9:.]+))?");
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
            "Sep", "Oct", "Nov", "Dec");

    private ReadTick() {}

    static Moment english(String label) {
        Matcher age = AGE.matcher(label);
        if (age.matches()) {
            int power = 3 * (1 + "kMG".indexOf(age.group(3)));
            long years = new BigDecimal(age.group(2)).scaleByPowerOfTen(power).longValueExact();
            return Gregorian.startOfYear(2000 + (age.group(1).isEmpty() ? -years : years));
        }
        Matcher date = ENGLISH.matcher(label);
        if (!date.matches()) {
            throw new AssertionError("not understood: " + label);
        }
        int month = date.group(2) == null ? 1 : MONTHS.indexOf(date.group(2)) + 1;
        return at(date.group(4), date.group(5) != null, month, date.group(1), date.group(6));
    }

    static Moment japanese(String label) {
        Matcher age = JAPANESE_AGE.matcher(label);
        if (age.matches()) {
            long years = number(age.group(1)) * 100_000_000 + number(age.group(2)) * 10_000;
            return Gregorian.startOfYear(2000 + (age.group(3).equals("前") ? -years : years));
        }
        Matcher date = JAPANESE.matcher(label);
        if (!date.matches()) {
            throw new AssertionError("not understood: " + label);
        }
        int month = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        return at(date.group(2), "紀元前".equals(date.group(1)), month, date.group(4), date.group(5));
    }

    private static Moment at(String year, boolean beforeChrist, int month, @Nullable String day,
            @Nullable String clock) {
        long number = Long.parseLong(year.replace(",", ""));
        Moment start = new Day(beforeChrist ? 1 - number : number, month,
                day == null ? 1 : Integer.parseInt(day)).start();
        return clock == null ? start : at(start, clock.split("[:.]", -1));
    }

    private static Moment at(Moment start, String[] clock) {
        long second = Integer.parseInt(clock[0]) * 3600L + Integer.parseInt(clock[1]) * 60L
                + (clock.length > 2 ? Integer.parseInt(clock[2]) : 0);
        int milli = clock.length > 3 ? Integer.parseInt((clock[3] + "00").substring(0, 3)) : 0;
        return new Moment(start.second() + second, milli);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
