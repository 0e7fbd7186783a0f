package nenpyo.ui;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nenpyo.layout.LaneBox;
import nenpyo.model.Lane;
import nenpyo.text.Messages;

/**
 * What the hand takes a lane by, over its drawn header: the header to drag it elsewhere, the sign beside the icon to collapse
 * it, its lower border to make it higher or lower. Focusable, for the keys of {@link LaneKeys}.
 */
final class LaneHandle extends Region {
    private static final double BORDER = 6;
    private static final double FOLD_WIDTH = 16;
    private static final double FOLD_HEIGHT = 24;
    private static final double DRAG_THRESHOLD = 4;

    private final Lane lane;
    private final LaneActions actions;
    private final LaneDrag drag;
    private final Messages words;
    private final StackPane fold = new StackPane();
    private final Region sign = new Region();
    private final Region border = new Region();
    private final int count;
    private LaneBox box;
    private double pressedAt;
    private double pressedHeight;
    private boolean collapsed;

    LaneHandle(Lane lane, int count, ViewState state, Messages words, LaneDrag drag) {
        this.lane = lane;
        this.count = count;
        this.actions = new LaneActions(state);
        this.drag = drag;
        this.words = words;
        this.box = new LaneBox(lane, 0, 0, 0, 0);
        setManaged(false);
        setId("lane-" + lane.id());
        getStyleClass().add("lane-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(words.get("lane.help"));
        fold.getStyleClass().add("lane-fold");
        sign.getStyleClass().add("lane-fold-sign");
        fold.getChildren().add(sign);
        border.getStyleClass().add("lane-border");
        fold.setManaged(false);
        border.setManaged(false);
        getChildren().addAll(fold, border);
        fold.setCursor(Cursor.HAND);
        border.setCursor(Cursor.V_RESIZE);
        LaneKeys.on(this, state, lane);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        fold.setOnMouseClicked(this::foldClicked);
        fold.setOnMousePressed(MouseEvent::consume);
        fold.setOnMouseReleased(MouseEvent::consume);
        border.setOnMousePressed(this::borderPressed);
        border.setOnMouseDragged(this::borderDragged);
        border.setOnMouseReleased(MouseEvent::consume);
        border.setOnMouseClicked(this::borderClicked);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                event.consume();
            }
        });
        show(false);
    }

    Lane lane() {
        return lane;
    }

    /**
     * Puts the handle over its lane.
     *
     * @param at where the lane lies
     * @param top the least y of the plot, px
     * @param bottom the greatest, px
     * @param width px
     */
    void place(LaneBox at, double top, double bottom, double width) {
        box = at;
        double from = Math.max(at.top(), top);
        double to = Math.min(at.bottom(), bottom);
        setVisible(to > from);
        resizeRelocate(0, from, width, Math.max(0, to - from));
        double header = Math.min(from, at.bottom() - Math.min(at.height(), 52)) - from;
        double foldTop = at.rows() == 0 ? (at.height() - 1 - FOLD_HEIGHT) / 2 : 12;
        fold.resizeRelocate(4, header + foldTop, FOLD_WIDTH, FOLD_HEIGHT);
        border.setVisible(at.rows() > 0 && at.bottom() <= bottom);
        border.resizeRelocate(0, to - from - BORDER, width, BORDER);
        // Not with every picture: who reads the screen aloud would be told, and a frame kept waiting.
        if (collapsed != (at.rows() == 0)) {
            show(!collapsed);
        }
    }

    private void show(boolean isCollapsed) {
        collapsed = isCollapsed;
        sign.setRotate(isCollapsed ? 0 : 90);
        String name = words.get("chip.accessible", lane.title().in(words.language()), count);
        setAccessibleText(isCollapsed ? words.get("lane.collapsed", name) : name);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag.isUnderWay()) {
            drag.cancel();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                && !event.isAltDown()) {
            actions.collapse(lane, !collapsed);
        } else {
            return;
        }
        event.consume();
    }

    private void foldClicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            actions.collapse(lane, !collapsed);
            event.consume();
        }
    }

    private void borderPressed(MouseEvent event) {
        pressedAt = event.getSceneY();
        pressedHeight = box.height();
        event.consume();
    }

    private void borderDragged(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            actions.setHeight(lane, pressedHeight + event.getSceneY() - pressedAt);
        }
        event.consume();
    }

    private void borderClicked(MouseEvent event) {
        if (event.getClickCount() == 2 && event.isStillSincePress()) {
            actions.resetHeight(lane);
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            pressedAt = event.getSceneY();
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (!event.isPrimaryButtonDown()) {
            return;
        }
        event.consume();
        if (drag.isUnderWay() || Math.abs(event.getSceneY() - pressedAt) >= DRAG_THRESHOLD) {
            setCursor(Cursor.CLOSED_HAND);
            Point2D inTimeline = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
            drag.to(lane, inTimeline.getY());
        }
    }

    private void released(MouseEvent event) {
        setCursor(null);
        if (event.getButton() == MouseButton.PRIMARY) {
            drag.drop();
            event.consume();
        }
    }
}
