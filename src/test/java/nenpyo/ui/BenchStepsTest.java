package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.effect.GaussianBlur;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.robot.Robot;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** That a step ends when it is on the screen, whenever what it asked for arrives. */
final class BenchStepsTest {
    private static final long HELD_MS = 40;
    private static final double SIDE = 240;
    private static final int STEPS = 12;

    private final Rectangle pixel = new Rectangle(1, 1);
    private final AtomicInteger pulses = new AtomicInteger();
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    /** The pulse that drew what was asked for. */
    private int drawing;
    private boolean there;

    @BeforeEach
    void show() throws Exception {
        FxToolkit.registerPrimaryStage();
        stage = WindowUnderTest.onFx(() -> {
            Stage shown = new Stage();
            Scene scene = new Scene(new Pane(pixel), 20, 20);
            scene.addPreLayoutPulseListener(pulses::incrementAndGet);
            shown.setScene(scene);
            shown.show();
            return shown;
        });
    }

    /** What is left open would be where the keys of other tests go. */
    @AfterEach
    void close() {
        WindowUnderTest.onFx(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void whatIsDrawnAtOnceIsWaitedForInTheNextPulse() throws Exception {
        assertThat(pulsesAfterDrawing(this::arriveNow)).isEqualTo(1);
    }

    @Test
    void whatArrivesBetweenTwoPulsesIsDrawnByTheSecond() throws Exception {
        assertThat(pulsesAfterDrawing(() -> Platform.runLater(() -> Platform.runLater(this::arriveNow))))
                .isEqualTo(1);
    }

    @Test
    void whenAStepEndsItIsOnTheScreen() throws Exception {
        List<Color> colours = List.of(Color.RED, Color.LIME, Color.BLUE, Color.BLACK);
        List<Color> seen = new ArrayList<>();
        Rectangle all = WindowUnderTest.onFx(() -> {
            // To rasterise that takes longer than from one pulse to the next.
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(SIDE);
            stage.setHeight(SIDE);
            Rectangle rectangle = new Rectangle(SIDE, SIDE);
            rectangle.setEffect(new GaussianBlur(20));
            ((Pane) stage.getScene().getRoot()).getChildren().add(rectangle);
            return rectangle;
        });
        WindowUnderTest.onFx(() -> new BenchSteps(STEPS, new BenchSteps.Movement() {
            @Override
            public void step(int index) {
                if (index > 0) {
                    seen.add(new Robot().getPixelColor(SIDE / 2, SIDE / 2));
                }
                all.setFill(colours.get(index % colours.size()));
            }
        }, pixel).take()).get(30, TimeUnit.SECONDS);

        List<Color> drawn = IntStream.range(0, STEPS - 1)
                .mapToObj(i -> colours.get(i % colours.size()))
                .toList();
        assertThat(seen).isEqualTo(drawn);
    }

    @Test
    void stepsFollowOneAnotherAndBeginBetweenTwoPulses() throws Exception {
        List<Long> begun = new ArrayList<>();
        List<Boolean> within = new ArrayList<>();
        AtomicBoolean pulse = new AtomicBoolean();
        AnimationTimer first = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse.set(true);
            }
        };
        WindowUnderTest.onFx(() -> {
            first.start();
            stage.getScene().addPostLayoutPulseListener(() -> pulse.set(false));
            return true;
        });
        BenchSteps.Taken taken = WindowUnderTest.onFx(() -> new BenchSteps(10, new BenchSteps.Movement() {
            @Override
            public void step(int index) {
                begun.add(System.nanoTime());
                within.add(pulse.get());
            }
        }, pixel).take()).get(30, TimeUnit.SECONDS);

        WindowUnderTest.onFx(() -> {
            first.stop();
            return true;
        });
        assertThat(within).hasSize(10).containsOnly(false);
        long between = begun.getLast() - begun.getFirst();
        long measured = taken.nanos().stream().limit(9).mapToLong(Long::longValue).sum();
        assertThat(measured).isCloseTo(between, withPercentage(20));
    }

    @Test
    void whatAHandHoldsBeforeAStepIsToldForItself() throws Exception {
        AtomicInteger order = new AtomicInteger();
        long began = System.nanoTime();
        BenchSteps.Taken taken = WindowUnderTest.onFx(() -> new BenchSteps(2, new BenchSteps.Movement() {
            @Override
            public long hold(int index) {
                assertThat(order.getAndIncrement()).isEqualTo(2 * index);
                return HELD_MS;
            }

            @Override
            public void step(int index) {
                assertThat(order.getAndIncrement()).isEqualTo(2 * index + 1);
            }
        }, pixel).take()).get(30, TimeUnit.SECONDS);
        long wall = System.nanoTime() - began;

        assertThat(taken.held()).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(2 * HELD_MS));
        assertThat(taken.nanos().stream().mapToLong(Long::longValue).sum() + taken.held())
                .isLessThanOrEqualTo(wall);
    }

    @Test
    void aStepThatFailsEndsThem() {
        CompletableFuture<Integer> taken = taken(() -> {
            throw new IllegalStateException("no such step");
        });

        assertThatThrownBy(() -> taken.get(30, TimeUnit.SECONDS)).hasRootCauseMessage("no such step");
    }

    private void arriveNow() {
        there = true;
        drawing = pulses.get() + 1;
    }

    /** How many pulses have begun and ended between the one that drew a step and the step's end. */
    private int pulsesAfterDrawing(Runnable step) throws Exception {
        return taken(step).get(30, TimeUnit.SECONDS) - drawing;
    }

    /** In which pulse a step ends. */
    private CompletableFuture<Integer> taken(Runnable step) {
        return WindowUnderTest.onFx(() -> new BenchSteps(1, new BenchSteps.Movement() {
            @Override
            public void step(int index) {
                step.run();
            }

            @Override
            public boolean isThere() {
                return there;
            }
        }, pixel).take().thenApply(_ -> pulses.get()));
    }
}
