package nenpyo.layout;

import nenpyo.drawing.Icons;
import nenpyo.drawing.Outline;
import nenpyo.model.Lane;

/**
 * A lane where it lies on the surface.
 *
 * @param icon on the grid of {@link Icons#GRID}
 * @param top px
 * @param height px
 * @param rowHeight px
 */
record LaneBand(Lane lane, LaneArrangement arrangement, Palette.LaneInks inks, Outline icon, double top,
        double height,
        double rowHeight) {
    /** The y of the middle of a row, px. */
    double middle(int row) {
        return top + Metrics.LANE_PADDING + rowHeight * (row + 0.5);
    }

    double bottom() {
        return top + height;
    }

    /** The rows that a lane needs: at least one, and one for each undated event up to a bound. */
    static int rowsOf(LaneArrangement arrangement) {
        return Math.max(1,
                Math.max(arrangement.rows(), Math.min(arrangement.undatedCount(), Metrics.GUTTER_ROWS_MOST)));
    }

    /** The least height in px of a lane at a height of its rows. */
    static double heightOf(LaneArrangement arrangement, double rowHeight) {
        return rowsOf(arrangement) * rowHeight + 2 * Metrics.LANE_PADDING;
    }
}
