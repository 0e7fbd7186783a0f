package nenpyo.ui;

import java.util.List;
import javafx.animation.AnimationTimer;
import nenpyo.model.Lane;
import nenpyo.model.Range;
import nenpyo.time.Moment;

/**
 * A short performance without an audience: the build lets the window open, move, zoom, select and close once, so that the
 * start cache learns which classes a user's first minute needs, and which methods are called how often while the view
 * moves, lanes are hidden and shown by their chips, and events are limited to ranges.
 */
final class Rehearsal extends AnimationTimer {
    /** Enough for the compiler to have seen what it would otherwise have to learn from the user's first movements. */
    private static final int PANNED = 180;
    private static final int ZOOMED = 60;
    private static final int FILTERED = 60;
    private static final int LIMITED = 60;
    /** Frames that a chip is held down: enough to paint what comes of it. */
    private static final int HELD = 4;
    /** Shares of the view. */
    private static final double STEP = 1.0 / 40;
    private static final double CLOSER = 1.06;

    private final MainWindow window;
    private int frame;
    private int filtered;
    private int limited;
    /** Frames. */
    private int held;

    Rehearsal(MainWindow window) {
        this.window = window;
    }

    void run() {
        start();
    }

    @Override
    public void handle(long now) {
        ViewState state = window.state();
        if (frame == 0 && !window.canvas().isReadyToMove()) {
            return;
        }
        frame++;
        if (frame < ZOOMED) {
            zoom(state, CLOSER);
        } else if (frame < ZOOMED + PANNED) {
            double across = state.arranger().plotWidth(state.view()) * STEP;
            state.show(state.ranges().panned(state.view().range(), frame % 60 < 30 ? across : -across));
        } else if (frame < 2 * ZOOMED + PANNED) {
            zoom(state, 1 / CLOSER);
        } else if (frame == 2 * ZOOMED + PANNED && state.timeline().size() > 0) {
            state.select(state.timeline().event(0).id());
        } else if (!window.canvas().isSettled()) {
            return;
        } else if (filtered < FILTERED && !state.timeline().lanes().isEmpty()) {
            filter(state);
        } else if (limited < LIMITED) {
            limit(state, limited++);
        } else if (window.isSettled()) {
            stop();
            window.stage().hide();
        }
    }

    /** Hides lane after lane but the last of several, then shows them again, and so on. */
    private void filter(ViewState state) {
        List<Lane> lanes = state.timeline().lanes();
        LaneToggling chips = LaneToggling.byChips(window.stage().getScene(), lanes);
        int hidden = Math.max(1, lanes.size() - 1);
        int lane = filtered % hidden;
        if (held == 0) {
            chips.press(lane);
        } else if (held == HELD) {
            chips.toggle(lane, filtered / hidden % 2 == 1);
            filtered++;
        }
        held = held == HELD ? 0 : held + 1;
    }

    /** Limits events to a part of the view, to another one, and no longer. */
    private static void limit(ViewState state, int step) {
        Range view = state.view().range();
        Moment from = view.from().plusSeconds(view.seconds() * step / (2 * LIMITED));
        boolean none = step % 3 == 2;
        state.limit(none ? null : from, none ? null : from.plusSeconds(view.seconds() / 4));
    }

    private static void zoom(ViewState state, double factor) {
        state.show(state.ranges().zoomed(state.view().range(), factor, 0.5));
    }
}
