package nenpyo.layout;

import nenpyo.model.Range;
import nenpyo.time.Moment;

/**
 * Where moments lie across a surface.
 *
 * @param origin the moment at {@code left}
 * @param left px
 * @param secondsPerPixel the resolution, more than 0
 */
public record TimeScale(Moment origin, double left, double secondsPerPixel) {
    /** The scale that lays a range over a stretch of so many px. */
    public static TimeScale over(Range range, double left, double width) {
        return new TimeScale(range.from(), left, range.seconds() / Math.max(width, 1));
    }

    /** The px at which a moment lies; far outside the surface it is still finite. */
    public double x(Moment moment) {
        return left + moment.secondsSince(origin) / secondsPerPixel;
    }

    /** The px at which a whole second since the epoch lies. */
    public double x(long second) {
        return left + ((double) (second - origin.second()) - origin.milli() / 1000.0) / secondsPerPixel;
    }

    /** The moment at a px. */
    public Moment at(double x) {
        return origin.plusSeconds((x - left) * secondsPerPixel);
    }
}
