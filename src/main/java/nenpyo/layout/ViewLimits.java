package nenpyo.layout;

import nenpyo.model.EventChunk;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How far a view of a timeline may go: in to a day across the plot or, where dates have a time of day, to a second or a
 * tenth of one; out to the whole with a margin; and never so far to either side that nothing but emptiness is left.
 * Immutable.
 */
public final class ViewLimits {
    private static final double DAY = 86_400;
    private static final double YEAR = 365.2425 * DAY;
    /** A timeline shorter than so many times the least is shown within as much: a single day has surroundings. */
    private static final double SHORTEST_FIT = 10;
    /** Moments count to the second in 64 bits: no view is longer, nor farther out. */
    private static final double LONGEST = 2.5e11 * YEAR;
    private static final Moment FIRST = Moment.EPOCH.plusSeconds(-1.9e11 * YEAR);
    private static final Moment LAST = Moment.EPOCH.plusSeconds(1.9e11 * YEAR);
    private static final double MOST = 1.5;

    private static final double MARGIN = 34;
    /** What is shown of a timeline that names no moment: from 2000 on. */
    static final Range WITHOUT_DATES = new Range(Moment.ofSecond(946_684_800),
            Moment.ofSecond(946_684_800 + (long) (30 * YEAR)));
    /** Moments have milliseconds: what is no further from its limit than a few is within. */
    private static final double ROUNDING = 0.005;
    /** And doubles have 53 bits. */
    private static final double RELATIVE_ROUNDING = 1e-14;

    private final double least;
    private final Range whole;
    /** The first moment that something fades in towards, or null if nothing does. */
    private final @Nullable Moment fadesIn;

    /** The limits of a timeline; one without any date is given the thirty years from 2000, which are empty. */
    public ViewLimits(Timeline timeline) {
        Range range = dated(timeline);
        Range dated = range == null ? WITHOUT_DATES : range;
        least = least(timeline);
        double missing = SHORTEST_FIT * least - dated.seconds();
        whole = missing > 0 ? dated.withMargin(missing / 2 / dated.seconds()) : dated;
        fadesIn = firstFadingIn(timeline);
    }

    /** From the first to the last moment that an event names, and to {@code asOf} where something goes on until then. */
    private static @Nullable Range dated(Timeline timeline) {
        Moment first = null;
        Moment last = null;
        for (EventChunk chunk : timeline.chunks()) {
            for (int j = 0; j < chunk.size(); j++) {
                boolean open = chunk.earliestSecond(j) == EventChunk.NO_START
                        || chunk.latestSecond(j) == EventChunk.NO_END;
                if (chunk.dated(j) && open) {
                    return timeline.range();
                }
                if (chunk.dated(j)) {
                    Moment from = new Moment(chunk.earliestSecond(j), chunk.earliestMilli(j));
                    Moment to = new Moment(chunk.latestSecond(j), chunk.latestMilli(j));
                    first = first == null ? from : first.min(from);
                    last = last == null ? to : last.max(to);
                }
            }
        }
        return first == null || last == null ? timeline.range() : new Range(first, last);
    }

    /** The shortest view, seconds: what is dated finely may be looked at closely. */
    private static double least(Timeline timeline) {
        double least = DAY;
        for (EventChunk chunk : timeline.chunks()) {
            for (int j = 0; j < chunk.size(); j++) {
                if (chunk.earliestMilli(j) > 0 || chunk.latestMilli(j) > 0) {
                    return 0.1;
                }
                if (chunk.dated(j) && (isInDay(chunk.earliestSecond(j)) || isInDay(chunk.latestSecond(j)))) {
                    least = 1;
                }
            }
        }
        return least;
    }

    private static boolean isInDay(long second) {
        return second != EventChunk.NO_START && second != EventChunk.NO_END && second % (long) DAY != 0;
    }

    private static @Nullable Moment firstFadingIn(Timeline timeline) {
        Attested attested = Attested.by(timeline);
        Moment first = null;
        for (EventChunk chunk : timeline.chunks()) {
            for (int j = 0; j < chunk.size(); j++) {
                if (chunk.dated(j) && (chunk.startOpen(j) || chunk.startUnknown(j))) {
                    Moment from = MarkSpan.of(chunk, j, attested).from();
                    first = first == null ? from : first.min(from);
                }
            }
        }
        return first;
    }

    /** The range that shows the whole timeline in a plot of a width in px, with room beside it for what fades. */
    public Range fit(double plotWidth) {
        double after = Metrics.FADE_OUT + 16;
        double before = MARGIN;
        double resolution = resolution(plotWidth, before + after);
        if (fadesIn != null
                && fadesIn.secondsSince(whole.from()) / resolution + before < Metrics.FADE_IN + MARGIN / 2) {
            before = Metrics.FADE_IN + MARGIN / 2;
            resolution = resolution(plotWidth, before + after);
        }
        double room = (before + after) * resolution;
        double share = Math.min(1, (LONGEST - whole.seconds()) / room);
        return new Range(whole.from().plusSeconds(-before * resolution * share),
                whole.to().plusSeconds(after * resolution * share));
    }

    private double resolution(double plotWidth, double margins) {
        return whole.seconds() / Math.max(plotWidth - margins, plotWidth / 4);
    }

    /** The nearest range to the one asked for that the limits allow, in a plot of a width in px. */
    public Range clamp(Range asked, double plotWidth) {
        Range fit = fit(plotWidth);
        double seconds = Math.clamp(asked.seconds(), least, Math.min(fit.seconds() * MOST, LONGEST));
        Moment centre = asked.from().plusSeconds(asked.seconds() / 2);
        Moment middle = centre.max(whole.from()).min(whole.to());
        double rounding = Math.max(ROUNDING,
                RELATIVE_ROUNDING * Math.abs(whole.from().secondsSince(whole.to()))
                        + RELATIVE_ROUNDING * seconds);
        boolean isOnTheLine = !asked.from().isBefore(FIRST) && !asked.to().isAfter(LAST);
        if (isOnTheLine && Math.abs(seconds - asked.seconds()) < rounding
                && Math.abs(middle.secondsSince(centre)) < rounding) {
            return asked;
        }
        Moment from = middle.plusSeconds(-seconds / 2).max(FIRST).min(LAST.plusSeconds(-seconds));
        return new Range(from, from.plusSeconds(seconds));
    }
}
