package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import nenpyo.drawing.Box;
import nenpyo.layout.Cluster;
import nenpyo.layout.Projected;
import nenpyo.model.Event;
import nenpyo.model.Range;
import nenpyo.model.Selection;

/**
 * Turns wheel, pinch, drag, clicks and typed characters into changes of the view. A drag moves it; with Shift held it draws a
 * band around events to select.
 */
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
    private boolean banding;
    /** Whether the last click opened a cluster. */
    private boolean opened;

    CanvasInput(ViewState state, TimelineCanvas canvas, RangeAnimation animation) {
        this.state = state;
        this.canvas = canvas;
        this.animation = animation;
        canvas.setOnScroll(this::scrolled);
        canvas.setOnZoom(this::pinched);
        canvas.setOnMousePressed(this::pressed);
        canvas.setOnMouseDragged(this::dragged);
        canvas.setOnMouseReleased(this::released);
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

    /** Shows the selected events as large as they fit. */
    void zoomToSelection() {
        animation.moveTo(state.aroundSelection(), () -> {
            Event primary = state.selected();
            if (primary != null) {
                canvas.reveal(state.timeline().indexOf(primary.id()));
            }
        });
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
        banding = event.getButton() == MouseButton.PRIMARY && event.isShiftDown();
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            return;
        }
        if (!dragging && Math.hypot(event.getX() - pressX, event.getY() - pressY) < DRAG_THRESHOLD) {
            return;
        }
        dragging = true;
        if (banding) {
            canvas.setCursor(Cursor.CROSSHAIR);
            canvas.band(band(event));
            return;
        }
        canvas.setCursor(Cursor.CLOSED_HAND);
        state.show(state.panned(state.view().range(), lastX - event.getX()));
        state.scroll(lastY - event.getY());
        lastX = event.getX();
        lastY = event.getY();
    }

    /** The box between where the button was pressed and where the pointer is. */
    private Box band(MouseEvent event) {
        return new Box(Math.min(pressX, event.getX()), Math.min(pressY, event.getY()),
                Math.max(pressX, event.getX()), Math.max(pressY, event.getY()));
    }

    private void released(MouseEvent event) {
        canvas.setCursor(Cursor.DEFAULT);
        if (dragging && banding) {
            canvas.band(null);
            take(band(event), event.isShortcutDown());
        }
        banding = false;
    }

    /** Selects what a band touches, beside what is selected already or in its place. */
    private void take(Box band, boolean beside) {
        List<String> ids = new ArrayList<>(beside ? state.selection().ids() : List.of());
        state.order().of(canvas.targets().eventsIn(band)).forEach(event -> ids.add(event.id()));
        state.pick(Selection.of(ids, state.view().selected()));
    }

    private void clicked(MouseEvent event) {
        if (dragging || !event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var hit = canvas.targets().eventAt(event.getX(), event.getY());
        boolean adding = event.isShortcutDown() || event.isShiftDown();
        if (adding) {
            hit.ifPresent(id -> state.pick(state.selection().toggled(id)));
        } else if (event.getClickCount() == 2) {
            hit.ifPresentOrElse(id -> goTo(state.timeline().indexOf(id)), () -> comeCloser(event));
        } else {
            state.select(hit.orElse(null));
            Optional<Cluster> counted = hit.isPresent() ? Optional.empty() : clusterAt(event);
            opened = counted.filter(Cluster::pill).isPresent();
            counted.filter(Cluster::pill).ifPresent(this::open);
        }
    }

    private Optional<Cluster> clusterAt(MouseEvent event) {
        return canvas.targets().clusterAt(event.getX(), event.getY());
    }

    /** To what is counted at the pointer, or just closer; the first of the two clicks may have opened a cluster already. */
    private void comeCloser(MouseEvent event) {
        if (!opened) {
            clusterAt(event).ifPresentOrElse(this::open,
                    () -> animation.moveTo(state.zoomed(animation.target(), 2, share(event.getX()))));
        }
    }

    /** Shows the events of a cluster as large as they fit. */
    private void open(Cluster cluster) {
        animation.moveTo(state.around(cluster.range()));
    }

    private void moved(MouseEvent event) {
        boolean clickable = canvas.targets().eventAt(event.getX(), event.getY()).isPresent()
                || clusterAt(event).filter(Cluster::pill).isPresent();
        canvas.setCursor(clickable ? Cursor.HAND : Cursor.DEFAULT);
    }
}
