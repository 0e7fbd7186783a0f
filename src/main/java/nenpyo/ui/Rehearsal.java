package nenpyo.ui;

import javafx.animation.AnimationTimer;
import nenpyo.model.View;

/**
 * A short performance without an audience: the build lets the window open, zoom, select and close once, so that the start
 * cache learns which classes a user's first minute needs.
 */
final class Rehearsal extends AnimationTimer {
    private static final int FRAMES = 12;

    private final MainWindow window;
    private int frame;

    Rehearsal(MainWindow window) {
        this.window = window;
    }

    void run() {
        start();
    }

    @Override
    public void handle(long now) {
        if (!window.canvas().isSettled()) {
            return;
        }
        ViewState state = window.state();
        View view = state.view();
        frame++;
        state.show(state.ranges().zoomed(view.range(), 1.4, 0.5));
        if (frame == FRAMES / 2 && state.timeline().size() > 0) {
            state.select(state.timeline().event(0).id());
        }
        if (frame >= FRAMES) {
            stop();
            window.stage().hide();
        }
    }
}
