package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import nenpyo.drawing.Box;
import nenpyo.model.Event;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;

/** Several events picked, by mouse and by keys. */
class SelectingTest {
    @Test
    void clicksWithAKeyHeldPickAndPutBack() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1400, 900)) {
            window.click("space-summit-2009", false, false);
            window.click("cdpwg-established", false, true);
            assertThat(window.state().selection())
                    .isEqualTo(Selection.of("space-summit-2009").with("cdpwg-established"));
            assertThat(window.texts("detail-title").getFirst()).contains("Cyber Defense Policy");
            assertThat(said(window, "selection-count")).isEqualTo("2 events selected");
            assertThat(said(window, "selection-between")).startsWith("From “Summit")
                    .contains("3 years 11 months");
            assertThat(said(window, "status-selected"))
                    .isEqualTo("2 selected · between them: 3 years 11 months (to the month)");

            window.click("scwg-established", true, false);
            assertThat(said(window, "status-selected")).isEqualTo("3 events selected");
            assertThat(said(window, "selection-count")).isEqualTo("3 events selected");
            assertThat(window.the("selection-between", Label.class).isVisible()).isFalse();
            window.click("scwg-established", false, true);
            window.click("space-summit-2009", false, true);
            assertThat(window.state().selection()).isEqualTo(Selection.of("cdpwg-established"));
            assertThat(window.the("selection-note", Node.class).isVisible()).isFalse();
        }
    }

    private static String said(WindowUnderTest window, String id) {
        return WindowUnderTest.onFx(() -> window.the(id, Label.class).getText());
    }

    @Test
    void aBandPicksWhatItTouchesAndMovesNothing() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1400, 900)) {
            Range before = window.state().view().range();
            Box box = window.box("space-summit-2009");
            Box next = window.box("space-consultation-2010");
            Point2D from = new Point2D(box.left() - 12, Math.min(box.top(), next.top()) - 3);
            Point2D to = new Point2D(Math.max(box.left(), next.left()) + 8,
                    Math.max(box.bottom(), next.bottom()) + 1);
            window.drag(from, to, true, false);
            assertThat(window.the("selection-band", Node.class).isVisible()).isTrue();
            window.screenshot("selection-band");
            window.release(to, true, false);
            assertThat(window.the("selection-band", Node.class).isVisible()).isFalse();
            assertThat(window.state().selection().ids()).contains("space-summit-2009",
                    "space-consultation-2010");
            assertThat(window.state().view().range()).isEqualTo(before);

            window.act(() -> window.state().select("jaic-established"));
            window.drag(from, to, true, true);
            window.release(to, true, true);
            assertThat(window.state().selection().primary()).isEqualTo("jaic-established");
            assertThat(window.state().selection().ids()).contains("space-summit-2009");

            window.drag(to, new Point2D(to.getX() - 60, to.getY()), false, false);
            window.release(to, false, false);
            assertThat(window.state().selection().size()).as("a drag without Shift moves the view")
                    .isGreaterThan(1);
        }
    }

    @Test
    void keysWalkSelectAndCopyFromAnywhere() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.the("detail-next", Node.class).requestFocus());
            window.act(() -> window.state().select("space-summit-2009"));
            window.act(() -> window.window().canvas().requestFocus());
            window.shift(KeyCode.RIGHT);
            window.shift(KeyCode.DOWN);
            assertThat(window.state().selection().size()).isEqualTo(3);
            window.shift(KeyCode.UP);
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.state().selection()).isEqualTo(Selection.NONE);

            window.act(() -> window.the("export", Node.class).requestFocus());
            window.shortcut(KeyCode.C);
            assertThat(window.notice()).startsWith("No event is selected");
            window.act(() -> window.state().showOnly(window.state().timeline().lanes().get(0)));
            window.shortcut(KeyCode.A);
            assertThat(window.state().selection().size())
                    .isEqualTo(window.state().timeline().eventsIn(0));
            window.act(() -> window.state().select("space-summit-2009"));
            window.shortcut(KeyCode.C);
            assertThat(window.notice()).isEqualTo("Copied: 1 event.");
            assertThat(WindowUnderTest.<String>onFx(() -> Clipboard.getSystemClipboard().getString()))
                    .startsWith("Summit agrees on space")
                    .contains("November 2009 · November Heisei 21", "“", "防衛白書");
            assertThat(WindowUnderTest.<String>onFx(() -> Clipboard.getSystemClipboard().getHtml()))
                    .contains("<blockquote lang=\"ja");

            window.shortcut(KeyCode.E);
            assertThat(window.robot.lookup("#export-go").tryQuery()).isPresent();
            window.robot.type(KeyCode.F);
            assertThat(window.state().selection().size()).as("a pop-up keeps its keys").isEqualTo(1);
        }
    }

    @Test
    void hiddenEventsAreNoLongerSelected() throws Exception {
        ViewState state = new ViewState(Datasets.shipped(), LanguageChoice.EN, Theme.LIGHT);
        state.pick(Selection.of("cdpwg-established").with("space-summit-2009"));
        state.setShown(state.timeline().lanes().get(0), false);
        assertThat(state.selection()).isEqualTo(Selection.of("cdpwg-established"));
        state.selectLinked(state.timeline().indexOf("cdpwg-established"));
        assertThat(state.selection().primary()).isEqualTo("cdpwg-established");
        Range around = state.ranges().aroundSelection();
        for (Event event : state.selectedEvents()) {
            Range own = Objects.requireNonNull(
                    EventRange.of(state.timeline(), state.timeline().indexOf(event.id())));
            assertThat(around.overlaps(own)).isTrue();
        }
        state.selectLane(state.timeline().lanes().get(2));
        assertThat(state.selection().size()).isEqualTo(state.timeline().eventsIn(2));
        state.selectAll();
        assertThat(state.selection().size())
                .isEqualTo(state.timeline().eventsIn(1) + state.timeline().eventsIn(2));
    }
}
