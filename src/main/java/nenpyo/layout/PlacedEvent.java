package nenpyo.layout;

import nenpyo.drawing.Box;
import org.jspecify.annotations.Nullable;

/**
 * An event where it is drawn.
 *
 * @param mark the attested part, at least as wide as the least mark
 * @param reach the mark with what fades in and out
 * @param isVague whether the date lies somewhere within a span wide enough to be seen as one
 * @param label null where there is no room for one
 */
record PlacedEvent(LaneArrangement.Item item, LaneBand band, Box mark, Box reach, boolean isVague,
        @Nullable PlacedLabel label) {

    PlacedEvent withLabel(@Nullable PlacedLabel placed) {
        return new PlacedEvent(item, band, mark, reach, isVague, placed);
    }

    /** An event of a lane, its label not yet placed. */
    static PlacedEvent of(LaneArrangement.Item item, LaneBand band, TimeScale scale) {
        MarkSpan span = item.span();
        double left = scale.x(span.from());
        double right = scale.x(span.to());
        boolean vague = !span.interval() && span.isWide(scale.secondsPerPixel());
        double missing = Metrics.leastWidth(span) - (right - left);
        if (missing > 0) {
            left -= missing / 2;
            right += missing / 2;
        }
        double middle = band.middle(item);
        double half = band.markHeight(span.interval() ? Metrics.BAR_HEIGHT : Metrics.MARK_HEIGHT) / 2;
        Box mark = new Box(left, middle - half, right, middle + half);
        Box reach = new Box(left - (span.fadesIn() ? Metrics.FADE_IN : 0), mark.top(),
                right + (span.fadesOut() ? Metrics.FADE_OUT : 0), mark.bottom());
        return new PlacedEvent(item, band, mark, reach, vague, null);
    }
}
