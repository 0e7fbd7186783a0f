package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import nenpyo.model.CalendarRows;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another file, opened while the window is open. */
class OpenFromWindowTest {
    @TempDir
    private Path folder;

    private static Datasets two() {
        return Datasets.empty()
                .lane("a", "甲", "A")
                .event("x", "a", "1950-01", "い", "First")
                .event("y", "a", "1960-01", "ろ", "Second");
    }

    @Test
    void theMenuShowsAnotherFileInTheSameLanguageThemeAndCalendars() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1000, 700)) {
            CalendarRows calendars = new CalendarRows(false, true);
            window.act(() -> {
                window.window().memory().count(calendars);
                window.state().setShown(window.state().timeline().lanes().getFirst(), false);
                window.state().select("cdpwg-established");
            });
            window.openFrom = two().in(folder);
            window.act(() -> item(window).fire());
            window.awaitTitle("Test");

            View view = window.state().view();
            assertThat(view.language()).isEqualTo(LanguageChoice.EN);
            assertThat(view.theme()).isEqualTo(Theme.DARK);
            assertThat(view.calendar()).isEqualTo(calendars);
            assertThat(view.filter()).isEqualTo(Filter.ALL);
            assertThat(view.selected()).isNull();
            assertThat(view.range()).isEqualTo(window.state().ranges().fitting());
            assertThat(window.drawnTexts()).contains("First", "Second");
            assertThat(window.notice()).isEmpty();
        }
    }

    private static MenuItem item(WindowUnderTest window) {
        return window.the("app-menu", AppMenu.class)
                .getItems()
                .stream()
                .filter(item -> "menu-open".equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShortcutOpensAlsoAfterAChangeOfLanguage() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            window.openFrom = two().in(folder);
            window.shortcut(KeyCode.O);
            window.awaitTitle("Test");
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            window.openFrom = two().top("\"title\": {\"ja\": \"次の年表\"}").in(folder);
            window.shortcut(KeyCode.O);
            window.awaitTitle("次の年表");
        }
    }

    @Test
    void whatIsNoTimelineIsToldAndTheWindowStaysAsItWas() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            window.act(() -> window.state().select("cdpwg-established"));
            View before = window.state().view();
            window.openFrom = folder.resolve("missing.json");
            window.shortcut(KeyCode.O);
            window.awaitNotice("There is no file");
            window.openFrom = Files.writeString(folder.resolve("bad.json"), "{\"format\": ");
            window.shortcut(KeyCode.O);
            window.awaitNotice("was not opened");

            assertThat(window.state().view()).isEqualTo(before);
            assertThat(window.texts("detail-title")).isNotEmpty();
        }
    }

    @Test
    void problemsAreToldAsAtTheStart() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            window.openFrom = two().event("bad", "a", "last spring", "", "Bad").in(folder);
            window.shortcut(KeyCode.O);
            window.awaitNotice("Opened with 1 problem");
        }
    }

    @Test
    void aDialogThatIsCancelledOrFailsChangesNothing() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            View before = window.state().view();
            window.shortcut(KeyCode.O);
            assertThat(window.notice()).isEmpty();
            window.dialogFault = new UnsupportedOperationException("no dialogs here");
            window.shortcut(KeyCode.O);
            assertThat(window.notice()).contains("no dialogs here");
            assertThat(window.state().view()).isEqualTo(before);
        }
    }

    @Test
    void theFileAskedForLastIsShown() throws Exception {
        Path first = Files.copy(two().in(folder), folder.resolve("first.json"));
        Path last = two().top("\"title\": \"Last\"").in(folder);
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            window.act(() -> {
                window.window().open(first);
                window.window().open(folder.resolve("missing.json"));
                window.window().open(last);
            });
            window.awaitTitle("Last");
            assertThat(window.notice()).isEmpty();
        }
    }

    @Test
    void ofDroppedFilesTheFirstThatIsJsonCounts() {
        assertThat(FileDrop.timeline(List.of(new File("a.png"), new File("b.JSON"), new File("c.json"))))
                .isEqualTo(Path.of("b.JSON"));
        assertThat(FileDrop.timeline(List.of(new File("a.png")))).isNull();
        assertThat(FileDrop.timeline(List.of())).isNull();
    }
}
