package nenpyo.layout;

import nenpyo.model.Range;
import nenpyo.text.Messages;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.Step.Unit;
import nenpyo.time.TickWording;

/** Says when something is, for people, no more exactly than a px is wide. Immutable. */
public final class ResolvedWording {
    private static final double YEAR = 365.2425 * 86_400;

    private final Messages words;
    private final TickWording ticks;

    public ResolvedWording(Messages words) {
        this.words = words;
        ticks = TickWording.in(words.locale());
    }

    /** From when to when a range goes, at a resolution. */
    public String range(Range range, double secondsPerPixel) {
        String from = western(range.from(), secondsPerPixel);
        String to = western(range.to().plusSeconds(-0.001), secondsPerPixel);
        return from.equals(to) ? from : words.get("figure.range", from, to);
    }

    /** A moment in both calendars at a resolution; in one, where it has no era. */
    public String moment(Moment moment, double secondsPerPixel) {
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
}
