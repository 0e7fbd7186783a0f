package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nenpyo.app.OpenTimeline;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form of date, from billions of years to a tenth of a second, with pictures. */
class ExampleDatesInWindowTest {
    @ParameterizedTest
    @CsvSource({"JA, LIGHT, 億年前, 万年前, 紀元前, 23:20, ミリ秒", "EN, DARK, Ga, Ma, BC, 23:20, ms",
        "EN, LIGHT, Ga, Ma, BC, 23:20, ms", "JA, DARK, 億年前, 万年前, 紀元前, 23:20, ミリ秒"})
    void atEveryZoom(LanguageChoice language, Theme theme, String whole, String deep, String ancient,
            String hour,
            String scale) throws Exception {
        String name = "dates-" + (language + "-" + theme).toLowerCase(Locale.ROOT) + "-";
        try (var window = WindowUnderTest.of(OpenTimeline.open(Path.of("data/examples/dates.json")), language,
                theme, 1400, 980)) {
            assertThat(window.drawnTexts()).anyMatch(text -> text.endsWith(whole));
            assertThat(WindowUnderTest.onFx(() -> window.the("range", Button.class).getWidth()))
                    .as("not squeezed")
                    .isGreaterThan(55);
            assertThat(WindowUnderTest.onFx(() -> window.the("status-scale", Label.class).getText()))
                    .contains("00,000");
            window.screenshot(name + "whole");

            show(window, "Y-100000000", "Y-10000000");
            assertThat(window.drawnTexts()).anyMatch(text -> text.endsWith(deep));
            window.screenshot(name + "deep");

            show(window, "-2500", "2100");
            assertThat(window.drawnTexts()).anyMatch(text -> text.contains(ancient));
            window.screenshot(name + "history");

            show(window, "1985-04-12T23:00:00", "1985-04-13T00:00:00");
            assertThat(window.drawnTexts()).contains(hour);
            assertThat(window.drawn(Role.EVENT)).contains("level-0-5", "level-0-6")
                    .doesNotContain("level-0-7");
            window.screenshot(name + "hour");

            show(window, "1985-04-12T23:20:30", "1985-04-12T23:20:31");
            assertThat(WindowUnderTest.onFx(() -> window.the("status-scale", Label.class).getText()))
                    .contains(scale);
            window.screenshot(name + "second");
        }
    }

    private static void show(WindowUnderTest window, String from, String to) throws Exception {
        Range range = RangeEntryTest.range(from, to);
        window.act(() -> window.state().show(range));
    }
}
