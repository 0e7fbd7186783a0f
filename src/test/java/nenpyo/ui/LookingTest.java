package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nenpyo.drawing.Box;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking at the timeline: the guide under the pointer, the card beside a mark, the menus. */
class LookingTest {
    @ParameterizedTest
    @CsvSource({"JA, LIGHT", "JA, DARK", "EN, LIGHT", "EN, DARK"})
    void looksWell(LanguageChoice language, Theme theme) throws Exception {
        try (var window = WindowUnderTest.shipped(language, theme, 1440, 900)) {
            window.act(() -> window.state()
                    .pick(Selection.of("space-summit-2009")
                            .with("jaic-established")
                            .with("scwg-established")));
            window.act(() -> window.state()
                    .pick(window.state().selection().without("jaic-established")));
            rest(window, "cdpwg-established");
            window.screenshot("looking-" + language + "-" + theme);
            Box box = window.box("scwg-established");
            window.askForMenu(box.left() + 5, box.bottom() - 10);
            window.screenshotOfPopup("menu-event-" + language + "-" + theme);
            window.act(() -> WindowUnderTest.menu().hide());
            window.askForMenu(280, 200);
            window.screenshotOfPopup("menu-ground-" + language + "-" + theme);
            window.act(() -> WindowUnderTest.menu().hide());
            window.askForMenu(40, 300);
            window.screenshotOfPopup("menu-lane-" + language + "-" + theme);
            window.act(() -> WindowUnderTest.menu().hide());
        }
    }

    private static void rest(WindowUnderTest window, String event) throws Exception {
        Box box = window.box(event);
        window.robot.moveTo(window.onScreen(box.left() + 6, (box.top() + box.bottom()) / 2));
        window.awaitVisible("hover-card", true);
        window.settle();
    }

    @Test
    void theGuideSaysTheDateUnderThePointer() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            Node guide = window.the("date-guide", Node.class);
            assertThat(guide.isVisible()).isFalse();
            double x = window.projected().plot().left() + 200;
            window.robot.moveTo(window.onScreen(x, 300));
            window.settle();
            assertThat(guide.isVisible()).isTrue();
            String said = WindowUnderTest
                    .onFx(() -> window.the("date-guide-date", Label.class).getText());
            assertThat(said)
                    .isEqualTo(
                            WindowUnderTest.onFx(() -> window.the("status-pointer", Label.class).getText()))
                    .contains(" · ");
            var drawn = window.projected();
            window.robot.moveTo(window.onScreen(x + 60, 300));
            window.settle();
            assertThat(window.projected()).as("nothing is drawn anew").isSameAs(drawn);
            assertThat(WindowUnderTest.<String>onFx(
                    () -> window.the("date-guide-date", Label.class).getText())).isNotEqualTo(said);
            window.robot.moveTo(window.onScreen(20, 300));
            window.settle();
            assertThat(guide.isVisible()).as("over the lane names").isFalse();

            Node strip = window.the("overview", Node.class);
            window.robot.moveTo(strip);
            window.settle();
            assertThat(window.the("overview-guide", Node.class).isVisible()).isTrue();
            assertThat(WindowUnderTest.<String>onFx(
                    () -> window.the("overview-guide-date", Label.class).getText()))
                    .isEqualTo("Feb 2016 · February Heisei 28");
            window.screenshot("overview-guide");
        }
    }

    @Test
    void theCardStaysInTheTimelineAndGoesWithThePointer() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            Node focused = WindowUnderTest.onFx(() -> window.stage().getScene().getFocusOwner());
            for (int i = 0; i < window.state().timeline().size(); i += 5) {
                String id = window.state().timeline().event(i).id();
                window.act(() -> window.state().select(id));
                window.shortcut(KeyCode.I);
                window.awaitVisible("hover-card", true);
                Bounds canvas = window.window().canvas().getLayoutBounds();
                Bounds inner = window.the("hover-card", HoverCard.class).getLayoutBounds();
                assertThat(window.the("hover-card", HoverCard.class).getLayoutX()).as(id).isPositive();
                assertThat(inner.getWidth()).isLessThanOrEqualTo(340);
                assertThat(window.the("hover-card", HoverCard.class).getLayoutY()).isPositive();
                assertThat(window.the("hover-card", HoverCard.class).getLayoutX() + inner.getWidth())
                        .isLessThan(canvas.getWidth());
                assertThat(window.the("hover-card", HoverCard.class).getLayoutY() + inner.getHeight())
                        .isLessThan(canvas.getHeight());
            }
            window.robot.type(KeyCode.HOME);
            window.settle();
            assertThat(window.the("hover-card", Node.class).isVisible()).as("gone by a key").isFalse();
            rest(window, "space-summit-2009");
            assertThat(window.texts("hover-title"))
                    .containsExactly("Summit agrees on space security cooperation");
            assertThat(window.texts("hover-excerpt").getFirst()).startsWith("“").contains("首脳会談");
            window.robot.moveTo(window.onScreen(30, 400));
            window.awaitVisible("hover-card", false);
            assertThat(WindowUnderTest.<Node>onFx(() -> window.stage().getScene().getFocusOwner()))
                    .isSameAs(focused);
        }
    }

    @Test
    void menusAreWhereTheirThingIs() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            Box box = window.box("scwg-established");
            window.askForMenu(box.left() + 5, (box.top() + box.bottom()) / 2);
            assertThat(window.state().selection()).isEqualTo(Selection.of("scwg-established"));
            window.choose("event-linked");
            assertThat(window.state().selection().ids()).contains("scwg-established",
                    "defense-ministers-2015");
            assertThat(window.state().selection().primary()).isEqualTo("scwg-established");

            window.act(() -> window.window().canvas().requestFocus());
            window.shift(KeyCode.F10);
            int before = window.state().selection().size();
            window.choose("event-deselect");
            assertThat(window.state().selection().size()).isEqualTo(before - 1);
            Range whole = window.state().view().range();
            window.askForMenu(600, 120);
            window.choose("ground-zoom");
            assertThat(window.state().view().range().seconds()).isLessThan(whole.seconds());
            window.askForMenu(600, 120);
            window.choose("ground-fit");
            assertThat(window.state().view().range()).isEqualTo(whole);
            window.askForMenu(600, 120);
            String item = WindowUnderTest.onFx(() -> WindowUnderTest.menu()
                    .getItems()
                    .stream()
                    .map(MenuItem::getText)
                    .filter(text -> text != null && text.startsWith("Copy date: "))
                    .findFirst()
                    .orElseThrow());
            window.choose("ground-copyDate");
            assertThat("Copy date: " + WindowUnderTest.<String>onFx(
                    () -> Clipboard.getSystemClipboard().getString())).isEqualTo(item);

            // High enough for the whole menu: the headless screen has no place for one that leaves it for a moment.
            window.act(() -> window.state().scroll(250));
            window.askForMenu(40, window.projected().lanes().get(1).top() + 20);
            window.choose("lane-hide");
            assertThat(window.state().view().filter().hiddenLanes()).containsExactly("cyber");
            window.askForMenu(40, window.projected().plot().top() + 40);
            window.choose("lane-only");
            assertThat(window.state().view().filter().hiddenLanes()).containsExactly("ai", "cyber");
            window.act(() -> window.the("chip-space", Node.class).requestFocus());
            window.shift(KeyCode.F10);
            window.choose("lane-all");
            assertThat(window.state().view().filter().hiddenLanes()).isEmpty();
        }
    }

    @Test
    void theFirstWordsEndWhereAWordEnds() {
        assertThat(HoverCard.firstWords("  two \n lines ")).isEqualTo("two lines");
        assertThat(HoverCard.firstWords("word ".repeat(40))).endsWith("word…").hasSizeLessThan(112);
        assertThat(HoverCard.firstWords("言".repeat(200))).isEqualTo("言".repeat(110) + "…");
        assertThat(HoverCard.firstWords("𠮷".repeat(120))).isEqualTo("𠮷".repeat(110) + "…");
    }
}
