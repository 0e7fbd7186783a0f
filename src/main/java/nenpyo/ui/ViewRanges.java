package nenpyo.ui;

import nenpyo.layout.ViewLimits;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of time that one can go to from a view, each within the limits. Changes nothing; immutable.
 *
 * @param plotWidth how wide the view's plot is, px
 */
record ViewRanges(Timeline timeline, ViewLimits limits, View view, double plotWidth) {
    /** The most that one step comes closer or goes farther: a broken touch pad reports worse. */
    private static final double ZOOM_MOST = 1000;
    /** The time on either side of a single event, in lengths of it: enough to see how exact its date is. */
    private static final double BESIDE_ONE = 2.5;
    /** The time on either side of several, as a share of what they take together. */
    private static final double BESIDE_SEVERAL = 0.15;
    /** An event that reaches no farther into the view than this share of it is not yet in it. */
    private static final double EDGE = 0.04;

    /** The range that shows everything. */
    Range fitting() {
        return limits.fit(plotWidth);
    }

    /** A range, or the nearest that the limits allow. */
    Range allowed(Range range) {
        return limits.clamp(range, plotWidth);
    }

    /**
     * A range closer or farther, with the moment under a place of the plot staying there.
     *
     * @param factor more than 1 to come closer
     * @param share where in the plot, 0 its left end to 1 its right
     */
    Range zoomed(Range range, double factor, double share) {
        double shrunk = 1 / Math.clamp(factor, 1 / ZOOM_MOST, ZOOM_MOST);
        double seconds = allowed(range.withMargin((shrunk - 1) / 2)).seconds();
        double moved = (range.seconds() - seconds) * share;
        return allowed(new Range(range.from().plusSeconds(moved), range.from().plusSeconds(moved + seconds)));
    }

    /** A range moved by so many px of the plot, positive to later times, as far as the limits allow. */
    Range panned(Range range, double px) {
        return moved(range, px * range.seconds() / plotWidth);
    }

    private Range moved(Range range, double seconds) {
        return allowed(new Range(range.from().plusSeconds(seconds), range.to().plusSeconds(seconds)));
    }

    /** A range moved so far that a moment is in its middle, as far as the limits allow. */
    Range centred(Range range, Moment middle) {
        Moment from = middle.plusSeconds(-range.seconds() / 2);
        return allowed(new Range(from, from.plusSeconds(range.seconds())));
    }

    /** A range with an event in its middle, close enough to see how exact its date is; the view's, if it has none. */
    Range around(int event) {
        Range own = EventRange.of(timeline, event);
        return allowed(own == null ? view.range() : own.withMargin(BESIDE_ONE));
    }

    /** A range with a little time beside it, as far as the limits allow. */
    Range around(Range range) {
        return allowed(range.withMargin(BESIDE_SEVERAL));
    }

    /** A range around all selected events that have a date; that of the view where none has. */
    Range aroundSelection() {
        Range all = null;
        for (String id : view.selection().ids()) {
            int event = timeline.indexOf(id);
            Range own = event < 0 ? null : EventRange.of(timeline, event);
            all = own == null ? all : all == null ? own : all.span(own);
        }
        if (all == null) {
            return view.range();
        }
        return view.selection().size() == 1 ? allowed(all.withMargin(BESIDE_ONE)) : around(all);
    }

    /** The range of the view, moved so far that an event is in it. */
    Range revealing(int event) {
        Range seen = view.range();
        Range own = EventRange.of(timeline, event);
        if (own == null || own.overlaps(seen.withMargin(-EDGE))) {
            return seen;
        }
        Moment middle = own.from().plusSeconds(own.seconds() / 2);
        return moved(seen, middle.secondsSince(seen.from()) - seen.seconds() / 2);
    }
}
