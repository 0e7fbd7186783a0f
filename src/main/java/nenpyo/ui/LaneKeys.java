package nenpyo.ui;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import org.jspecify.annotations.Nullable;

/**
 * Arranges a lane by keys: Alt with up or down moves it, with left or right collapses and expands it, and with Shift and up or
 * down makes it higher or lower.
 */
final class LaneKeys {
    private final LaneActions actions;
    private final Supplier<@Nullable Lane> lane;

    private LaneKeys(LaneActions actions, Supplier<@Nullable Lane> lane) {
        this.actions = actions;
        this.lane = lane;
    }

    /** Lets the keys of a node arrange a lane. */
    static void on(Node node, ViewState state, Lane lane) {
        LaneKeys keys = new LaneKeys(new LaneActions(state), () -> lane);
        node.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    /** Lets the keys of a node arrange the lane of the selected event. */
    static void onSelected(Node node, ViewState state) {
        LaneKeys keys = new LaneKeys(new LaneActions(state), () -> {
            Event selected = state.selected();
            return selected == null ? null : state.timeline().lanes().get(selected.lane());
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    }

    private void pressed(KeyEvent event) {
        Lane of = lane.get();
        if (of == null || !event.isAltDown() || event.isControlDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> upOrDown(of, -1, event.isShiftDown());
            case DOWN -> upOrDown(of, 1, event.isShiftDown());
            case LEFT -> actions.collapse(of, true);
            case RIGHT -> actions.collapse(of, false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** With Shift, up is higher. */
    private void upOrDown(Lane of, int direction, boolean height) {
        if (height) {
            actions.stretch(of, -direction);
        } else {
            actions.move(of, direction);
        }
    }
}
