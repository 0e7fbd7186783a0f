package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The audit, from the menu's key to its events and its tables. */
class AuditInWindowTest {
    @TempDir
    private Path folder;

    private Datasets data() {
        return Datasets.empty()
                .top("""
                        "title": {"ja": "試験", "en": "Test"}, "sources": [{"id": "s", "title": "Source"}]""")
                .lane("a", "甲", "A")
                .lane("b", "乙", "B")
                .event("x", "a", "1950-01", "一番目の出来事", "First event")
                .event("y", "b", "1984", "二番目", "=HYPERLINK(1)")
                .event("\"id\": \"z\", \"lane\": \"b\", \"date\": \"1984\", \"title\": {\"ja\": \"二番目\", \"en\": \"=HYPERLINK(1)\"}, "
                        + "\"excerpts\": [{\"source\": \"s\", \"exact\": \"q\"}], \"links\": [{\"rel\": \"led-to\", \"event\": \"x\"}]");
    }

    @Test
    void leadsFromEachFindingToItsEvent() throws Exception {
        try (var window = WindowUnderTest.of(data().opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                900)) {
            window.act(() -> window.state().setShown(window.state().timeline().lanes().get(1), false));
            window.act(() -> window.window().audit().openProperty().set(true));
            WaitForAsyncUtils.waitForFxEvents();
            window.settle();
            ListView<?> rows = window.the("audit-rows", ListView.class);
            assertThat(rows.getItems().size()).isEqualTo(13);
            window.screenshot("audit-test");
            window.act(() -> {
                rows.requestFocus();
                rows.getSelectionModel().select(2);
            });
            assertThat(window.state().view().selected()).isNull();
            window.robot.type(KeyCode.ENTER);
            window.settle();
            assertThat(window.state().view().selected()).isEqualTo("y");
            assertThat(window.state().view().filter().shows(window.state().timeline().lanes().get(1)))
                    .isTrue();

            window.act(() -> window.state().limit(Moment.ofSecond(0), null));
            window.act(() -> rows.getSelectionModel().select(1));
            window.robot.type(KeyCode.ENTER);
            window.settle();
            assertThat(window.state().view().selected()).isEqualTo("x");
            assertThat(window.state().view().filter().hasRange()).as("the range that hid it").isFalse();

            window.robot.clickOn("#audit-copy");
            window.awaitNotice("copied");
            assertThat(Objects.requireNonNull(
                    WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getString())))
                    .startsWith(String.join("\r\n", "kind,id,lane,date,title,detail",
                            "no-source,x,a,1950-01,First event,", "no-source,y,b,1984,'=HYPERLINK(1),", ""));
            window.saveTo = folder.resolve("t.csv");
            window.robot.clickOn("#audit-save");
            window.awaitNotice("t.csv");
            assertThat(Files.readString(window.saveTo)).startsWith("\uFEFFkind,id,")
                    .contains("\r\nback-in-time,z,");
            assertThat(window.suggested).isEqualTo("test-audit");

            // It stays, with what is looked at, when the language changes.
            window.act(() -> window.the("audit-kinds", ListView.class).getSelectionModel().selectLast());
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            window.settle();
            assertThat(window.the("audit-coverage", TableView.class).getItems().size()).isEqualTo(2);
            window.robot.clickOn("#audit-close");
            window.settle();
            assertThat(window.stage().getScene().lookup("#audit-pane")).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource({"JA, LIGHT", "EN, DARK"})
    void looksLikeThis(LanguageChoice language, Theme theme) throws Exception {
        String suffix = (language + "-" + theme).toLowerCase(Locale.ROOT);
        try (var window = WindowUnderTest.shipped(language, theme, 1000, 900)) {
            window.robot.clickOn("#status-evidence");
            window.settle();
            assertThat(window.window().audit().openProperty().get()).isTrue();
            window.screenshot("audit-" + suffix);
            window.act(() -> window.the("audit-kinds", ListView.class).getSelectionModel().selectLast());
            window.settle();
            window.screenshot("audit-coverage-" + suffix);
        }
    }
}
