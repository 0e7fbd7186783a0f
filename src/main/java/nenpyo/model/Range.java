package nenpyo.model;

import nenpyo.time.Moment;

/**
 * A stretch of time that is never empty.
 *
 * @param from inclusive
 * @param to exclusive, after {@code from}
 */
public record Range(Moment from, Moment to) {
    public Range {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("empty range: " + from + " to " + to);
        }
    }

    /** The length in seconds, above 0. */
    public double seconds() {
        return to.secondsSince(from);
    }

    public boolean contains(Moment moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** Whether some moment lies in both. */
    public boolean overlaps(Range other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** The shortest range that holds both. */
    public Range span(Range other) {
        return new Range(from.min(other.from), to.max(other.to));
    }

    /** This, longer on either side by a fraction of its length. */
    public Range withMargin(double fraction) {
        double margin = seconds() * fraction;
        return new Range(from.plusSeconds(-margin), to.plusSeconds(margin));
    }
}
