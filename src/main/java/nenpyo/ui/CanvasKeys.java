package nenpyo.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Walks through the timeline by the keys of the canvas: left and right to the event before and after in the lane, up and
 * down to the nearest one in the next lane, Home and End to the first and last of all, Enter to the details, Escape back
 * to none, F to everything.
 */
final class CanvasKeys {
    private final ViewState state;
    private final CanvasInput input;
    private final Runnable details;

    /**
     * @param details moves the focus to the details
     */
    CanvasKeys(ViewState state, TimelineCanvas canvas, CanvasInput input, Runnable details) {
        this.state = state;
        this.input = input;
        this.details = details;
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        EventOrder order = state.order();
        KeyCode key = event.getCode();
        switch (key) {
            case LEFT -> goTo(order.inLane(state.view(), -1));
            case RIGHT -> goTo(order.inLane(state.view(), 1));
            case UP -> goTo(order.inNextLane(state.view(), -1));
            case DOWN -> goTo(order.inNextLane(state.view(), 1));
            case HOME -> goTo(order.last(state.view(), -1));
            case END -> goTo(order.last(state.view(), 1));
            case ENTER -> details.run();
            case ESCAPE -> state.select(null);
            case F -> input.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Selects an event and brings it into view; −1 is none, and changes nothing. */
    private void goTo(int event) {
        if (event >= 0) {
            state.select(state.timeline().event(event).id());
            input.reveal(event);
        }
    }
}
