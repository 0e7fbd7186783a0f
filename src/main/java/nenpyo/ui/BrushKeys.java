package nenpyo.ui;

import javafx.scene.input.KeyEvent;
import nenpyo.model.Range;
import nenpyo.time.Moment;

/**
 * The keys of the overview while it has the focus: arrows move the brush, with Shift they make it narrower or wider, Home and
 * End take it to the beginning and the end. The timeline does not hear them then.
 */
final class BrushKeys {
    /** How much of the range one press moves, or takes off or adds. */
    private static final double STEP = 0.1;

    private final ViewState state;
    private final RangeAnimation animation;

    BrushKeys(ViewState state, OverviewStrip strip, RangeAnimation animation) {
        this.state = state;
        this.animation = animation;
        strip.setFocusTraversable(true);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && !event.isShortcutDown() && isTaken(event)) {
                event.consume();
            }
        });
    }

    private boolean isTaken(KeyEvent event) {
        Range range = animation.target();
        double step = range.seconds() * STEP;
        boolean wider = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT -> move(range, wider ? 0 : -step, -step);
            case RIGHT -> move(range, wider ? 0 : step, step);
            case HOME -> to(range, state.ranges().fitting().from());
            case END -> to(range, state.ranges().fitting().to().plusSeconds(-range.seconds()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Moves the beginning and the end of the range by so many seconds. */
    private void move(Range range, double from, double to) {
        animation.moveTo(state.ranges()
                .allowed(
                        new Range(range.from().plusSeconds(from), range.to().plusSeconds(to))));
    }

    private void to(Range range, Moment from) {
        animation.moveTo(state.ranges().allowed(new Range(from, from.plusSeconds(range.seconds()))));
    }
}
