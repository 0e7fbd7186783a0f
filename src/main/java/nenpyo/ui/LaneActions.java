package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.text.Messages;

/** What can be done with a lane's place and height, for keys, menus and the hand. Knows no node but the items it makes. */
final class LaneActions {
    /** How much higher or lower one step makes a row, px. */
    private static final double STEP = 6;

    private final ViewState state;

    LaneActions(ViewState state) {
        this.state = state;
    }

    /** All lanes from top to bottom, also those that are hidden. */
    private List<Lane> lanes() {
        return stacking().ordered(state.timeline().lanes());
    }

    private LaneStacking stacking() {
        return state.view().lanes();
    }

    /** Whether there is a shown lane above (−1) or below (1) it. */
    boolean canMove(Lane lane, int direction) {
        return !next(lane, direction).equals(lane);
    }

    /** Moves a lane past the next shown one above (−1) or below (1), if there is one. */
    void move(Lane lane, int direction) {
        moveTo(lane, next(lane, direction), direction > 0);
    }

    /** The next lane that is shown in a direction, or the lane itself if there is none. */
    private Lane next(Lane lane, int direction) {
        List<Lane> lanes = lanes();
        for (int i = lanes.indexOf(lane) + direction; i >= 0 && i < lanes.size(); i += direction) {
            if (state.view().filter().shows(lanes.get(i))) {
                return lanes.get(i);
            }
        }
        return lane;
    }

    /** Moves a lane above or below another; next to itself it stays where it is. */
    void moveTo(Lane lane, Lane other, boolean below) {
        state.stack(stacking().moved(lane.id(), other.id(), below, state.timeline().lanes()));
    }

    boolean isCollapsed(Lane lane) {
        return stacking().isCollapsed(lane);
    }

    void collapse(Lane lane, boolean collapsed) {
        state.stack(stacking().withCollapsed(lane.id(), collapsed));
    }

    /** Makes the rows of a lane a step higher (1) or lower (−1); a collapsed lane stays as it is. */
    void stretch(Lane lane, int direction) {
        state.drawnLane(lane)
                .filter(box -> box.rows() > 0)
                .ifPresent(box -> setHeight(lane,
                        box.height() + direction * STEP * Math.max(1, box.rows())));
    }

    /** Makes a lane as high as asked, px, or as nearly as its rows allow; a collapsed lane stays as it is. */
    void setHeight(Lane lane, double px) {
        state.drawnLane(lane)
                .filter(box -> box.rows() > 0)
                .ifPresent(box -> state
                        .stack(stacking().withRowHeight(lane.id(), box.rowHeightFor(px))));
    }

    /** Gives a lane back the height that there is room for. */
    void resetHeight(Lane lane) {
        state.stack(stacking().withRowHeight(lane.id(), null));
    }

    /** Lays all lanes as they were at first. */
    void reset() {
        state.stack(LaneStacking.USUAL);
    }

    /** The actions that a lane has now, as items for a menu, what is not possible disabled. */
    List<MenuItem> items(Lane lane, Messages words) {
        boolean collapsed = isCollapsed(lane);
        List<MenuItem> items = new ArrayList<>();
        items.add(item(words.get("lane.up"), canMove(lane, -1), () -> move(lane, -1)));
        items.add(item(words.get("lane.down"), canMove(lane, 1), () -> move(lane, 1)));
        items.add(item(words.get(collapsed ? "lane.expand" : "lane.collapse"), true,
                () -> collapse(lane, !collapsed)));
        items.add(item(words.get("lane.higher"), !collapsed, () -> stretch(lane, 1)));
        items.add(item(words.get("lane.lower"), !collapsed, () -> stretch(lane, -1)));
        items.add(item(words.get("lane.resetHeight"), stacking().rowHeight(lane) != null,
                () -> resetHeight(lane)));
        items.add(item(words.get("lane.resetAll"), !stacking().equals(LaneStacking.USUAL), this::reset));
        return items;
    }

    private static MenuItem item(String text, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setDisable(!possible);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
