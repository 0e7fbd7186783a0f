package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import nenpyo.app.Settings;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is chosen in one window and found again in the next. */
class RememberingTest {
    @TempDir
    private Path folder;

    private static Memory memory(Settings settings) {
        return new Memory(settings, new WindowRequest(Datasets.shipped(), null, null, LanguageChoice.JA),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {});
    }

    private static WindowUnderTest window(Memory memory) throws Exception {
        return WindowUnderTest.remembering(Datasets.shipped(), memory, 1000, 800);
    }

    static MenuItem item(WindowUnderTest window, String id) {
        return items(window.the("app-menu", AppMenu.class).getItems()).filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu
                        ? Stream.concat(Stream.of(item), items(menu.getItems()))
                        : Stream.of(item));
    }

    @Test
    void theNextWindowLooksAsThisOneWasLeft() throws Exception {
        Memory memory = memory(Settings.USUAL);
        try (var window = window(memory)) {
            assertThat(((RadioMenuItem) item(window, "menu-theme-SYSTEM")).isSelected()).isTrue();
            window.act(() -> item(window, "menu-theme-DARK").fire());
            window.act(() -> item(window, "menu-language-EN").fire());
            window.act(() -> {
                CheckMenuItem fiscal = (CheckMenuItem) item(window, "menu-calendar-fiscalYear");
                fiscal.setSelected(true);
                fiscal.fire();
            });
            window.act(() -> window.stage().setWidth(900));
        }
        assertThat(memory.settings().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(memory.settings().window()).isEqualTo(new Settings.Window(0, 0, 900, 800, false));
        try (var window = window(memory(memory.settings()))) {
            assertThat(window.state().view().theme()).isEqualTo(Theme.DARK);
            assertThat(window.state().view().language()).isEqualTo(LanguageChoice.EN);
            assertThat(window.state().view().calendar()).isEqualTo(new CalendarRows(true, true));
            assertThat(((RadioMenuItem) item(window, "menu-theme-DARK")).isSelected()).isTrue();
        }
    }

    @Test
    void theWindowIsPutWhereItWas() throws Exception {
        FxToolkit.registerPrimaryStage();
        Memory memory = memory(Settings.USUAL.withWindow(new Settings.Window(30, 40, 850, 600, false)));
        Stage stage = WindowUnderTest.onFx(Stage::new);
        MainWindow window = WindowUnderTest
                .onFx(() -> new MainWindow(stage, Datasets.shipped(), memory, null, List::of, false));
        assertThat(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .containsExactly(30.0, 40.0, 850.0, 600.0);
        window.close();
    }

    @Test
    void aPaneThatIsHiddenStaysHiddenUntilItIsAskedFor() throws Exception {
        Memory memory = memory(Settings.USUAL);
        try (var window = window(memory)) {
            double narrow = window.state().view().width();
            window.shortcut(KeyCode.DIGIT2);
            window.shortcut(KeyCode.DIGIT1);
            assertThat(window.stage().getScene().lookup("#detail")).isNull();
            assertThat(window.stage().getScene().lookup(".overview").isVisible()).isFalse();
            assertThat(window.state().view().width()).isGreaterThan(narrow + 200);
        }
        assertThat(memory.settings().panes())
                .isEqualTo(Settings.Panes.USUAL.withDetail(false).withOverview(false));
        try (var window = window(memory(memory.settings()))) {
            assertThat(window.stage().getScene().lookup("#detail")).isNull();
            window.act(() -> window.state().select("cdpwg-established"));
            window.robot.type(KeyCode.ENTER);
            window.settle();
            assertThat(window.stage().getScene().lookup("#detail")).isNotNull();
            assertThat(((CheckMenuItem) item(window, "menu-panes-detail")).isSelected()).isTrue();
            assertThat(((CheckMenuItem) item(window, "menu-panes-overview")).isSelected()).isFalse();
        }
    }

    @Test
    void aRecentFileOpensAndOneThatIsGoneLeavesTheList() throws Exception {
        Path file = Datasets.empty().lane("a", "甲", "A").event("x", "a", "1950-01", "い", "First").in(folder);
        Path gone = Files.copy(file, folder.resolve("gone_2020.json"));
        Memory memory = memory(Settings.USUAL.withLanguage(LanguageChoice.EN));
        try (var window = window(memory)) {
            assertThat(memory.settings().recent()).isEmpty();
            window.act(() -> window.window().open(gone));
            window.awaitTitle("Test");
            Files.delete(gone);
            window.act(() -> window.window().open(file));
            window.awaitTitle("Test");
        }
        assertThat(memory.settings().recent()).containsExactly(file, gone);
        try (var window = window(memory(memory.settings()))) {
            Menu recent = (Menu) item(window, "menu-recent");
            window.act(() -> recent.getItems().get(1).fire());
            window.awaitNotice("There is no file " + gone + " any more");
            assertThat(window.window().memory().settings().recent()).containsExactly(file);
            window.act(() -> recent.getItems().getFirst().fire());
            window.awaitTitle("Test");
            window.act(() -> item(window, "menu-recent-clear").fire());
            assertThat(item(window, "menu-recent").isDisable()).isTrue();
        }
    }

    @Test
    void aNewTimelineIsWrittenAndShown() throws Exception {
        try (var window = window(memory(Settings.USUAL))) {
            window.saveTo = folder.resolve("mine.json");
            window.shortcut(KeyCode.N);
            // Every title has the name of the program in it, which is that of the new timeline.
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                    () -> window.state().opened().file().equals(folder.resolve("mine.json")));
            window.awaitTitle("年表");
            assertThat(window.suggested).isEqualTo("年表.json");
            assertThat(window.notice()).isEmpty();
            assertThat(window.state().opened().file()).isEqualTo(folder.resolve("mine.json"));
        }
    }
}
