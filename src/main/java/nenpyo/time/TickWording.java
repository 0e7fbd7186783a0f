package nenpyo.time;

import java.util.Locale;

import nenpyo.time.Step.Unit;

/**
 * Labels ticks. All methods take a moment on a boundary of the step (see {@link Step#floor}) but for the era, which takes
 * any. Steps of ten thousand years and more are labelled by their age. A value; any thread.
 */
public final class TickWording {
    private final boolean japanese;
    private final WesternNames names;

    private TickWording(Locale locale) {
        // English ticks have the short names of months; Japanese ones have nothing shorter that is as plain.
        DateStyle style = DateStyle.of(locale, false);
        japanese = style.isJapanese();
        names = new WesternNames(japanese ? style : DateStyle.BRIEF_ENGLISH);
    }

    /** Labels in Japanese where that is the language of the locale, else in English. */
    public static TickWording in(Locale locale) {
        return new TickWording(locale);
    }

    /** For a row under a row of context: "Apr", "4月", "15", "06:00", ":30", ".25"; unique within the step above. */
    public String minor(Step step, Moment tick) {
        Day day = Day.of(tick);
        return switch (step.unit()) {
            case MILLISECOND -> fraction(step, tick);
            case SECOND -> ":" + clock(tick).substring(6);
            case MINUTE, HOUR -> clock(tick).substring(0, 5);
            case DAY -> japanese ? day.day() + "日" : Integer.toString(day.day());
            case MONTH ->
                japanese ? day.month() + "月" : WesternNames.englishMonth(day.month(), names.style());
            case YEAR -> year(step, day.year());
        };
    }

    /** By itself: "Apr 2015", "2015年4月", "5 Apr 2015 06:00", "2015", "44 BC", "66 Ma", "6600万年前"; unique. */
    public String full(Step step, Moment tick) {
        Day day = Day.of(tick);
        return switch (step.unit()) {
            case MILLISECOND -> names.day(day) + " " + clock(tick) + fraction(step, tick);
            case SECOND -> names.day(day) + " " + clock(tick);
            case MINUTE, HOUR -> names.day(day) + " " + clock(tick).substring(0, 5);
            case DAY -> names.day(day);
            case MONTH -> names.month(day.year(), day.month());
            case YEAR -> year(step, day.year());
        };
    }

    private String year(Step step, long year) {
        return step.isDeep() && year != Step.PRESENT
                ? AgeWording.of(Step.PRESENT - year, japanese)
                : names.year(year);
    }

    /** The fraction of the second, as many digits as the step has. */
    private static String fraction(Step step, Moment tick) {
        int digits = step.count() % 100 == 0 ? 1 : step.count() % 10 == 0 ? 2 : 3;
        return "." + Digits.padded(tick.milli(), 3).substring(0, digits);
    }

    /**
     * For a single row: a tick that stands on a coarser boundary is labelled by the coarsest, so that context comes where
     * it changes: months "2015, Feb, Mar", hours "5 Apr, 06:00, 12:00".
     */
    public String label(Step step, Moment tick) {
        Unit boundary = coarsest(step.unit(), tick);
        if (boundary == Unit.DAY && step.unit() != Unit.DAY) {
            Day day = Day.of(tick);
            String month = minor(new Step(Unit.MONTH, 1), tick);
            return japanese ? month + day.day() + "日" : day.day() + " " + month;
        }
        return minor(boundary == step.unit() ? step : new Step(boundary, 1), tick);
    }

    /**
     * The Japanese era of the span from the boundary at or before a moment to the next: "平成27年", "平成31年・令和元年",
     * "April Heisei 31", of several years or months "平成22年〜令和元年". Below a day it is the day's. Empty before 1873, and
     * where the step is above a hundred years.
     */
    public String era(Step step, Moment moment) {
        return EraTicks.of(step, moment, japanese ? DateStyle.JAPANESE : DateStyle.ENGLISH);
    }

    /** The same in brief: "平27", "平31・令元", "H31.4", "H22 – R1". */
    public String briefEra(Step step, Moment moment) {
        return EraTicks.of(step, moment, japanese ? DateStyle.BRIEF_JAPANESE : DateStyle.BRIEF_ENGLISH);
    }

    private static Unit coarsest(Unit least, Moment tick) {
        Unit coarsest = least;
        for (Unit unit : Unit.values()) {
            if (unit.compareTo(least) > 0 && new Step(unit, 1).floor(tick).equals(tick)) {
                coarsest = unit;
            }
        }
        return coarsest;
    }

    /** {@code hh:mm:ss}. */
    private static String clock(Moment tick) {
        int second = (int) Math.floorMod(tick.second(), Gregorian.SECONDS_PER_DAY);
        return Digits.padded(second / 3600, 2) + ":" + Digits.padded(second / 60 % 60, 2) + ":"
                + Digits.padded(second % 60, 2);
    }
}
