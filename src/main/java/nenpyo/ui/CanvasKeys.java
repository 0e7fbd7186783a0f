package nenpyo.ui;

import java.util.function.IntConsumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nenpyo.model.Selection;
import nenpyo.ui.evidence.StatusFilter;

/**
 * The keys of the timeline, wherever in the window the focus is: left and right to the event before and after in the lane, up
 * and down to the nearest one in the next lane, Home and End to the first and last of all, with Shift taking along what is
 * passed; Escape back to none and then
 * to all events where some are filtered out by status, F to everything; copy, select all, export, the card of an event, its menu. A control that
 * itself uses a key keeps it; a text field and a pop-up keep them all.
 */
final class CanvasKeys {
    private final ViewState state;
    private final TimelineCanvas canvas;
    private final CanvasInput input;
    private final EventActions actions;
    private final CanvasMenus menus;
    private final HoverCard card;
    private final StatusFilter statuses;
    private final Runnable export;

    /**
     * @param within whose keys are heard
     * @param statuses the filter that Escape takes away where nothing is selected
     * @param export asks what to export
     */
    CanvasKeys(ViewState state, Node within, TimelineCanvas canvas, CanvasInput input, EventActions actions,
            CanvasMenus menus, HoverCard card, StatusFilter statuses, Runnable export) {
        this.state = state;
        this.canvas = canvas;
        this.input = input;
        this.actions = actions;
        this.menus = menus;
        this.card = card;
        this.statuses = statuses;
        this.export = export;
        within.addEventFilter(KeyEvent.KEY_PRESSED, _ -> card.hide());
        within.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!isElsewhere(event) && isTaken(event)) {
                event.consume();
            }
        });
    }

    /** Keys pressed in a pop-up come to the window below as well, after it. */
    private static boolean isElsewhere(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl || Window.getWindows()
                .stream()
                .anyMatch(window -> window instanceof PopupWindow && !(window instanceof Tooltip));
    }

    private boolean isTaken(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return !event.isShiftDown() && command(event.getCode());
        }
        if (event.isShiftDown() && event.getCode() == KeyCode.F10) {
            menu(event);
            return true;
        }
        return event.isShiftDown() ? walk(event.getCode(), this::takeAlong) : plain(event);
    }

    /** The menu of the control that has the focus, or that of the timeline where it has none. */
    private void menu(KeyEvent event) {
        if (event.getTarget() instanceof Control control && control.getContextMenu() != null) {
            control.getContextMenu().show(control, Side.BOTTOM, 0, 0);
        } else {
            menus.showAtSelection();
        }
    }

    private boolean command(KeyCode key) {
        switch (key) {
            case C -> actions.copy();
            case A -> state.selectAll();
            case E -> export.run();
            case I -> card.showSelected(input);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.getTarget() != canvas) {
                    return false;
                }
                actions.showDetails();
            }
            case ESCAPE -> letGo();
            case F -> input.fit();
            case CONTEXT_MENU -> menu(event);
            default -> {
                return walk(event.getCode(), this::goTo);
            }
        }
        return true;
    }

    /** Back to none, and from there to all events. */
    private void letGo() {
        if (state.selection().isEmpty()) {
            statuses.clear();
        } else {
            state.select(null);
        }
    }

    private boolean walk(KeyCode key, IntConsumer step) {
        EventOrder order = state.order();
        switch (key) {
            case LEFT -> step.accept(order.inLane(state.view(), -1));
            case RIGHT -> step.accept(order.inLane(state.view(), 1));
            case UP -> step.accept(order.inNextLane(state.view(), -1));
            case DOWN -> step.accept(order.inNextLane(state.view(), 1));
            case HOME -> step.accept(order.last(state.view(), -1));
            case END -> step.accept(order.last(state.view(), 1));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Selects an event alone and brings it into view; −1 is none, and changes nothing. */
    private void goTo(int event) {
        if (event >= 0) {
            go(event, Selection.of(id(event)));
        }
    }

    private void takeAlong(int event) {
        if (event >= 0) {
            go(event, state.selection().walkedTo(id(event)));
        }
    }

    private String id(int event) {
        return state.timeline().id(event);
    }

    private void go(int event, Selection selection) {
        state.pick(selection);
        input.reveal(event);
    }
}
