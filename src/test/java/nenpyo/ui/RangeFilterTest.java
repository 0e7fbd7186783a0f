package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nenpyo.app.ThemeChoice;
import nenpyo.drawing.Role;
import nenpyo.layout.Projected;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The filter by time, as it is typed. */
class RangeFilterTest {
    @TempDir
    private Path folder;

    private static Datasets data() {
        return Datasets.empty()
                .top("\"title\": {\"ja\": \"試験\", \"en\": \"Test\"}, \"asOf\": \"2021\"")
                .lane("a", "甲", "A")
                .event("before", "a", "2001-05", "前", "Before")
                .event("in", "a", "2005-05", "中", "In")
                .event("maybe", "a", "200X", "どこか", "Maybe")
                .event("going", "a", "/..", "続", "Going")
                .event("undated", "a", null, "不明", "Undated");
    }

    private static <T extends Node> T inPane(String id, Class<T> type) {
        return WindowUnderTest.onFx(() -> Window.getWindows()
                .stream()
                .filter(PopupWindow.class::isInstance)
                .map(popup -> popup.getScene().getRoot().lookup("#" + id))
                .filter(Objects::nonNull)
                .map(type::cast)
                .findFirst()
                .orElseThrow());
    }

    private static void awaitInRange(WindowUnderTest window, String said) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WindowUnderTest.onFx(
                () -> window.the("status-in-range", Label.class).getText().equals(said)));
    }

    private static String chip(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> window.the("range", Button.class).getText());
    }

    private static List<Boolean> isOpen() {
        return WindowUnderTest.onFx(() -> Window.getWindows()
                .stream()
                .filter(popup -> popup.getScene().getRoot().lookup("#range-pane") != null)
                .map(Window::isShowing)
                .toList());
    }

    @Test
    void byKeysAloneAndIntoAnotherLanguage() throws Exception {
        try (var window = WindowUnderTest.of(data().opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                700)) {
            assertThat(chip(window)).isEqualTo("Range…");
            window.act(() -> {
                window.state().select("before");
                window.the("range", Button.class).requestFocus();
            });
            window.robot.type(KeyCode.SPACE);
            window.settle();
            window.act(() -> inPane("range-from", TextField.class).setText("2005/03"));
            window.act(() -> inPane("range-from", TextField.class).fireEvent(new ActionEvent()));
            assertThat(inPane("range-from-said", Label.class).getText()).contains("2005-03");
            assertThat(window.state().view().filter().hasRange()).isFalse();
            window.screenshotOfPopup("range-refused");

            window.act(() -> {
                inPane("range-from", TextField.class).setText("2005-03");
                inPane("range-to", TextField.class).setText("H17");
            });
            assertThat(inPane("range-from-said", Label.class).getText()).isEqualTo("March 2005");
            assertThat(inPane("range-to-said", Label.class).getText()).contains("2005", "read as");
            window.act(() -> inPane("range-apply", Button.class).fire());
            assertThat(isOpen()).isEmpty();
            awaitInRange(window, "1 certainly, 1 possibly in the range");
            assertThat(chip(window)).isEqualTo("March 2005 – 2005");
            assertThat(window.drawn(Role.EVENT)).containsExactlyInAnyOrder("in", "maybe");
            assertThat(window.the("status-counts", Label.class).getText()).startsWith("2 of 5 events");
            assertThat(window.state().view().selected()).isNull();
            assertThat(window.state().order().shown(window.state().view())).containsExactly("maybe", "in");

            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            awaitInRange(window, "期間内: 確実1件、可能性あり1件");
            assertThat(chip(window)).isEqualTo("2005年3月〜2005年");
            window.act(() -> window.the("range", Button.class).fire());
            assertThat(inPane("range-from", TextField.class).getText()).isEqualTo("2005-03");
            window.act(() -> inPane("range-clear", Button.class).fire());
            assertThat(window.drawn(Role.EVENT)).contains("before", "in", "maybe");
            assertThat(window.the("status-in-range", Label.class).isVisible()).isFalse();
            assertThat(chip(window)).isEqualTo("期間…");
        }
    }

    @Test
    void theRangeInViewIsTakenOver() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.DARK, 1100, 900)) {
            Range range = RangeEntryTest.range("2013-04", "2016");
            window.act(() -> window.state().show(range));
            window.act(() -> window.the("range", Button.class).fire());
            window.act(() -> inPane("range-view", Button.class).fire());
            window.screenshotOfPopup("range-dark");
            window.act(() -> inPane("range-apply", Button.class).fire());
            assertThat(chip(window)).isEqualTo("2013年4月〜2015年");
            window.act(() -> window.the("range", Button.class).fire());
            window.act(() -> window.window().memory().dress(ThemeChoice.LIGHT));
            assertThat(isOpen()).as("made anew with its window").isEmpty();
            assertThat(chip(window)).isEqualTo("2013年4月〜2015年");
            window.screenshot("range-active");
        }
    }

    /** Not first as what was arranged before, out of which the new is taken. */
    @Test
    void theNextPictureIsOfTheRange() throws Exception {
        Datasets many = data();
        for (int i = 0; i < 3_000; i++) {
            many.event("e" + i, "a", Integer.toString(1900 + i % 100), "題" + i, "Title " + i);
        }
        try (var window = WindowUnderTest.of(many.opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                700)) {
            Set<String> before = window.drawn(Role.EVENT);
            Set<Projected> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            Runnable look = () -> seen.add(window.projected());
            Range limit = RangeEntryTest.range("1950", "1952");
            window.act(() -> {
                seen.add(window.projected());
                window.stage().getScene().addPostLayoutPulseListener(look);
                window.state().limit(limit.from(), limit.to());
            });
            window.act(() -> window.stage().getScene().removePostLayoutPulseListener(look));

            seen.add(window.projected());
            assertThat(before).contains("undated");
            assertThat(window.drawn(Role.EVENT)).doesNotContain("undated").isNotEmpty();
            assertThat(seen).as("the one before and the one after").hasSize(2);
        }
    }
}
