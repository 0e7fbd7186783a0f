package nenpyo.ui;

import javafx.animation.AnimationTimer;
import nenpyo.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Moves the view to another range smoothly. A new target takes over from wherever the view is; {@link #stop} leaves it there.
 * For the JavaFX thread.
 */
final class RangeAnimation {
    private static final double SECONDS = 0.22;

    private final ViewState state;
    private final double seconds;
    private @Nullable Flight flight;
    private Runnable arrived = () -> {};
    /** The pulse of the flight's first frame, in nanoseconds; meant only when {@link #begun}. */
    private long began;
    private boolean begun;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    /** Moves at the usual pace, or at once where the user has asked the system for less motion. */
    RangeAnimation(ViewState state, boolean reducedMotion) {
        this.state = state;
        this.seconds = reducedMotion ? 0 : SECONDS;
    }

    /** The range that the view is moving to, or the one that it has. */
    Range target() {
        return flight == null ? state.view().range() : flight.to();
    }

    /** Goes to a range, frame by frame. */
    void moveTo(Range range) {
        moveTo(range, () -> {});
    }

    /** Goes to a range, and does something more when the view has arrived there; not if something else takes over. */
    void moveTo(Range range, Runnable then) {
        if (seconds == 0) {
            jumpTo(range);
            then.run();
            return;
        }
        setOut(range);
        arrived = then;
        timer.start();
    }

    /** Sets out for a range, from the next {@link #step} on. */
    void setOut(Range range) {
        flight = new Flight(state.view().range(), range);
        begun = false;
    }

    /** Goes to a range at once. */
    void jumpTo(Range range) {
        stop();
        state.show(range);
    }

    /** Stays where it is. */
    void stop() {
        flight = null;
        timer.stop();
    }

    boolean isMoving() {
        return flight != null;
    }

    /** Shows the frame of a pulse, its time in nanoseconds. */
    void step(long now) {
        Flight current = flight;
        if (current == null) {
            return;
        }
        if (!begun) {
            began = now;
            begun = true;
            return;
        }
        double share = (now - began) / 1e9 / seconds;
        if (share < 1) {
            state.show(current.eased(share));
            return;
        }
        stop();
        state.show(current.to());
        arrived.run();
    }
}
