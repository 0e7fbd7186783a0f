package nenpyo.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import nenpyo.app.bench.Machine;

/**
 * Takes steps one after another and measures each from the event that asks for it until what it asked for is on the window.
 * JavaFX rasterises beside its own thread, and a pulse that has something to show waits until what the one before showed is
 * rasterised: so there is always something to show, a pixel that moves, and the pulse after the one that drew a step is waited
 * for. What was rasterised is copied to the window by an event that was in the queue before that pulse ended; the step ends
 * behind it. The copy of the pixel's own frame falls into this step or the next, which begins in the same moment, between two
 * pulses as any key does. Which pulse draws a step is seen when it has laid out the scene: what arrives between two pulses is
 * drawn by the second. Where a hand holds something down before a step, this begins when it lets go; how long it holds is told
 * for itself.
 */
final class BenchSteps extends AnimationTimer {
    private final int steps;
    private final Movement movement;
    private final Rectangle pixel;
    private final long[] nanos;
    private final Scene scene;
    private final Runnable laidOut = this::laidOut;
    private final CompletableFuture<Taken> taken = new CompletableFuture<>();
    private Phase phase = Phase.OUTSIDE;
    private int step;
    private long began;
    /** How long the hand holds now, nanoseconds. */
    private long hold;
    private long heldSince;
    private long held;
    /** Bytes. */
    private long allocatedBefore;
    private long allocated;

    private enum Phase {
        /** Before the first step or behind the last, or until an event that is in the queue. */
        OUTSIDE, HELD, ASKED, DRAWN
    }

    /** What is done in a step, called on the JavaFX thread. */
    interface Movement {
        /** What a hand does before a step and holds for a while, milliseconds; 0 where there is nothing like that. */
        default long hold(int index) {
            return 0;
        }

        /** Changes what is to be shown. */
        void step(int index);

        /** Whether what was drawn is what the step asked for. */
        default boolean isThere() {
            return true;
        }

        /** Looks at what was drawn. */
        default void drawn() {}

        /** A single step that waits for something. */
        static Movement until(BooleanSupplier there) {
            return new Movement() {
                @Override
                public void step(int index) {
                    // What is waited for is under way already.
                }

                @Override
                public boolean isThere() {
                    return there.getAsBoolean();
                }
            };
        }
    }

    /**
     * What the steps took.
     *
     * @param nanos of each
     * @param held nanoseconds before them and between, in which a hand held something down
     * @param allocated bytes that the JavaFX thread allocated during all of them, not while something was held
     */
    record Taken(List<Long> nanos, long held, long allocated) {}

    /**
     * @param steps how many, at least 1
     * @param pixel something tiny in a scene, which shows that nothing else is moved
     */
    BenchSteps(int steps, Movement movement, Rectangle pixel) {
        this.steps = steps;
        this.movement = movement;
        this.pixel = pixel;
        this.scene = pixel.getScene();
        this.nanos = new long[steps];
    }

    /** Takes all steps, from the next event on; called on the JavaFX thread. */
    CompletableFuture<Taken> take() {
        scene.addPostLayoutPulseListener(laidOut);
        start();
        later(() -> prepare(System.nanoTime()));
        return taken;
    }

    /** Does something in an event of its own, behind all that are in the queue. */
    private void later(Runnable work) {
        Platform.runLater(() -> orFail(work));
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        orFail(() -> advance(now));
    }

    private void orFail(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            end();
            taken.completeExceptionally(e);
        }
    }

    private void advance(long now) {
        switch (phase) {
            case OUTSIDE, ASKED -> {
                // What was asked for is not there yet.
            }
            case HELD -> {
                if (now - heldSince >= hold) {
                    phase = Phase.OUTSIDE;
                    later(this::letGo);
                }
            }
            case DRAWN -> {
                phase = Phase.OUTSIDE;
                movePixel();
                // The first comes when this pulse has ended, the other behind what came of the pulse before.
                later(() -> later(this::reached));
            }
        }
    }

    private void letGo() {
        long now = System.nanoTime();
        held += now - heldSince;
        begin(now);
    }

    private void reached() {
        long now = System.nanoTime();
        nanos[step++] = now - began;
        allocated += Machine.allocatedHere() - allocatedBefore;
        if (step < steps) {
            prepare(now);
        } else {
            end();
            taken.complete(new Taken(Arrays.stream(nanos).boxed().toList(), held, allocated));
        }
    }

    private void prepare(long now) {
        hold = TimeUnit.MILLISECONDS.toNanos(movement.hold(step));
        if (hold == 0) {
            begin(now);
        } else {
            heldSince = now;
            phase = Phase.HELD;
        }
    }

    private void begin(long now) {
        began = now;
        allocatedBefore = Machine.allocatedHere();
        phase = Phase.ASKED;
        movement.step(step);
        movePixel();
    }

    private void laidOut() {
        orFail(this::look);
    }

    /** Looks whether this pulse, which has laid out the scene, draws what was asked for. */
    private void look() {
        if (phase == Phase.ASKED && movement.isThere()) {
            movement.drawn();
            phase = Phase.DRAWN;
        }
    }

    private void movePixel() {
        pixel.setTranslateX(1 - pixel.getTranslateX());
    }

    private void end() {
        stop();
        scene.removePostLayoutPulseListener(laidOut);
    }
}
