package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import nenpyo.app.ZoneChoice;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time zone that instants are shown in. */
class ZoneInWindowTest {
    @TempDir
    private Path folder;

    @Test
    void aTypedZoneMovesInstantsAlone() throws Exception {
        Datasets data = Datasets.empty()
                .lane("a", "甲", "A")
                .event("instant", "a", "2019-04-30T15:30:00Z", "瞬間", "Instant")
                .event("day", "a", "2019-04-30", "日", "Day");
        try (var window = WindowUnderTest.of(data.opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                700)) {
            Range asked = RangeEntryTest.range("2019-04-30T06:00:00", "2019-05-01T06:00:00");
            window.act(() -> window.state().show(asked));
            Range range = window.state().view().range();
            double day = window.box("day").left();
            double instant = window.box("instant").left();
            assertThat(window.drawnTexts()).anyMatch(text -> text.contains("15:30:00"));

            window.act(() -> window.window().show(new ZonePage(window.window().memory())));
            choose(window, "Asia/Nowhere");
            assertThat(window.the("zone-said", Label.class).getText()).contains("Asia/Nowhere", "+09:00");
            window.screenshot("zone-refused");
            choose(window, "Asia/Tokyo");
            assertThat(window.window().memory().zone()).isEqualTo(new ZoneChoice("Asia/Tokyo"));
            assertThat(window.the("zone-said", Label.class).getText()).contains("Asia/Tokyo");
            assertThat(window.state().timeline().event(0).date()).hasToString("2019-05-01T00:30:00+09:00");
            assertThat(window.drawnTexts()).anyMatch(text -> text.contains("00:30:00"));
            assertThat(window.state().view().range()).isEqualTo(range);
            assertThat(window.box("day").left()).isEqualTo(day);
            assertThat(window.box("instant").left()).isGreaterThan(instant);

            assertThat(window.the("status-zone", Label.class).getText()).isEqualTo("Times in Asia/Tokyo");
            window.screenshot("zone-chosen");

            window.act(() -> window.window().memory().setClocks(ZoneChoice.WRITTEN));
            assertThat(window.the("status-zone", Label.class).isVisible()).isFalse();
            assertThat(window.box("instant").left()).isEqualTo(instant);
        }
    }

    private static void choose(WindowUnderTest window, String zone) {
        window.act(() -> {
            ComboBox<?> zones = window.the("zone", ComboBox.class);
            zones.getEditor().setText(zone);
            window.the("zone-use", Button.class).fire();
        });
    }
}
