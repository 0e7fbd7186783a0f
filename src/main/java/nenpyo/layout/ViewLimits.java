package nenpyo.layout;

import nenpyo.model.EventChunk;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How far a view of a timeline may go: in to a day across the plot, out to the whole with a margin, and never so far to
 * either side that nothing but emptiness is left. Immutable.
 */
public final class ViewLimits {
    private static final double DAY = 86_400;
    private static final double YEAR = 365.2425 * DAY;
    private static final double LEAST = DAY;
    /** A timeline shorter than this is shown within as much, so that a single day has surroundings. */
    private static final double SHORTEST_FIT = 10 * DAY;
    private static final double MOST = 1.5;

    private static final double MARGIN = 34;
    /** What is shown of a timeline that names no moment: from 2000 on. */
    static final Range WITHOUT_DATES = new Range(Moment.ofSecond(946_684_800),
            Moment.ofSecond(946_684_800 + (long) (30 * YEAR)));
    /** Moments have milliseconds: what is no further from its limit than a few is within. */
    private static final double ROUNDING = 0.005;

    private final Range whole;
    /** The first moment that something fades in towards, or null if nothing does. */
    private final @Nullable Moment fadesIn;

    /** The limits of a timeline; one without any date is given the thirty years from 2000, which are empty. */
    public ViewLimits(Timeline timeline) {
        Range range = dated(timeline);
        Range dated = range == null ? WITHOUT_DATES : range;
        double missing = SHORTEST_FIT - dated.seconds();
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
        return new Range(whole.from().plusSeconds(-before * resolution),
                whole.to().plusSeconds(after * resolution));
    }

    private double resolution(double plotWidth, double margins) {
        return whole.seconds() / Math.max(plotWidth - margins, plotWidth / 4);
    }

    /** The nearest range to the one asked for that the limits allow, in a plot of a width in px. */
    public Range clamp(Range asked, double plotWidth) {
        Range fit = fit(plotWidth);
        double seconds = Math.clamp(asked.seconds(), LEAST, fit.seconds() * MOST);
        Moment centre = asked.from().plusSeconds(asked.seconds() / 2);
        Moment middle = centre.max(whole.from()).min(whole.to());
        if (Math.abs(seconds - asked.seconds()) < ROUNDING
                && Math.abs(middle.secondsSince(centre)) < ROUNDING) {
            return asked;
        }
        Moment from = middle.plusSeconds(-seconds / 2);
        return new Range(from, from.plusSeconds(seconds));
    }
}
