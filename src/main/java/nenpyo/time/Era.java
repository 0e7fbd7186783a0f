package nenpyo.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese era name (元号) with the day it began to count. The day of change belongs to the new era.
 *
 * <p>Meiji begins here with 1873-01-01 (明治6年1月1日): before, Japan counted the days of a lunisolar calendar (Dajō-kan
 * proclamation 337 of Meiji 5), and to write a Gregorian day with its era would name a day nobody wrote. The others begin
 * as their proclamations say; Showa, Heisei and Reiwa by the Era Name Act of 1979 and its cabinet orders.
 *
 * @param first the first day that is written in it
 * @param yearOne the Gregorian year of its first year (元年)
 * @param shortJa one character
 * @param letter one Latin letter
 */
public record Era(String ja, String en, String shortJa, char letter, long yearOne, Day first) {
    /** In the order of time; the last has no end yet. */
    public static final List<Era> ALL = List.of(
            new Era("明治", "Meiji", "明", 'M', 1868, new Day(1873, 1, 1)),
            new Era("大正", "Taisho", "大", 'T', 1912, new Day(1912, 7, 30)),
            new Era("昭和", "Showa", "昭", 'S', 1926, new Day(1926, 12, 25)),
            new Era("平成", "Heisei", "平", 'H', 1989, new Day(1989, 1, 8)),
            new Era("令和", "Reiwa", "令", 'R', 2019, new Day(2019, 5, 1)));

    private static final List<Moment> STARTS = ALL.stream().map(Era::start).toList();

    /** The first moment of the era. */
    public Moment start() {
        return first.start();
    }

    /** The first moment of the next era, or null while there is none. */
    public @Nullable Moment end() {
        int next = ALL.indexOf(this) + 1;
        return next < ALL.size() ? ALL.get(next).start() : null;
    }

    /** The eras that share in a half-open span, in the order of time; none before 1873. */
    public static List<Era> within(Moment from, Moment to) {
        List<Era> eras = new ArrayList<>(1);
        for (int i = 0; i < ALL.size() && STARTS.get(i).isBefore(to); i++) {
            if (i + 1 == ALL.size() || STARTS.get(i + 1).isAfter(from)) {
                eras.add(ALL.get(i));
            }
        }
        return List.copyOf(eras);
    }

    /** The number of the era's last year, in which the next began; without end while there is no next. */
    long lastYear() {
        int next = ALL.indexOf(this) + 1;
        return next < ALL.size() ? yearOf(ALL.get(next).yearOne()) : Long.MAX_VALUE;
    }

    /** The year of the era that a Gregorian year is; 1 is 元年. */
    public long yearOf(long gregorianYear) {
        return gregorianYear - yearOne + 1;
    }
}
