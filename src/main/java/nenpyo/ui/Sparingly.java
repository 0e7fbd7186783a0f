package nenpyo.ui;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Does something at once, but while it is asked for again and again only every so often, and a last time: words that change
 * with each frame nobody can read, and they would cost the frame a part of its time. For the JavaFX thread.
 */
final class Sparingly {
    private final PauseTransition pause;
    private final Runnable work;
    private boolean asked;

    /** @param pause at least so long from one time to the next */
    Sparingly(Duration pause, Runnable work) {
        this.pause = new PauseTransition(pause);
        this.work = work;
        this.pause.setOnFinished(_ -> {
            if (asked) {
                ask();
            }
        });
    }

    /** Whether it was done since it was last asked for. */
    boolean isSettled() {
        return !asked;
    }

    /** Asks for it to be done. */
    void ask() {
        asked = pause.getStatus() == PauseTransition.Status.RUNNING;
        if (!asked) {
            pause.playFromStart();
            work.run();
        }
    }
}
