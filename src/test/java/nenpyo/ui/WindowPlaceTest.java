package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import nenpyo.app.Settings.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a window comes back to, on which screens. */
class WindowPlaceTest {
    private static final Rectangle2D FIRST = new Rectangle2D(0, 25, 1440, 875);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"100, 100", "-1800, 20", "1300, 800", "-700, 25", "-8, 17"})
    void comesBackToWhereItCanBeReached(double x, double y) {
        Window was = new Window(x, y, 1000, 700, true);
        assertThat(WindowPlace.reachable(was, List.of(FIRST, LEFT))).isEqualTo(was);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"-1800, 20", "1400, 100", "-900, 100", "100, 5", "100, 880", "5000, 5000"})
    void isInTheMiddleWhereItsTitleBarCannotBeReached(double x, double y) {
        assertThat(WindowPlace.reachable(new Window(x, y, 1000, 700, false), List.of(FIRST)))
                .isEqualTo(new Window(220, 112.5, 1000, 700, false));
    }

    @Test
    void fillsAScreenThatItIsLargerThan() {
        assertThat(WindowPlace.reachable(new Window(10, 30, 3000, 2000, false), List.of(FIRST)))
                .isEqualTo(new Window(0, 25, 1440, 875, false));
        assertThat(WindowPlace.reachable(new Window(200, 130, 1600, 700, false), List.of(FIRST)))
                .isEqualTo(new Window(0, 130, 1440, 700, false));
        assertThat(WindowPlace.reachable(new Window(-1700, 30, 1000, 1200, false), List.of(FIRST, LEFT)))
                .isEqualTo(new Window(-1700, 0, 1000, 1080, false));
        assertThat(WindowPlace.reachable(new Window(3000, 30, 3000, 2000, true), List.of(FIRST)))
                .isEqualTo(new Window(0, 25, 1440, 875, true));
    }
}
