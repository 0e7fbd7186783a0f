package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import nenpyo.drawing.Box;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;

/** Moving about in time with wheel, fingers, mouse and keys. */
class MovingTest {
    private static final double X = 400;
    private static final double Y = 150;

    private static WindowUnderTest window() throws Exception {
        return WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900);
    }

    private static Range range(WindowUnderTest window) {
        return window.state().view().range();
    }

    /** A height at which no event lies at {@link #X}. */
    private static double free(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> IntStream.range(100, 800)
                .filter(y -> IntStream.rangeClosed(-8, 8)
                        .allMatch(dy -> window.window().canvas().targets().eventAt(X, y + dy).isEmpty()))
                .findFirst()
                .orElseThrow());
    }

    private static double pxOff(WindowUnderTest window, Moment moment, double x) {
        return WindowUnderTest.onFx(() -> window.projected().scale().x(moment)) - x;
    }

    @Test
    void theWheelZoomsAtThePointerAlsoWhileItStillMoves() throws Exception {
        try (var window = WindowUnderTest.animated(1000, 900)) {
            Range whole = range(window);
            Moment under = window.momentAt(X);
            window.wheel(X, Y, 0, 40, false);
            assertThat(range(window).seconds()).isNotEqualTo(whole.seconds());
            assertThat(pxOff(window, under, X)).isCloseTo(0, within(1.0));

            double sign = range(window).seconds() < whole.seconds() ? 1 : -1;
            for (int notch = 0; notch < 5; notch++) {
                WindowUnderTest.onFx(() -> {
                    var canvas = window.window().canvas();
                    Point2D scene = canvas.localToScene(X, Y);
                    Event.fireEvent(canvas, WindowUnderTest.wheel(scene, 0, sign * 40, false));
                    return true;
                });
            }
            window.settle();
            assertThat(range(window).seconds()).isLessThan(whole.seconds() / 2);
            assertThat(pxOff(window, under, X)).isCloseTo(0, within(1.0));
        }
    }

    @Test
    void shiftAndTheWheelPanWhicheverWayTheyArrive() throws Exception {
        try (var window = window()) {
            window.act(() -> window.state().show(window.state().zoomed(range(window), 4, 0.5)));
            Range start = range(window);
            window.wheel(X, Y, 0, 40, true);
            Range asY = range(window);
            window.act(() -> window.state().show(start));
            window.wheel(X, Y, 40, 0, true);
            Range asX = range(window);
            window.act(() -> window.state().show(start));
            window.wheel(X, Y, 40, 0, false);

            assertThat(asY.from()).isNotEqualTo(start.from());
            assertThat(asY.seconds()).isCloseTo(start.seconds(), within(0.01));
            assertThat(asX).isEqualTo(asY);
            assertThat(range(window)).isEqualTo(asY);
        }
    }

    @Test
    void aPinchZoomsAtTheFingers() throws Exception {
        try (var window = window()) {
            Range whole = range(window);
            Moment under = window.momentAt(X);
            window.pinch(X, Y, 2);

            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 2, within(1.0));
            assertThat(pxOff(window, under, X)).isCloseTo(0, within(1.0));
        }
    }

    @Test
    void aDragPansAndScrolls() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 600)) {
            window.act(() -> window.state().show(window.state().zoomed(range(window), 4, 0.5)));
            Moment under = window.momentAt(X);
            window.robot.drag(window.onScreen(X, 400), MouseButton.PRIMARY)
                    .moveTo(window.onScreen(X - 60, 340))
                    .moveTo(window.onScreen(X - 120, 300))
                    .drop();
            window.settle();

            assertThat(pxOff(window, under, X - 120)).isCloseTo(0, within(1.0));
            assertThat(window.state().view().scrollTop()).isCloseTo(100, within(1.0));
            assertThat(window.state().view().selected()).isNull();
        }
    }

    @Test
    void charactersAndButtonsZoomWhereverTheFocusIs() throws Exception {
        try (var window = window()) {
            Range whole = range(window);
            window.robot.write("+").write("+");
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 2.25, within(1.0));
            window.robot.write("-");
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 1.5, within(1.0));
            window.robot.write("0");
            window.settle();
            assertThat(range(window)).isEqualTo(whole);

            window.robot.clickOn("#zoom-in");
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 1.5, within(1.0));
            window.robot.write("+");
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 2.25, within(1.0));
            window.robot.clickOn("#zoom-out");
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 1.5, within(1.0));
            window.robot.clickOn("#zoom-fit");
            window.settle();
            assertThat(range(window)).isEqualTo(whole);
        }
    }

    @Test
    void aDoubleClickGoesToTheEventOrCloser() throws Exception {
        try (var window = window()) {
            Range whole = range(window);
            Moment under = window.momentAt(X);
            window.robot.doubleClickOn(window.onScreen(X, free(window)));
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(whole.seconds() / 2, within(1.0));
            assertThat(pxOff(window, under, X)).isCloseTo(0, within(1.0));
            window.robot.write("0");
            window.settle();

            Box event = window.box("space-summit-2009");
            window.robot.doubleClickOn(window.onScreen(event.left() + 2, (event.top() + event.bottom()) / 2));
            window.settle();
            assertThat(range(window))
                    .isEqualTo(window.state().around(window.state().timeline().indexOf("space-summit-2009")));
            assertThat(window.state().view().selected()).isEqualTo("space-summit-2009");
        }
    }

    @Test
    void aClickOnNothingSelectsNothing() throws Exception {
        try (var window = window()) {
            window.act(() -> window.state().select("space-summit-2009"));
            window.click(X, free(window));

            assertThat(window.state().view().selected()).isNull();
            assertThat(window.texts("detail-hint")).hasSize(1);
        }
    }
}
