package nenpyo.ui;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import nenpyo.layout.TimeScale;
import nenpyo.model.Range;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Turns the mouse on the overview into ranges of the view: drags of the brush pan, drags of its edges resize it, elsewhere
 * they draw another; a click elsewhere jumps there.
 */
final class BrushInput {
    private static final double DRAG_THRESHOLD = 4;
    /** How far from an edge of the brush a press still takes it, px outside and inside. */
    private static final double EDGE_OUTSIDE = 4;
    private static final double EDGE_INSIDE = 5;

    /** What a press takes hold of. */
    private enum Grip {
        BRUSH, START, END, NOTHING
    }

    /**
     * A press, as long as the button is down.
     *
     * @param x px
     * @param range of the view then
     */
    private record Press(Grip grip, double x, Range range) {}

    private final ViewState state;
    private final OverviewStrip strip;
    private final RangeAnimation animation;
    private @Nullable Press press;
    private boolean dragging;

    BrushInput(ViewState state, OverviewStrip strip, RangeAnimation animation) {
        this.state = state;
        this.strip = strip;
        this.animation = animation;
        strip.setOnMouseMoved(event -> strip.setCursor(cursor(gripAt(event.getX()))));
        strip.setOnMousePressed(this::pressed);
        strip.setOnMouseDragged(this::dragged);
        strip.setOnMouseReleased(this::released);
    }

    private static Cursor cursor(Grip grip) {
        return switch (grip) {
            case BRUSH -> Cursor.OPEN_HAND;
            case START -> Cursor.W_RESIZE;
            case END -> Cursor.E_RESIZE;
            case NOTHING -> Cursor.CROSSHAIR;
        };
    }

    private Grip gripAt(double x) {
        OverviewStrip.Extent brush = strip.extent();
        if (brush == null) {
            return Grip.NOTHING;
        }
        double inside = Math.min(EDGE_INSIDE, (brush.right() - brush.left()) / 4);
        if (x >= brush.left() - EDGE_OUTSIDE && x < brush.left() + inside) {
            return Grip.START;
        }
        if (x > brush.right() - inside && x <= brush.right() + EDGE_OUTSIDE) {
            return Grip.END;
        }
        // A brush over the whole strip leaves nothing outside it: there a drag draws another, as a pan would show nothing new.
        boolean whole = brush.left() <= 0 && brush.right() >= strip.getWidth();
        return x > brush.left() && x < brush.right() && !whole ? Grip.BRUSH : Grip.NOTHING;
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        animation.stop();
        dragging = false;
        Grip grip = gripAt(event.getX());
        press = new Press(grip, event.getX(), state.view().range());
        strip.setCursor(grip == Grip.BRUSH ? Cursor.CLOSED_HAND : cursor(grip));
    }

    private void dragged(MouseEvent event) {
        Press held = press;
        TimeScale scale = strip.scale();
        if (held == null || scale == null) {
            return;
        }
        if (!dragging && Math.abs(event.getX() - held.x) < DRAG_THRESHOLD) {
            return;
        }
        dragging = true;
        animation.jumpTo(dragged(held, scale, event.getX()));
    }

    private Range dragged(Press held, TimeScale scale, double x) {
        double at = Math.clamp(x, 0, strip.getWidth());
        double seconds = (at - held.x) * scale.secondsPerPixel();
        Range range = held.range;
        return switch (held.grip) {
            case BRUSH -> new Range(range.from().plusSeconds(seconds), range.to().plusSeconds(seconds));
            case START -> between(range.to(), within(range.from(), scale).plusSeconds(seconds));
            case END -> between(range.from(), within(range.to(), scale).plusSeconds(seconds));
            case NOTHING -> between(scale.at(held.x), scale.at(at));
        };
    }

    /** A moment, or the end of the strip that it lies beyond: the edge is taken where it is seen. */
    private Moment within(Moment moment, TimeScale scale) {
        return moment.max(scale.at(0)).min(scale.at(strip.getWidth()));
    }

    /** From the earlier to the later of two moments; they may be the same. */
    private static Range between(Moment one, Moment other) {
        Moment from = one.min(other);
        return new Range(from, one.max(other).max(from.plusSeconds(1)));
    }

    private void released(MouseEvent event) {
        Press held = press;
        TimeScale scale = strip.scale();
        if (held == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        press = null;
        if (!dragging && held.grip == Grip.NOTHING && scale != null) {
            animation.moveTo(state.ranges().centred(held.range, scale.at(held.x)));
        }
        strip.setCursor(cursor(gripAt(event.getX())));
    }
}
