package nenpyo.ui;

import nenpyo.layout.RangeCount;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.Step.Unit;
import nenpyo.time.TickWording;

/** What the status bar says; knows no node. Dates are said no more exactly than a px is wide. */
final class StatusWording {
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double YEAR = 365.2425 * DAY;
    private static final double MONTH = YEAR / 12;

    private final Messages words;
    private final TickWording ticks;

    StatusWording(Messages words) {
        this.words = words;
        ticks = TickWording.in(words.locale());
    }

    /** How many events and lanes a filter shows, and of how many where it hides some. */
    String counts(Timeline timeline, Filter filter, int events) {
        int lanes = (int) timeline.lanes().stream().filter(filter::shows).count();
        return events == timeline.size() && lanes == timeline.lanes().size()
                ? words.get("status.counts", events, lanes)
                : words.get("status.counts.of", events, timeline.size(), lanes, timeline.lanes().size());
    }

    /** How many events are certainly in the range that is filtered by, and how many only may be. */
    String inRange(RangeCount count) {
        return words.get("status.inRange", count.certain(), count.possible());
    }

    /** From when to when a range goes, at a resolution. */
    String range(Range range, double secondsPerPixel) {
        String from = western(range.from(), secondsPerPixel);
        String to = western(range.to().plusSeconds(-0.001), secondsPerPixel);
        return from.equals(to) ? from : words.get("figure.range", from, to);
    }

    /** A moment in both calendars at a resolution; in one, where it has no era. */
    String moment(Moment moment, double secondsPerPixel) {
        Step step = step(secondsPerPixel);
        String western = western(moment, secondsPerPixel);
        String era = step.count() == 1 ? ticks.era(step, moment) : "";
        return era.isEmpty() ? western : words.get("status.moment", western, era);
    }

    private String western(Moment moment, double secondsPerPixel) {
        Step step = step(secondsPerPixel);
        if (step.count() == 1) {
            return ticks.full(step, step.floor(moment));
        }
        // Of several years none is meant exactly: the nearest round one.
        Moment nearest = step.floor(moment.plusSeconds(step.seconds() / 2));
        return words.get("status.about", ticks.full(step, nearest));
    }

    /** The finest unit of the calendar that is no shorter than a px, or tens, hundreds … of years. */
    private static Step step(double secondsPerPixel) {
        for (Unit unit : Unit.values()) {
            Step one = new Step(unit, 1);
            if (one.seconds() >= secondsPerPixel) {
                return one;
            }
        }
        long years = 10;
        while (years * YEAR < secondsPerPixel && years < 100_000_000_000L) {
            years *= 10;
        }
        return new Step(Unit.YEAR, years);
    }

    /** How much time a px is. */
    String scale(double secondsPerPixel) {
        if (secondsPerPixel < 0.9995) {
            return words.get("status.scale.milliseconds", rounded(secondsPerPixel * 1000));
        }
        if (secondsPerPixel < MINUTE) {
            return words.get("status.scale.seconds", rounded(secondsPerPixel));
        }
        if (secondsPerPixel < HOUR) {
            return words.get("status.scale.minutes", rounded(secondsPerPixel / MINUTE));
        }
        if (secondsPerPixel < DAY) {
            return words.get("status.scale.hours", rounded(secondsPerPixel / HOUR));
        }
        if (secondsPerPixel < 2 * MONTH) {
            return words.get("status.scale.days", rounded(secondsPerPixel / DAY));
        }
        return secondsPerPixel < YEAR
                ? words.get("status.scale.months", rounded(secondsPerPixel / MONTH))
                : words.get("status.scale.years", rounded(secondsPerPixel / YEAR));
    }

    /** To a tenth, from ten on to the whole, from a thousand on to three digits. */
    private static double rounded(double number) {
        if (number >= 1000) {
            double digit = Math.pow(10, Math.floor(Math.log10(number)) - 2);
            return Math.rint(number / digit) * digit;
        }
        return number < 9.95 ? Math.rint(number * 10) / 10 : Math.rint(number);
    }
}
