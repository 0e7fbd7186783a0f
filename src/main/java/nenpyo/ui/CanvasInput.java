package nenpyo.ui;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import nenpyo.layout.Projected;
import nenpyo.model.Range;

/** Turns wheel, pinch, drag, clicks and typed characters into changes of the view. */
final class CanvasInput {
    private static final double ZOOM_STEP = 1.5;
    /** How much one px of wheel brings the view closer; a usual notch is 40 px. */
    private static final double ZOOM_PER_PX = 0.0045;
    private static final double DRAG_THRESHOLD = 4;

    private final ViewState state;
    private final TimelineCanvas canvas;
    private final RangeAnimation animation;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;
    private boolean dragging;

    CanvasInput(ViewState state, TimelineCanvas canvas, RangeAnimation animation) {
        this.state = state;
        this.canvas = canvas;
        this.animation = animation;
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::pinched);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(_ -> canvas.setCursor(Cursor.DEFAULT));
        canvas.setOnMouseClicked(this::clicked);
        canvas.setOnMouseMoved(this::moved);
    }

    /** Takes the characters of the zoom, wherever the focus is; key codes differ by keyboard, characters do not. */
    void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "+" -> zoomStep(1);
            case "-" -> zoomStep(-1);
            case "0" -> fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** One step closer (1) or farther (−1), about the middle. */
    void zoomStep(int direction) {
        animation.moveTo(state.zoomed(animation.target(), Math.pow(ZOOM_STEP, direction), 0.5));
    }

    /** Shows everything. */
    void fit() {
        state.scrollTo(0);
        animation.moveTo(state.fitting());
    }

    /** Brings an event into the middle. */
    void goTo(int event) {
        animation.moveTo(state.around(event), () -> canvas.reveal(event));
    }

    /** Brings an event into view, no farther than it takes. */
    void reveal(int event) {
        animation.moveTo(state.revealing(event), () -> canvas.reveal(event));
    }

    private void scrolled(ScrollEvent event) {
        double dx = event.getDeltaX();
        double dy = event.getDeltaY();
        // With Shift, some platforms turn the wheel's deltaY into deltaX before we see it, others do not.
        boolean sideways = event.isShiftDown() || Math.abs(dx) > Math.abs(dy);
        if (sideways) {
            double px = dx != 0 ? dx : dy;
            animation.jumpTo(state.panned(animation.target(), -px));
        } else if (dy != 0) {
            Range target = state.zoomed(animation.target(), Math.exp(dy * ZOOM_PER_PX), share(event.getX()));
            if (event.isDirect() || event.isInertia()) {
                animation.jumpTo(target);
            } else {
                animation.moveTo(target);
            }
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        animation.jumpTo(state.zoomed(animation.target(), event.getZoomFactor(), share(event.getX())));
        event.consume();
    }

    /** Where in the plot a px lies, 0 its left end to 1 its right. */
    private double share(double x) {
        Projected projected = canvas.projected();
        if (projected == null) {
            return 0.5;
        }
        return Math.clamp((x - projected.plot().left()) / projected.plot().width(), 0.0, 1.0);
    }

    private void pressed(MouseEvent event) {
        canvas.requestFocus();
        animation.stop();
        pressX = event.getX();
        pressY = event.getY();
        lastX = pressX;
        lastY = pressY;
        dragging = false;
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_THRESHOLD) {
            return;
        }
        dragging = true;
        canvas.setCursor(Cursor.CLOSED_HAND);
        state.show(state.panned(state.view().range(), lastX - event.getX()));
        state.scroll(lastY - event.getY());
        lastX = event.getX();
        lastY = event.getY();
    }

    private void clicked(MouseEvent event) {
        if (dragging || !event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var hit = canvas.eventAt(event.getX(), event.getY());
        if (event.getClickCount() == 2) {
            hit.ifPresentOrElse(id -> goTo(state.timeline().indexOf(id)),
                    () -> animation.moveTo(state.zoomed(animation.target(), 2, share(event.getX()))));
        } else {
            state.select(hit.orElse(null));
        }
    }

    private void moved(MouseEvent event) {
        canvas.setCursor(
                canvas.eventAt(event.getX(), event.getY()).isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }
}
