package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Walking through the events by keys alone. */
class CanvasKeysTest {
    @Test
    void walksWithinAndBetweenLanes() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            assertThat(press(window, KeyCode.RIGHT)).isEqualTo("space-summit-2009");
            assertThat(press(window, KeyCode.RIGHT)).isEqualTo("space-consultation-2010");
            assertThat(press(window, KeyCode.LEFT)).isEqualTo("space-summit-2009");
            assertThat(press(window, KeyCode.LEFT)).as("nothing before the first")
                    .isEqualTo("space-summit-2009");
            assertThat(press(window, KeyCode.DOWN)).isEqualTo("cdpwg-established");
            assertThat(press(window, KeyCode.DOWN)).isEqualTo("jaic-established");
            assertThat(press(window, KeyCode.DOWN)).as("nothing below the last lane")
                    .isEqualTo("jaic-established");
            assertThat(press(window, KeyCode.UP)).isEqualTo("two-plus-two-2019-cooperation");
            assertThat(press(window, KeyCode.HOME)).isEqualTo("space-summit-2009");
            assertThat(press(window, KeyCode.ESCAPE)).isNull();
        }
    }

    @Test
    void skipsHiddenLanesAndShowsWhereItGoes() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().setShown(window.state().timeline().lanes().get(1), false));
            assertThat(press(window, KeyCode.HOME)).isEqualTo("space-summit-2009");
            assertThat(press(window, KeyCode.DOWN)).isEqualTo("jaic-established");
            Moment first = window.state().view().range().from();
            window.act(() -> window.state().show(new Range(first, first.plusSeconds(86_400.0 * 200))));
            press(window, KeyCode.END);
            String last = window.state().view().selected();
            assertThat(WindowUnderTest
                    .onFx(() -> window.window().canvas().targets().boxOf(String.valueOf(last))))
                    .isPresent();
        }
    }

    @Test
    void fitsAndLeadsToTheDetails() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            Range whole = window.state().view().range();
            window.act(() -> window.state().show(window.state().zoomed(whole, 4, 0.5)));
            press(window, KeyCode.F);
            assertThat(window.state().view().range()).isEqualTo(whole);
            press(window, KeyCode.RIGHT);
            press(window, KeyCode.ENTER);
            assertThat(WindowUnderTest.onFx(() -> window.window().canvas().isFocused())).isFalse();
        }
    }

    private static @Nullable String press(WindowUnderTest window, KeyCode key) {
        window.act(() -> window.window().canvas().requestFocus());
        window.robot.press(key).release(key);
        window.settle();
        return window.state().view().selected();
    }
}
