package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;

/** Lays the arranged lanes one above the other, in the order and at the heights of a view. */
final class LaneStack {
    private final Subject subject;
    private final LaneStacking stacking;
    private final List<LaneArrangement> lanes;

    LaneStack(Subject subject, LaneStacking stacking) {
        this.subject = subject;
        this.stacking = stacking;
        this.lanes = stacking.ordered(subject.lanes(), lane -> lane(lane).id());
    }

    private Lane lane(LaneArrangement arrangement) {
        return subject.timeline().lanes().get(arrangement.lane());
    }

    /** What of the height of a lane in full no row takes, px: its padding, and the strip of what is counted. */
    private static double besides(LaneArrangement lane) {
        LaneTiles tiles = lane.tiles();
        double strip = tiles == null
                ? 0
                : Math.max(CountInk.STRIP, tiles.rows().density() + KindInk.strip(lane));
        return 2 * Metrics.LANE_PADDING + strip;
    }

    /** How high a row is beside that of a lane whose events all have one. */
    private static double share(LaneArrangement lane) {
        return lane.tiles() == null ? 1 : Metrics.DENSE_ROW_SHARE;
    }

    /** The rows that a lane in full needs: at least one, and one for each undated event up to a bound. */
    private static int rows(LaneArrangement lane) {
        return Math.max(1, Math.max(lane.rows(), Math.min(lane.undatedCount(), Metrics.GUTTER_ROWS_MOST)));
    }

    /**
     * The height in px of rows that were given none: they grow a little where the surface has room for it. Lanes that were
     * given a height count as if they had not, for else the others would move under the hand that makes one higher.
     */
    double rowHeight(double room) {
        double free = room;
        double rows = 0;
        for (LaneArrangement lane : lanes) {
            if (stacking.isCollapsed(lane(lane))) {
                free -= Metrics.COLLAPSED_HEIGHT;
            } else {
                free -= besides(lane);
                rows += rows(lane) * share(lane);
            }
        }
        double fitting = rows == 0 ? 0 : free / rows;
        return Math.clamp(Math.floor(fitting), Metrics.ROW_HEIGHT, Metrics.ROW_HEIGHT_MOST);
    }

    /** The height in px of all lanes, where rows that were given no height have one. */
    double height(double rowHeight) {
        return lanes.stream().mapToDouble(lane -> height(lane, rowHeight)).sum();
    }

    /** The least height in px that shows all lanes without scrolling. */
    double naturalHeight() {
        double rowHeight = Metrics.ROW_HEIGHT;
        while (rowHeight(height(rowHeight)) > rowHeight) {
            rowHeight++;
        }
        return height(rowHeight);
    }

    private double height(LaneArrangement lane, double rowHeight) {
        return stacking.isCollapsed(lane(lane))
                ? Metrics.COLLAPSED_HEIGHT
                : rows(lane) * ownRowHeight(lane, rowHeight) + besides(lane);
    }

    private double ownRowHeight(LaneArrangement lane, double rowHeight) {
        if (stacking.isCollapsed(lane(lane))) {
            double room = Metrics.COLLAPSED_HEIGHT - 2 * Metrics.COLLAPSED_PADDING;
            return room / Math.max(1, lane.collapsedRows());
        }
        Double given = stacking.rowHeight(lane(lane));
        return given == null ? Math.floor(rowHeight * share(lane)) : Metrics.rowHeight(given, rows(lane));
    }

    /** The lanes from a height on, px. */
    List<LaneBand> bands(Palette palette, double top, double rowHeight,
            Function<LaneArrangement, LaneCounts> counts) {
        List<LaneBand> bands = new ArrayList<>();
        double y = top;
        for (LaneArrangement arrangement : lanes) {
            Lane lane = lane(arrangement);
            double height = height(arrangement, rowHeight);
            bands.add(new LaneBand(lane, arrangement, palette.lane(subject.timeline(), arrangement.lane()),
                    subject.icons().apply(lane), y, height, ownRowHeight(arrangement, rowHeight),
                    stacking.isCollapsed(lane), counts.apply(arrangement)));
            y += height;
        }
        return bands;
    }

    /** Where lanes lie, for the hand that moves them. */
    static List<LaneBox> boxes(List<LaneBand> bands) {
        return bands.stream()
                .map(band -> new LaneBox(band.lane(), band.top(), band.bottom(),
                        band.collapsed() ? 0 : rows(band.arrangement()), besides(band.arrangement())))
                .toList();
    }
}
