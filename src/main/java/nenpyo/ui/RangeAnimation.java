package nenpyo.ui;

import javafx.animation.AnimationTimer;
import nenpyo.model.Range;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Moves the view to another range smoothly. A new target takes over from wherever the view is; anything else that sets the
 * view ends it. For the JavaFX thread.
 */
final class RangeAnimation {
    private static final double SECONDS = 0.22;

    private final ViewState state;
    private final double seconds;
    private @Nullable Flight flight;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            step(now);
        }
    };

    /** A flight from one range to another, begun at a pulse. */
    private record Flight(Range from, Range to, long began) {
        /**
         * The range after a share of the way. Lengths change by equal ratios, and the moment that both ranges have at the
         * same place stays there.
         */
        Range at(double share) {
            double length = from.seconds() * Math.pow(to.seconds() / from.seconds(), share);
            double change = to.seconds() - from.seconds();
            double way = Math.abs(change) < from.seconds() * 1e-9
                    ? share
                    : (length - from.seconds()) / change;
            Moment start = from.from().plusSeconds(to.from().secondsSince(from.from()) * way);
            return new Range(start, start.plusSeconds(length));
        }
    }

    /** Moves at the usual pace, or at once where the user has asked the system for less motion. */
    RangeAnimation(ViewState state, boolean reducedMotion) {
        this.state = state;
        this.seconds = reducedMotion ? 0 : SECONDS;
    }

    /** The range that the view is moving to, or the one that it has. */
    Range target() {
        return flight == null ? state.view().range() : flight.to;
    }

    /** Sets out for a range. */
    void moveTo(Range range) {
        if (seconds == 0) {
            jumpTo(range);
            return;
        }
        flight = new Flight(state.view().range(), range, 0);
        timer.start();
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

    private void step(long now) {
        Flight current = flight;
        if (current == null) {
            return;
        }
        if (current.began == 0) {
            flight = new Flight(current.from, current.to, now);
            return;
        }
        double share = (now - current.began) / 1e9 / seconds;
        if (share >= 1) {
            stop();
            state.show(current.to);
        } else {
            // Fast at first, then easing in.
            state.show(current.at(1 - Math.pow(1 - share, 3)));
        }
    }
}
