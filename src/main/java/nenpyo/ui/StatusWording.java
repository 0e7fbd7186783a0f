package nenpyo.ui;

import nenpyo.layout.RangeCount;
import nenpyo.layout.ResolvedWording;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.time.Moment;

/** What the status bar says; knows no node. Dates are said no more exactly than a px is wide. */
final class StatusWording {
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double YEAR = 365.2425 * DAY;
    private static final double MONTH = YEAR / 12;

    private final Messages words;
    private final ResolvedWording resolved;

    StatusWording(Messages words) {
        this.words = words;
        resolved = new ResolvedWording(words);
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
        return resolved.range(range, secondsPerPixel);
    }

    /** A moment in both calendars at a resolution; in one, where it has no era. */
    String moment(Moment moment, double secondsPerPixel) {
        return resolved.moment(moment, secondsPerPixel);
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
