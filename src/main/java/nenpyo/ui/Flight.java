package nenpyo.ui;

import nenpyo.model.Range;
import nenpyo.time.Moment;

/** The way of a view from one range to another. Immutable. */
record Flight(Range from, Range to) {
    /** Lengths that differ by less than this part count as equal: what is left is a shift. */
    private static final double EQUAL = 1e-9;

    /**
     * The range after a share of the way, 0 to 1; both ends are exact. Lengths change by equal ratios, and the moment that
     * both ranges have at the same place stays there.
     */
    Range at(double share) {
        if (share <= 0) {
            return from;
        }
        if (share >= 1) {
            return to;
        }
        double length = from.seconds() * Math.pow(to.seconds() / from.seconds(), share);
        double change = to.seconds() - from.seconds();
        double way = Math.abs(change) < from.seconds() * EQUAL ? share : (length - from.seconds()) / change;
        Moment start = from.from().plusSeconds(to.from().secondsSince(from.from()) * way);
        return new Range(start, start.plusSeconds(length));
    }

    /** The same, fast at first and then easing in, as the eye likes it. */
    Range eased(double share) {
        return at(1 - Math.pow(1 - Math.clamp(share, 0, 1), 3));
    }
}
