package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.time.Bound;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;

/** The brush on the overview, by the mouse. */
class OverviewStripTest {
    private static final double MIDDLE = 30;

    private static WindowUnderTest window() throws Exception {
        return WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800);
    }

    /** With the view a quarter of the whole, in its middle. */
    private static WindowUnderTest zoomed() throws Exception {
        WindowUnderTest window = window();
        window.act(() -> window.state().show(window.state().ranges().zoomed(range(window), 4, 0.5)));
        return window;
    }

    private static Range range(WindowUnderTest window) {
        return window.state().view().range();
    }

    private static OverviewStrip strip(WindowUnderTest window) {
        return window.the("overview", OverviewStrip.class);
    }

    private static double x(WindowUnderTest window, Moment moment) {
        return WindowUnderTest.onFx(() -> Objects.requireNonNull(strip(window).scale()).x(moment));
    }

    private static Moment at(WindowUnderTest window, double x) {
        return WindowUnderTest.onFx(() -> Objects.requireNonNull(strip(window).scale()).at(x));
    }

    private static OverviewStrip.Extent brush(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> Objects.requireNonNull(strip(window).extent()));
    }

    private static void drag(WindowUnderTest window, double from, double to) {
        OverviewStrip strip = strip(window);
        window.robot.drag(WindowUnderTest.onFx(() -> strip.localToScreen(from, MIDDLE)), MouseButton.PRIMARY)
                .moveTo(WindowUnderTest.onFx(() -> strip.localToScreen((from + to) / 2, MIDDLE)))
                .moveTo(WindowUnderTest.onFx(() -> strip.localToScreen(to, MIDDLE)))
                .drop();
        window.settle();
    }

    @Test
    void theBrushIsWhereTheViewIs() throws Exception {
        try (var window = zoomed()) {
            assertThat(brush(window).left()).isCloseTo(x(window, range(window).from()), within(0.01));
            assertThat(brush(window).right()).isCloseTo(x(window, range(window).to()), within(0.01));
            var shown = window.the("overview-brush", Region.class);
            assertThat(shown.getLayoutX()).isCloseTo(brush(window).left(), within(1.0));
            assertThat(shown.getWidth()).isCloseTo(brush(window).right() - brush(window).left(), within(1.0));
            window.screenshot("overview-zoomed");
        }
    }

    @Test
    void theKeysMoveAndResizeTheBrush() throws Exception {
        try (var window = zoomed()) {
            Range before = range(window);
            window.act(() -> window.state().select("scwg-established"));
            window.act(() -> strip(window).requestFocus());
            window.robot.type(KeyCode.RIGHT);
            window.settle();
            assertThat(range(window).from().secondsSince(before.from()))
                    .isCloseTo(before.seconds() / 10, within(1.0));
            assertThat(range(window).seconds()).isCloseTo(before.seconds(), within(1.0));
            assertThat(window.state().view().selected()).isEqualTo("scwg-established");
            window.robot.type(KeyCode.LEFT);
            window.settle();
            assertThat(range(window)).isEqualTo(before);

            window.robot.press(KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT);
            window.settle();
            assertThat(range(window).from()).isEqualTo(before.from());
            assertThat(range(window).seconds()).isCloseTo(before.seconds() * 0.9, within(1.0));
            window.screenshot("overview-focus");
            window.robot.type(KeyCode.HOME);
            window.settle();
            assertThat(range(window).from())
                    .isEqualTo(WindowUnderTest.onFx(window.state().ranges()::fitting).from());
            window.robot.type(KeyCode.END);
            window.settle();
            Range end = range(window);
            assertThat(end.to())
                    .isGreaterThan(((Bound.At) EdtfParser.parse("2021-12").extent().latest()).moment());
            window.robot.type(KeyCode.RIGHT);
            window.settle();
            assertThat(range(window)).isEqualTo(end);
            assertThat(WindowUnderTest.onFx(() -> strip(window).getAccessibleText())).isNotBlank();
        }
    }

    @Test
    void draggingTheBrushPans() throws Exception {
        try (var window = zoomed()) {
            Range before = range(window);
            double middle = (brush(window).left() + brush(window).right()) / 2;
            drag(window, middle, middle + 60);

            assertThat(range(window).seconds()).isCloseTo(before.seconds(), within(0.01));
            assertThat(x(window, range(window).from()) - x(window, before.from())).isCloseTo(60, within(1.0));
        }
    }

    @Test
    void draggingAnEdgeResizesAndLeavesTheOther() throws Exception {
        try (var window = zoomed()) {
            Range before = range(window);
            drag(window, brush(window).right() - 1, brush(window).right() + 79);
            assertThat(range(window).from()).isEqualTo(before.from());
            assertThat(x(window, range(window).to()) - x(window, before.to())).isCloseTo(80, within(1.0));

            Moment end = range(window).to();
            drag(window, brush(window).left() + 1, brush(window).left() - 39);
            assertThat(range(window).to()).isEqualTo(end);
            assertThat(x(window, range(window).from()) - x(window, before.from())).isCloseTo(-40,
                    within(1.0));
        }
    }

    @Test
    void draggingOutsideDrawsAnother() throws Exception {
        try (var window = zoomed()) {
            drag(window, 250, 150);
            assertThat(x(window, range(window).from())).isCloseTo(150, within(1.0));
            assertThat(x(window, range(window).to())).isCloseTo(250, within(1.0));
        }
    }

    @Test
    void whereEverythingIsInViewADragDrawsToo() throws Exception {
        try (var window = window()) {
            drag(window, 300, 500);
            assertThat(x(window, range(window).from())).isCloseTo(300, within(1.0));
            assertThat(x(window, range(window).to())).isCloseTo(500, within(1.0));
        }
    }

    @Test
    void aClickOutsideJumpsThere() throws Exception {
        try (var window = zoomed()) {
            Range before = range(window);
            OverviewStrip strip = strip(window);
            Moment there = at(window, 200);
            window.robot.clickOn(WindowUnderTest.onFx(() -> strip.localToScreen(200, MIDDLE)));
            window.settle();
            assertThat(range(window).seconds()).isCloseTo(before.seconds(), within(0.01));
            Moment middle = range(window).from().plusSeconds(range(window).seconds() / 2);
            assertThat(x(window, middle) - x(window, there)).isCloseTo(0, within(1.0));

            double inBrush = (brush(window).left() + brush(window).right()) / 2 + 20;
            Range jumped = range(window);
            window.robot.clickOn(WindowUnderTest.onFx(() -> strip.localToScreen(inBrush, MIDDLE)));
            window.settle();
            assertThat(range(window)).isEqualTo(jumped);
        }
    }

    @Test
    void theCursorTellsWhatADragWouldDo() throws Exception {
        try (var window = zoomed()) {
            assertThat(cursorAt(window, brush(window).left())).isEqualTo(Cursor.W_RESIZE);
            assertThat(cursorAt(window, brush(window).right())).isEqualTo(Cursor.E_RESIZE);
            assertThat(cursorAt(window, brush(window).left() + 40)).isEqualTo(Cursor.OPEN_HAND);
            assertThat(cursorAt(window, brush(window).left() - 40)).isEqualTo(Cursor.CROSSHAIR);
        }
    }

    private static Cursor cursorAt(WindowUnderTest window, double x) {
        OverviewStrip strip = strip(window);
        window.robot.moveTo(WindowUnderTest.onFx(() -> strip.localToScreen(x, MIDDLE)));
        window.settle();
        return strip.getCursor();
    }
}
