package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Standing;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What became of excerpts, as a reader meets it in the window. */
class EvidenceInWindowTest {
    @TempDir
    private Path folder;

    /** Six events, each with an excerpt of another outcome. */
    private OpenedTimeline six() throws Exception {
        Files.writeString(folder.resolve("a.txt"), """
                2009年11月の日米首脳会談において、宇宙における安全保障分野での協力を推進することで一致した。
                また、2013年10月の「2+2」共同発表において、情報共有の
                促進に取り組むことを確認した。両国は協力を深めている。
                2015年4月には新ガイドラインが公表され、日米両政府は宇宙分野の協力を一層進めることとした。
                両国は協力を深めている。
                """);
        return OpenTimeline.open(Files.writeString(folder.resolve("six.json"),
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": {"ja": "六つの照合結果", "en": "Six outcomes"},
                         "lanes": [{"id": "a", "title": {"ja": "照合", "en": "Outcomes"}, "color": "#2F5FD0"}],
                         "sources": [{"id": "s", "title": "文書", "custom": {"document": "a.txt"}}, {"id": "t", "title": "紙の本"}],
                         "events": [
                          {"id": "found", "lane": "a", "date": "2009-11", "title": {"ja": "文書どおり", "en": "As written"},
                           "links": [{"rel": "led-to", "event": "approximate"}],
                           "excerpts": [{"source": "s", "exact": "宇宙における安全保障分野での協力を推進する"}]},
                          {"id": "normalized", "lane": "a", "date": "2013-10", "title": {"ja": "改行", "en": "Line break"},
                           "excerpts": [{"source": "s", "exact": "情報共有の促進に取り組むことを確認した。"}]},
                          {"id": "approximate", "lane": "a", "date": "2015-04", "title": {"ja": "類似", "en": "Similar"},
                           "excerpts": [{"source": "s", "exact": "2015年4月、新ガイドラインが公表され、日米両国政府は宇宙分野の協力をさらに進めることとした"}]},
                          {"id": "ambiguous", "lane": "a", "date": "2016", "title": {"ja": "二か所", "en": "Two places"},
                           "excerpts": [{"source": "s", "exact": "両国は協力を深めている。"}]},
                          {"id": "missing", "lane": "a", "date": "2017", "title": {"ja": "ない", "en": "Not there"},
                           "excerpts": [{"source": "s", "exact": "火星の有人探査について両国の大統領が話し合った"}]},
                          {"id": "no-document", "lane": "a", "date": "2018", "title": {"ja": "紙", "en": "On paper"},
                           "excerpts": [{"source": "t", "exact": "紙にだけ書かれている言葉"}]}]}
                        """));
    }

    private static List<String> badges(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> window.stage()
                .getScene()
                .getRoot()
                .lookupAll("#detail .status-badge")
                .stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void saysOfEachExcerptWhatBecameOfItAndShowsWhatDiffers() throws Exception {
        try (var window = WindowUnderTest.of(six(), LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            assertThat(window.the("status-evidence", Hyperlink.class).getText()).isEqualTo("抜粋6件中1件が文書どおり");
            assertThat(window.the("status-evidence", Hyperlink.class).getAccessibleText())
                    .contains("該当なし 1", "類似 1", "文書なし 1");

            window.act(() -> window.state().select("found"));
            assertThat(badges(window)).first().isEqualTo("文書どおり");
            assertThat(badges(window)).as("the event it led to").hasSize(2).last().isEqualTo("類似");
            assertThat(window.texts("standing-text")).isEmpty();
            window.screenshot("evidence-found-ja-light");

            window.act(() -> window.state().select("normalized"));
            assertThat(badges(window)).containsExactly("表記のみ相違");
            window.screenshot("evidence-normalized-ja-light");

            window.act(() -> window.state().select("approximate"));
            assertThat(badges(window)).first().asString().startsWith("類似(一致度 ").endsWith("%)");
            String said = WindowUnderTest.onFx(
                    () -> window.stage().getScene().lookup(".standing-runs").getAccessibleText());
            assertThat(said).contains("[抜粋のみ: さらに]", "[文書のみ: 一層]");
            window.screenshot("evidence-approximate-ja-light");

            window.act(() -> window.state().select("ambiguous"));
            assertThat(badges(window)).containsExactly("該当複数");
            assertThat(window.texts("standing-place")).hasSize(2)
                    .first()
                    .asString()
                    .startsWith("3行目: ")
                    .contains("[両国は協力を深めている。]");
            window.act(() -> window.stage()
                    .getScene()
                    .getRoot()
                    .lookupAll(".standing-place")
                    .stream()
                    .map(Hyperlink.class::cast)
                    .filter(place -> place.getText().startsWith("5行目"))
                    .forEach(Hyperlink::fire));
            assertThat(window.the("reader-count", Label.class).getText()).isEqualTo("抜粋 5 / 5");
            window.screenshot("evidence-ambiguous-ja-light");

            window.act(() -> window.state().select("missing"));
            assertThat(badges(window)).containsExactly("該当なし");
            window.act(() -> window.state().select("no-document"));
            assertThat(badges(window)).containsExactly("文書なし");
        }
    }

    @Test
    void checksAgainWhenTheDocumentChanges() throws Exception {
        try (var window = WindowUnderTest.of(six(), LanguageChoice.EN, Theme.DARK, 1000, 900)) {
            assertThat(window.the("status-evidence", Hyperlink.class).getText())
                    .isEqualTo("1 of 6 excerpts found");
            window.act(() -> window.state().select("approximate"));
            window.screenshot("evidence-approximate-en-dark");
            window.act(() -> window.state().select("missing"));
            assertThat(badges(window)).containsExactly("Missing");

            Files.writeString(folder.resolve("a.txt"), "火星の有人探査について両国の大統領が話し合った。");
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> badges(window).equals(List.of("Found")));

            Files.delete(folder.resolve("a.txt"));
            window.awaitNotice("1 source document cannot be used");
            assertThat(badges(window)).containsExactly("No document");
            assertThat(window.the("status-problems", Hyperlink.class).getText()).isEqualTo("1 problem");
        }
    }

    @Test
    void allOfTheShippedTimelineIsFound() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 700)) {
            assertThat(window.the("status-evidence", Hyperlink.class).getText())
                    .isEqualTo("34 of 34 excerpts found");
        }
    }

    @Test
    void filtersByWhatBecameOfTheExcerpts() throws Exception {
        try (var window = WindowUnderTest.of(six(), LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("found"));
            window.robot.clickOn("#status-filter");
            window.settle();
            window.screenshotOfPopup("evidence-filter-list-en-light");
            window.robot.clickOn("#status-filter-MISSING");
            window.settle();
            assertThat(window.drawn(Role.EVENT)).containsExactly("missing");
            assertThat(window.state().selected()).as("what is hidden is not selected").isNull();
            window.robot.clickOn("#status-filter-AMBIGUOUS");
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.drawn(Role.EVENT)).containsExactlyInAnyOrder("missing", "ambiguous");
            assertThat(window.drawnTexts()).contains("2 events");
            assertThat(window.the("status-filter", Button.class).getText()).isEqualTo("Ambiguous, Missing");
            window.awaitVisible("status-filter-clear", true);
            assertThat(window.the("status-counts", Label.class).getText()).startsWith("2 of 6 events");
            window.screenshot("evidence-filter-en-light");

            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            assertThat(window.drawn(Role.EVENT)).containsExactlyInAnyOrder("missing", "ambiguous");
            assertThat(window.the("status-filter", Button.class).getText()).isEqualTo("該当複数・該当なし");
            window.robot.clickOn("#status-filter-clear");
            window.settle();
            assertThat(window.drawn(Role.EVENT)).hasSize(6);
            assertThat(window.the("status-counts", Label.class).getText()).isEqualTo("出来事6件、レーン1本");

            window.act(() -> {
                window.window().statusFilter().choose(Standing.MISSING, true);
                window.state().select("missing");
                window.window().canvas().requestFocus();
            });
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.state().selected()).isNull();
            assertThat(window.drawn(Role.EVENT)).containsExactly("missing");
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.drawn(Role.EVENT)).as("the last step back").hasSize(6);
        }
    }

    @Test
    void barFitsIntoANarrowWindow() throws Exception {
        try (var window = WindowUnderTest.of(six(), LanguageChoice.JA, Theme.DARK, 760, 600)) {
            window.screenshot("evidence-narrow-ja-dark");
            window.act(() -> List.of(Standing.AMBIGUOUS, Standing.MISSING)
                    .forEach(it -> window.window().statusFilter().choose(it, true)));
            window.screenshot("evidence-narrow-filtered-ja-dark");
            double right = WindowUnderTest.onFx(() -> {
                var menu = window.stage().getScene().lookup("#app-menu");
                return menu.localToScene(menu.getBoundsInLocal()).getMaxX();
            });
            assertThat(right).isLessThanOrEqualTo(760);
        }
    }
}
