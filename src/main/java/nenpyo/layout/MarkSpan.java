package nenpyo.layout;

import nenpyo.model.EventChunk;
import nenpyo.model.Filter;
import nenpyo.model.SetMembers;
import nenpyo.model.Shape;
import nenpyo.time.Moment;
import nenpyo.time.Qualifier;

/**
 * The stretch of time that a mark stands for: where it is drawn as attested, on which sides it goes on beyond what the
 * sources attest, and how sure all of it is. An open end is attested up to {@code asOf}, an unknown start only at
 * {@code asOf}, an end that nobody says only at the start.
 *
 * @param from the first attested moment
 * @param to the first moment after the attested ones
 * @param fadesIn whether it came from before {@code from}, nobody says since when
 * @param fadesOut whether it goes on after {@code to}, as far as anybody knows
 * @param core what is certainly covered, of an interval
 * @param start how sure the beginning is
 * @param end how sure the end is
 * @param members of a set
 * @param disputed whether the sources disagree about the event
 */
public record MarkSpan(Moment from, Moment to, boolean fadesIn, boolean fadesOut, Shape shape, Core core,
        Qualifier start, Qualifier end, SetMembers members, boolean disputed) {
    private static final double DAY = 86_400;
    private static final double MONTH = 365.2425 * DAY / 12;

    /**
     * From one moment to another; nothing where the second is not later.
     *
     * @param from inclusive
     * @param to exclusive
     */
    public record Core(Moment from, Moment to) {
        boolean isEmpty() {
            return !from.isBefore(to);
        }

        double seconds() {
            return Math.max(0, to.secondsSince(from));
        }
    }

    /**
     * The first second after the date that it begins with, by which it has begun for certain; the second of its beginning
     * where that is not known, or is one of several.
     */
    long begun() {
        if (fadesIn || isSet()) {
            return from.second();
        }
        return (interval() ? core.from.min(to) : to).second();
    }

    /** Whether it lasted from end to end, or lies somewhere within. */
    public boolean interval() {
        return shape == Shape.INTERVAL;
    }

    /** Whether it is one of several dates or all of them. */
    public boolean isSet() {
        return shape == Shape.ONE_OF || shape == Shape.ALL_OF;
    }

    /** Whether it is drawn as several marks: not what lies in one stretch from one date to another. */
    boolean isLinked() {
        return members.size() > 1;
    }

    /**
     * Whether a date that lies somewhere within the span is drawn as a span at a resolution, rather than as a mark. All
     * months count as equally long here, as do all years: a date is as vague in April as in May. A set is always a span.
     *
     * @param secondsPerPixel the resolution
     */
    boolean isWide(double secondsPerPixel) {
        if (isSet()) {
            return true;
        }
        double seconds = to.secondsSince(from);
        double months = Math.rint(seconds / MONTH);
        boolean wholeMonths = months > 0 && Math.abs(seconds - months * MONTH) < 3 * DAY;
        return (wholeMonths ? months * MONTH : seconds) / secondsPerPixel >= Metrics.VAGUE_WIDTH;
    }

    /**
     * Whether the attested stretch touches the filter's range. What passes the filter only because nobody says when it
     * began or ended would be a count and an empty row: events of 2030 that no source of 2021 can know.
     */
    boolean touchesRange(Filter filter) {
        Moment after = filter.from();
        Moment before = filter.to();
        return (after == null || to.isAfter(after)) && (before == null || from.isBefore(before));
    }

    /**
     * The span of a dated event of a chunk.
     *
     * @param attested when the sources say what they say
     */
    static MarkSpan of(EventChunk chunk, int j, Attested attested) {
        Moment from = from(chunk, j, attested);
        Moment to = to(chunk, j, attested, from);
        boolean noStart = chunk.startOpen(j) || chunk.startUnknown(j);
        boolean noEnd = chunk.endOpen(j) || chunk.endUnknown(j);
        return new MarkSpan(from, to, noStart, noEnd, chunk.shape(j), core(chunk, j, from, to),
                chunk.startQualifier(j), chunk.endQualifier(j), chunk.members(j), chunk.isDisputed(j));
    }

    private static Moment from(EventChunk chunk, int j, Attested attested) {
        if (!chunk.startOpen(j) && !chunk.startUnknown(j)) {
            return new Moment(chunk.earliestSecond(j), chunk.earliestMilli(j));
        }
        boolean noEnd = chunk.endOpen(j) || chunk.endUnknown(j);
        if (noEnd) {
            return chunk.startOpen(j) ? attested.beginning() : attested.from();
        }
        Moment latest = new Moment(chunk.latestSecond(j), chunk.latestMilli(j));
        return chunk.startOpen(j)
                ? attested.beginning().min(latest)
                : Moment.ofSecond(chunk.coreEndSecond(j)).min(latest);
    }

    private static Moment to(EventChunk chunk, int j, Attested attested, Moment from) {
        if (!chunk.endOpen(j) && !chunk.endUnknown(j)) {
            return new Moment(chunk.latestSecond(j), chunk.latestMilli(j));
        }
        if (chunk.startOpen(j) || chunk.startUnknown(j)) {
            return attested.to().max(from);
        }
        // The end of the date that it began at.
        Moment begun = Moment.ofSecond(chunk.coreStartSecond(j));
        return chunk.endOpen(j) ? attested.to().max(begun) : begun;
    }

    /**
     * An interval from day to day is crisp at its days, which are known; of months and years, what may be inside of it and
     * what certainly is differ.
     */
    private static Core core(EventChunk chunk, int j, Moment from, Moment to) {
        boolean noStart = chunk.startOpen(j) || chunk.startUnknown(j);
        boolean noEnd = chunk.endOpen(j) || chunk.endUnknown(j);
        Moment certain = noStart ? from : Moment.ofSecond(chunk.coreStartSecond(j));
        Moment ceased = noEnd ? to : Moment.ofSecond(chunk.coreEndSecond(j));
        return new Core(certain.secondsSince(from) <= DAY ? from : certain,
                to.secondsSince(ceased) <= DAY ? to : ceased);
    }
}
