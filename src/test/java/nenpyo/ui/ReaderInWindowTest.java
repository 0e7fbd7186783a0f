package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.Settings;
import nenpyo.app.ThemeChoice;
import nenpyo.app.WindowRequest;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading a source's document beside the timeline, as a user does. */
class ReaderInWindowTest {
    @TempDir
    private Path folder;

    private static String status(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> window.the("reader-status", Label.class).getText());
    }

    private static String quoted(WindowUnderTest window) {
        return Objects.requireNonNull(window.state().selected()).excerpts().getFirst().exact();
    }

    private static boolean isOpen(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> window.stage().getScene().lookup("#reader") != null);
    }

    private static String seen(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> (String) window.the("reader-text", Region.class)
                .queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT));
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type, double x, double y,
            int clicks) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = node.localToScreen(x, y);
        Event.fireEvent(node, new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                MouseButton.PRIMARY, clicks, false, false, false, false, type != MouseEvent.MOUSE_RELEASED,
                false, false, true, false, false, null));
    }

    private static void key(WindowUnderTest window, KeyCode code, boolean shift, boolean shortcut) {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        window.act(() -> window.stage()
                .getScene()
                .getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift,
                        shortcut && !mac, false, shortcut && mac)));
    }

    @Test
    void fromAnExcerptToItsPlaceAndOnToTheNext() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1440, 900)) {
            window.act(() -> window.state().select("scwg-established"));
            assertThat(isOpen(window)).isFalse();
            window.act(() -> window.the("show-in-source", Hyperlink.class).fire());
            assertThat(isOpen(window)).isTrue();
            String exact = quoted(window);
            assertThat(seen(window).replace("\n", "")).contains(exact);
            assertThat(status(window)).contains("43行中", "defense-of-japan-2021");
            assertThat(WindowUnderTest.onFx(() -> window.stage().getScene().getFocusOwner().getId()))
                    .isEqualTo("reader-text");

            key(window, KeyCode.DOWN, false, true);
            String next = window.state().view().selected();
            assertThat(next).isNotNull();
            key(window, KeyCode.UP, false, true);
            key(window, KeyCode.UP, false, true);
            assertThat(window.state().view().selected()).isNotEqualTo(next);

            window.act(() -> window.state().select("cdpwg-established"));
            String other = quoted(window);
            assertThat(seen(window).replace("\n", "")).contains(other);

            key(window, KeyCode.ESCAPE, false, false);
            assertThat(isOpen(window)).isFalse();
            assertThat(WindowUnderTest.onFx(() -> window.stage().getScene().getFocusOwner().getId()))
                    .isEqualTo("timeline");
        }
    }

    @Test
    void theEventThatOneReadsAboutStaysInView() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            String last = window.state().timeline().id(window.state().timeline().size() - 1);
            window.act(() -> window.state().select(last));
            window.act(() -> window.window().readSource());
            double height = WindowUnderTest.onFx(() -> window.window().canvas().getHeight());
            assertThat(height).isLessThan(400);
            assertThat(window.box(last).bottom()).isLessThan(height);
        }
    }

    @Test
    void findsWordsSelectsASentenceAndCopiesItAsAnExcerpt() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1000, 980)) {
            window.act(() -> window.window().readSource());
            assertThat(isOpen(window)).isTrue();
            key(window, KeyCode.F, false, true);
            window.act(() -> window.the("reader-find-words", TextField.class).setText("ｻｲﾊﾞｰ"));
            String count = WindowUnderTest.onFx(() -> window.the("reader-find-count", Label.class).getText());
            assertThat(count).matches("1 / [1-9]\\d*");
            assertThat(seen(window)).contains("サイバー");
            window.screenshot("reader-find-en-dark");
            window.robot.type(KeyCode.ENTER);
            window.settle();
            assertThat(WindowUnderTest
                    .<String>onFx(() -> window.the("reader-find-count", Label.class).getText()))
                    .startsWith("2 / ");
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(isOpen(window)).isTrue();

            Region text = window.the("reader-text", Region.class);
            window.act(() -> {
                double x = text.getWidth() / 2;
                double y = text.getHeight() / 3 + 12;
                for (int clicks = 1; clicks <= 3; clicks++) {
                    mouse(text, MouseEvent.MOUSE_PRESSED, x, y, clicks);
                    mouse(text, MouseEvent.MOUSE_RELEASED, x, y, clicks);
                }
            });
            assertThat(seen(window)).endsWith("。");
            key(window, KeyCode.E, true, true);
            assertThat(window.notice()).startsWith("Copied the excerpt");
            String json = WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(json).startsWith("{\n  \"source\": \"doj-2021\",\n  \"exact\": ").endsWith("\n}");
            window.screenshot("reader-selected-en-dark");
            key(window, KeyCode.C, false, true);
            assertThat(WindowUnderTest.<String>onFx(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(seen(window));
        }
    }

    @ParameterizedTest
    @CsvSource({"JA,LIGHT", "JA,DARK", "EN,LIGHT", "EN,DARK"})
    void looksWellInBothLanguagesAndThemes(LanguageChoice language, Theme theme) throws Exception {
        try (var window = WindowUnderTest.shipped(language, theme, 1440, 900)) {
            window.act(() -> window.state().select("scwg-established"));
            window.act(() -> window.the("show-in-source", Hyperlink.class).fire());
            window.screenshot("reader-" + language + "-" + theme);
            List<String> titles = window.texts("reader-title");
            assertThat(titles).hasSize(1).first().asString().isNotBlank();
        }
    }

    private static final String PAGE = """
            <!doctype html><html lang="ja"><head><title>題</title></head><body><h1>第1章 宇宙</h1>
            <p>日米両国は、宇宙における協力を推進する。</p><p>両国は\u202E協力\u202Cを深めている。</p>%s</body></html>
            """;

    private OpenedTimeline page() throws Exception {
        Files.writeString(folder.resolve("a.html"),
                PAGE.replace("%s", "<p>両国は協力を深めている。長い段落が続く。</p>".repeat(200)));
        return OpenTimeline.open(Files.writeString(folder.resolve("page.json"), """
                {"format": "nenpyo-timeline", "version": 1, "title": {"ja": "頁", "en": "Page"},
                 "lanes": [{"id": "a", "title": {"ja": "甲", "en": "A"}, "color": "#B5500F"}],
                 "sources": [{"id": "s", "title": "文書", "custom": {"document": "a.html"}},
                  {"id": "t", "title": "紙の本", "custom": {"document": "gone.txt"}}],
                 "events": [
                  {"id": "one", "lane": "a", "date": "2009", "title": {"ja": "一", "en": "One"},
                   "excerpts": [{"source": "s", "exact": "宇宙における協力を推進する"}]},
                  {"id": "gone", "lane": "a", "date": "2010", "title": {"ja": "二", "en": "Two"},
                   "excerpts": [{"source": "s", "exact": "火星の有人探査について大統領が話し合った"},
                    {"source": "t", "exact": "紙にだけある言葉"}]}]}
                """));
    }

    @Test
    void aCharsetThatIsOnlyAssumedIsSaid() throws Exception {
        OpenedTimeline opened = page();
        Files.write(folder.resolve("a.html"), ("<html><p>日米両政府は、宇宙における協力を推進することで一致した。"
                + "両国は協力を深めている。").getBytes(Charset.forName("Shift_JIS")));
        try (var window = WindowUnderTest.of(opened, LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("one"));
            window.act(() -> window.the("show-in-source", Hyperlink.class).fire());
            assertThat(window.texts("reader-note"))
                    .contains("charset assumed: Shift_JIS · extracted text only");
            window.screenshot("reader-assumed-en-light");
        }
    }

    @Test
    void extractedTextIsSaidToBeSoAndNothingInItReordersWhatIsSeen() throws Exception {
        Memory memory = new Memory(
                Settings.USUAL.withPanes(Settings.Panes.USUAL.withReader(0.3)),
                new WindowRequest(page(), LanguageChoice.JA, ThemeChoice.LIGHT, LanguageChoice.JA),
                new SimpleObjectProperty<>(ColorScheme.LIGHT), _ -> {});
        try (var window = WindowUnderTest.remembering(page(), memory, 1000, 900)) {
            window.act(() -> window.state().select("one"));
            window.act(() -> window.the("show-in-source", Hyperlink.class).fire());
            assertThat(window.texts("reader-note")).contains("取り出した文字のみを表示");
            assertThat(seen(window)).contains("両国は◌協力◌を深めている。");
            SplitPane split = (SplitPane) WindowUnderTest
                    .<Node>onFx(() -> window.stage().getScene().lookup(".reader-split"));
            assertThat(split.getDividerPositions()[0]).isBetween(0.28, 0.32);
            window.screenshot("reader-html-ja-light");

            key(window, KeyCode.END, false, false);
            String end = seen(window);
            window.act(() -> memory.dress(ThemeChoice.DARK));
            assertThat(isOpen(window)).isTrue();
            assertThat(seen(window)).as("the same place in other colours").isEqualTo(end);
            window.screenshot("reader-html-ja-dark");
        }
    }

    @Test
    void saysWhyThereIsNothingToShow() throws Exception {
        try (var window = WindowUnderTest.of(page(), LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("gone"));
            List<Node> links = WindowUnderTest.onFx(() -> List.copyOf(
                    window.stage().getScene().getRoot().lookupAll("#show-in-source")));
            window.act(() -> ((Hyperlink) links.getLast()).fire());
            assertThat(window.notice()).contains("no document that can be read");
            assertThat(isOpen(window)).isFalse();
            window.act(() -> ((Hyperlink) links.getFirst()).fire());
            assertThat(window.notice()).contains("was not found in the document");
            assertThat(isOpen(window)).isTrue();
            key(window, KeyCode.E, true, true);
            assertThat(window.notice()).contains("Nothing is selected");
        }
    }
}
