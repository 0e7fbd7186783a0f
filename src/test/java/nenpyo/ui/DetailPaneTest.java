package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import nenpyo.app.OpenedTimeline;
import nenpyo.drawing.Box;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.Translation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The evidence of an event, as a reader finds it beside the timeline. */
class DetailPaneTest {
    @TempDir
    private Path folder;

    private static WindowUnderTest window(LanguageChoice language) throws Exception {
        return WindowUnderTest.shipped(language, Theme.LIGHT, 1000, 1000);
    }

    private static List<String> allTexts(WindowUnderTest window) {
        return WindowUnderTest.onFx(() -> {
            Set<javafx.scene.Node> labels = window.stage()
                    .getScene()
                    .lookup("#detail-content")
                    .lookupAll(".label");
            return labels.stream().map(label -> ((Label) label).getText()).toList();
        });
    }

    @Test
    void saysWhatWhenAndWhoInBothCalendars() throws Exception {
        try (var window = window(LanguageChoice.JA)) {
            window.act(() -> window.state().select("scwg-established"));

            assertThat(window.texts("lane-badge")).containsExactly("宇宙");
            assertThat(window.the("detail-kind", Label.class).getText()).isEqualTo("設置・設立");
            assertThat(window.texts("detail-title")).containsExactly("日米宇宙協力WG(SCWG)を設置");
            assertThat(window.texts("detail-title-other"))
                    .containsExactly("Space Cooperation Working Group set up");
            assertThat(window.the("detail-date", Label.class).getText()).isEqualTo("2015年4月から10月までのある時");
            assertThat(window.the("detail-date-other", Label.class).getText()).contains("平成27年4月", "平成27年度",
                    "月");
            assertThat(window.texts("detail-note")).hasSize(1);
            assertThat(window.texts("detail-text")).hasSize(1);
            assertThat(window.texts("actor")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(LanguageChoice.class)
    void everyEventShowsEveryExcerptWithItsPlaceSourceAndTranslation(LanguageChoice language)
            throws Exception {
        try (var window = window(language)) {
            var timeline = window.state().timeline();
            for (int i = 0; i < timeline.size(); i++) {
                Event event = timeline.event(i);
                window.act(() -> window.state().select(event.id()));
                List<String> texts = allTexts(window);
                for (String tag : event.title().languages()) {
                    assertThat(texts).contains(event.title().in(tag));
                }
                assertThat(event.excerpts()).isNotEmpty();
                for (Excerpt excerpt : event.excerpts()) {
                    assertThat(texts).contains(excerpt.exact());
                    assertThat(texts).anyMatch(text -> text.contains("防衛白書")
                            && text.contains(
                                    Objects.requireNonNull(excerpt.locator()).in(language.primary())));
                    for (Translation translation : excerpt.translations().values()) {
                        assertThat(texts).contains(translation.text());
                        assertThat(texts).anyMatch(text -> text.contains("Nenpyo project"));
                    }
                }
            }
        }
    }

    @Test
    void copiesExactlyTheExcerptAndItsCitation() throws Exception {
        try (var window = window(LanguageChoice.JA)) {
            window.act(() -> window.state().select("cdpwg-established"));
            Excerpt excerpt = Objects.requireNonNull(window.state().selected()).excerpts().getFirst();

            window.robot.clickOn("#copy-excerpt");
            assertThat(copied()).isEqualTo(excerpt.exact());
            assertThat(window.the("copy-excerpt", Hyperlink.class).getText()).isEqualTo("コピーしました");
            window.robot.clickOn("#copy-citation");
            assertThat(copied()).isEqualTo("「" + excerpt.exact() + "」(防衛省『令和3年版 防衛白書』(2021年)、"
                    + "第III部第2章第2節1 宇宙領域やサイバー領域などにおける協力、"
                    + Objects.requireNonNull(excerpt.locator()).in("ja") + ")");
        }
    }

    private static String copied() {
        return WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void linksLeadBothWaysAndBringTheEventIntoView() throws Exception {
        try (var window = window(LanguageChoice.EN)) {
            var state = window.state();
            window.act(() -> {
                state.select("defense-ministers-2015");
                state.show(state.zoomed(state.around(state.timeline().indexOf("defense-ministers-2015")), 8,
                        0.5));
            });
            follow(window, "scwg-established");
            assertThat(WindowUnderTest
                    .<Boolean>onFx(
                            () -> window.window().canvas().targets().boxOf("scwg-established").isPresent()))
                    .isTrue();

            window.act(() -> state.show(state.around(state.timeline().indexOf("dickinson-talks-2021"))));
            assertThat(WindowUnderTest.<Boolean>onFx(
                    () -> window.window().canvas().targets().boxOf("defense-ministers-2015").isPresent()))
                    .isFalse();
            follow(window, "defense-ministers-2015");
            assertThat(WindowUnderTest.<Boolean>onFx(
                    () -> window.window().canvas().targets().boxOf("defense-ministers-2015").isPresent()))
                    .isTrue();
        }
    }

    private static void follow(WindowUnderTest window, String event) {
        window.act(() -> window.the("link-" + event, Hyperlink.class).fire());
        assertThat(window.state().view().selected()).isEqualTo(event);
    }

    @Test
    void aLinkIntoAHiddenLaneShowsItAndScrollsThere() throws Exception {
        try (var window = WindowUnderTest.of(linked(folder), LanguageChoice.EN, Theme.LIGHT, 1000, 500)) {
            window.act(() -> {
                window.state().select("from");
                window.state().setShown(window.state().timeline().lanes().get(1), false);
            });
            follow(window, "to");

            assertThat(window.state().view().filter().hiddenLanes()).isEmpty();
            var box = window.box("to");
            assertThat(window.projected()
                    .plot()
                    .holds(new Box(box.left(), box.top(), box.left() + 1, box.bottom()))).isTrue();
        }
    }

    /** An event above many others, with a link to one in the lane below them. */
    private static OpenedTimeline linked(Path folder) {
        Datasets data = Datasets.empty().lane("a", "甲", "A").lane("b", "乙", "B");
        data.event("\"id\": \"from\", \"lane\": \"a\", \"date\": \"2000\", \"title\": {\"en\": \"From\"},"
                + "\"links\": [{\"rel\": \"led-to\", \"event\": \"to\"}]");
        for (int i = 0; i < 20; i++) {
            data.event("x" + i, "a", "2000", "", "Beside " + i);
        }
        return data.event("to", "b", "2001", "", "To").opened(folder);
    }

    @Test
    void nothingIsWiderThanThePane() throws Exception {
        try (var window = window(LanguageChoice.EN)) {
            for (String id : List.of("cdpwg-established", "scwg-established", "defense-ministers-2015")) {
                window.act(() -> window.state().select(id));
                Region content = window.the("detail-content", Region.class);
                double room = ((ScrollPane) content.getParent().getParent().getParent()).getViewportBounds()
                        .getWidth();
                assertThat(content.getWidth()).as(id).isLessThanOrEqualTo(room + 0.5);
            }
        }
    }

    @Test
    void previousAndNextWalkInOrderPastHiddenLanes() throws Exception {
        try (var window = window(LanguageChoice.EN)) {
            window.act(() -> window.state().setShown(window.state().timeline().lanes().get(1), false));
            List<String> forth = new ArrayList<>();
            while (!window.robot.lookup("#detail-next").query().isDisabled()) {
                window.robot.clickOn("#detail-next");
                window.settle();
                forth.add(window.state().view().selected());
                assertThat(WindowUnderTest
                        .<Boolean>onFx(
                                () -> window.window().canvas().targets().boxOf(forth.getLast()).isPresent()))
                        .as(forth.getLast())
                        .isTrue();
            }
            assertThat(forth).hasSize(14 + 3).doesNotHaveDuplicates().startsWith("space-summit-2009");
            window.robot.clickOn("#detail-previous");
            window.settle();
            assertThat(window.state().view().selected()).isEqualTo(forth.get(forth.size() - 2));
        }
    }
}
