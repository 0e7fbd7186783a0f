package nenpyo.app;

import nenpyo.model.Range;
import nenpyo.time.Bound;
import nenpyo.time.Edtf;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time that a figure shows from the dates it is to begin and end with. On a side without a date that is as far as
 * the timeline goes, with room beside it; where the timeline does not reach there, as far as the other date does.
 *
 * @param whole from the first to the last moment of the timeline, or null if it has no date
 * @param fit the range that shows the whole timeline with room beside it
 */
record FigureRange(@Nullable Range whole, Range fit) {
    private static final double YEAR = 365.2425 * 86_400;
    /** The most room beside the timeline, of the figure's length. */
    private static final double ROOM_MOST = 0.1;

    /**
     * From the first moment of one date to the last of another; null if neither is given.
     *
     * @throws RangeException if a date has no known end on its side, or they are in the wrong order
     */
    @Nullable
    Range of(@Nullable Edtf from, @Nullable Edtf to) throws RangeException {
        if (from == null) {
            return to == null ? null : back(to, end(to));
        }
        Moment start = start(from);
        if (to == null) {
            return onward(from, start);
        }
        Moment end = end(to);
        if (!start.isBefore(end)) {
            throw new RangeException(RangeException.Reason.BACKWARDS, from.toString());
        }
        return new Range(start, end);
    }

    /** The first moment of a date. */
    static Moment start(Edtf from) throws RangeException {
        if (from.extent().earliest() instanceof Bound.At(Moment moment)) {
            return moment;
        }
        throw new RangeException(RangeException.Reason.NO_BEGINNING, from.toString());
    }

    /** The first moment after a date. */
    static Moment end(Edtf to) throws RangeException {
        if (to.extent().latest() instanceof Bound.At(Moment moment)) {
            return moment;
        }
        throw new RangeException(RangeException.Reason.NO_END, to.toString());
    }

    private Range onward(Edtf from, Moment start) {
        if (whole != null && start.isBefore(whole.to())) {
            double room = room(fit.to().secondsSince(whole.to()));
            double length = whole.to().secondsSince(start) / (1 - room);
            return new Range(start, whole.to().plusSeconds(length * room));
        }
        return from.extent().latest() instanceof Bound.At(Moment last) && start.isBefore(last)
                ? new Range(start, last)
                : new Range(start, start.plusSeconds(YEAR));
    }

    private Range back(Edtf to, Moment end) {
        if (whole != null && whole.from().isBefore(end)) {
            double room = room(whole.from().secondsSince(fit.from()));
            double length = end.secondsSince(whole.from()) / (1 - room);
            return new Range(whole.from().plusSeconds(-length * room), end);
        }
        return to.extent().earliest() instanceof Bound.At(Moment first) && first.isBefore(end)
                ? new Range(first, end)
                : new Range(end.plusSeconds(-YEAR), end);
    }

    /** The part of the figure that is to stay free, as in the range that shows everything. */
    private double room(double seconds) {
        return Math.clamp(seconds / fit.seconds(), 0, ROOM_MOST);
    }
}
