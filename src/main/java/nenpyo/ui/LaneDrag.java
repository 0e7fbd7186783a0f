package nenpyo.ui;

import java.util.List;
import nenpyo.layout.LaneBox;
import nenpyo.model.Lane;
import org.jspecify.annotations.Nullable;

/** A lane on its way to another place, until it is dropped or the drag cancelled. Knows no node. */
final class LaneDrag {
    private final LaneActions actions;
    private final Runnable changed;
    private List<LaneBox> lanes = List.of();
    private @Nullable Lane dragged;
    private @Nullable Gap gap;
    private double pointer;
    /** After a cancel, the rest of the movement is nobody's. */
    private boolean cancelled;

    /** Above or below which lane the dragged one would come, and the y of the place in px. */
    private record Gap(Lane beside, boolean below, double y) {}

    /**
     * @param changed called when {@link #line} is another
     */
    LaneDrag(LaneActions actions, Runnable changed) {
        this.actions = actions;
        this.changed = changed;
    }

    /** Where the lanes lie now. */
    void over(List<LaneBox> boxes) {
        lanes = boxes;
    }

    /** Drags a lane to a height of the surface, px. */
    void to(Lane lane, double y) {
        if (cancelled) {
            return;
        }
        dragged = lane;
        pointer = y;
        gap = null;
        for (LaneBox box : lanes) {
            if (gap == null || y >= box.top()) {
                boolean below = y > (box.top() + box.bottom()) / 2;
                gap = new Gap(box.lane(), below, below ? box.bottom() : box.top());
            }
        }
        changed.run();
    }

    boolean isUnderWay() {
        return dragged != null;
    }

    /** Where a line shows the place that the lane would come to, y in px; null where there is no drag. */
    @Nullable
    Double line() {
        return gap == null ? null : gap.y;
    }

    /** The y of the pointer that drags, px. */
    double pointer() {
        return pointer;
    }

    /** Leaves the lane where it is. */
    void cancel() {
        cancelled = dragged != null;
        end();
    }

    /** Moves the lane to the place of the line. */
    void drop() {
        Lane lane = dragged;
        Gap at = gap;
        cancelled = false;
        end();
        if (lane != null && at != null) {
            actions.moveTo(lane, at.beside, at.below);
        }
    }

    private void end() {
        dragged = null;
        gap = null;
        changed.run();
    }
}
