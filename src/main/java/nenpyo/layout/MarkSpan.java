package nenpyo.layout;

import nenpyo.model.EventChunk;
import nenpyo.model.Shape;
import nenpyo.time.Moment;

/**
 * The stretch of time that a mark stands for: where it is drawn as attested, and on which sides it goes on beyond what
 * the sources attest. An open end is attested up to {@code asOf}, an unknown start only at {@code asOf}, an end that
 * nobody says only at the start.
 *
 * @param from the first attested moment
 * @param to the first moment after the attested ones
 * @param fadesIn whether it came from before {@code from}, nobody says since when
 * @param fadesOut whether it goes on after {@code to}, as far as anybody knows
  * @param interval whether it lasted from end to end, or lies somewhere within
 * @param choice whether it is one of several dates that the source leaves open
 */
public record MarkSpan(Moment from, Moment to, boolean fadesIn, boolean fadesOut, boolean interval,
        boolean choice) {
    private static final double DAY = 86_400;
    private static final double MONTH = 365.2425 * DAY / 12;

    /**
     * Whether a date that lies somewhere within the span is drawn as a span at a resolution, rather than as a mark. All
          * months count as equally long here, as do all years: a date is as vague in April as in May. A choice of dates is
     * always a span.
     *
     * @param secondsPerPixel the resolution
     */
    boolean isWide(double secondsPerPixel) {
        if (choice) {
            return true;
        }
        double seconds = to.secondsSince(from);
        double months = Math.rint(seconds / MONTH);
        boolean wholeMonths = months > 0 && Math.abs(seconds - months * MONTH) < 3 * DAY;
        return (wholeMonths ? months * MONTH : seconds) / secondsPerPixel >= Metrics.VAGUE_WIDTH;
    }

    /**
     * The span of a dated event of a chunk.
     *
     * @param attested when the sources say what they say
     */
    static MarkSpan of(EventChunk chunk, int j, Attested attested) {
        boolean noStart = chunk.startOpen(j) || chunk.startUnknown(j);
        boolean noEnd = chunk.endOpen(j) || chunk.endUnknown(j);
        boolean interval = chunk.shape(j) == Shape.INTERVAL;
        boolean choice = chunk.shape(j) == Shape.SET;
        Moment earliest = noStart
                ? attested.from()
                : new Moment(chunk.earliestSecond(j), chunk.earliestMilli(j));
        Moment latest = noEnd ? attested.to() : new Moment(chunk.latestSecond(j), chunk.latestMilli(j));
        if (noStart && noEnd) {
            return new MarkSpan(chunk.startOpen(j) ? attested.beginning() : earliest, latest, true, true,
                    interval, choice);
        }
        if (chunk.startOpen(j)) {
            return new MarkSpan(attested.beginning().min(latest), latest, true, false, interval, choice);
        }
        if (noStart) {
            return new MarkSpan(Moment.ofSecond(chunk.coreEndSecond(j)).min(latest), latest, true, false,
                    interval, choice);
        }
        if (chunk.endOpen(j)) {
            return new MarkSpan(earliest, latest.max(startEnd(chunk, j)), false, true, interval, choice);
        }
        if (noEnd) {
            return new MarkSpan(earliest, startEnd(chunk, j), false, true, interval, choice);
        }
        return new MarkSpan(earliest, latest, false, false, interval, choice);
    }

    /** The end of the date that an event began at. */
    private static Moment startEnd(EventChunk chunk, int j) {
        return Moment.ofSecond(chunk.coreStartSecond(j));
    }
}
