package nenpyo.layout;

import nenpyo.model.Lane;

/**
 * Where a lane lies on the surface, also where it is scrolled out of it.
 *
 * @param top px
 * @param bottom px, exclusive
 * @param rows how many share the height; 0 for a collapsed lane
 * @param besides how much of the height no row takes, px
 */
public record LaneBox(Lane lane, double top, double bottom, int rows, double besides) {
    public double height() {
        return bottom - top;
    }

    /** The height in px of each row, 0 in a collapsed lane. */
    public double rowHeight() {
        return rows == 0 ? 0 : (height() - besides) / rows;
    }

    /** The height in px that rows must have for the lane to be as high as asked, as nearly as that is allowed. */
    public double rowHeightFor(double height) {
        return rows == 0 ? 0 : Metrics.rowHeight((height - 2 * Metrics.LANE_PADDING) / rows, rows);
    }
}
