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
 * @param collapsed whether it shows its marks alone, in a slim band
 * @param counts of what is not shown singly
 */
record LaneBand(Lane lane, LaneArrangement arrangement, Palette.LaneInks inks, Outline icon, double top,
        double height, double rowHeight, boolean collapsed, LaneCounts counts) {
    private static final double COLLAPSED_MARK_MOST = 9;
    private static final double COLLAPSED_MARK_LEAST = 2;
    /** What a low row leaves free between its marks and the next. */
    private static final double MARK_GAP = 6;

    /** The y of the middle of a row, px. */
    double middle(int row) {
        double padding = collapsed ? Metrics.COLLAPSED_PADDING : Metrics.LANE_PADDING;
        return top + padding + rowHeight * (row + 0.5);
    }

    /** The row that an event of the lane stands in. */
    int rowOf(LaneArrangement.Item item) {
        return collapsed ? item.collapsedRow() : item.row();
    }

    /** The y of the middle of an event, px. */
    double middle(LaneArrangement.Item item) {
        return middle(rowOf(item));
    }

    /** The height of a mark, px: the usual one where rows have room for it. */
    double markHeight(double usual) {
        return collapsed
                ? Math.clamp(rowHeight - 1, COLLAPSED_MARK_LEAST, COLLAPSED_MARK_MOST)
                : Math.min(usual, rowHeight - MARK_GAP);
    }

    /** Whether rows are high enough for dates below titles. */
    boolean hasDates() {
        return rowHeight >= Metrics.ROW_HEIGHT;
    }

    /** Whether what is not shown singly stands there as heights, rather than as numbers. */
    boolean isDensity() {
        return isDensity(arrangement, collapsed);
    }

    /** Whether what is not shown singly of a lane stands there as heights. */
    static boolean isDensity(LaneArrangement arrangement, boolean collapsed) {
        LaneTiles tiles = arrangement.tiles();
        return tiles != null && (collapsed || tiles.rows().density() > 0);
    }

    double bottom() {
        return top + height;
    }
}
