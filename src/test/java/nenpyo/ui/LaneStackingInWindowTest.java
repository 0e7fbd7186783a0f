package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import nenpyo.app.ThemeChoice;
import nenpyo.drawing.Role;
import nenpyo.layout.LaneBox;
import nenpyo.model.LaneStacking;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lanes arranged by hand and by key, in the real window. */
class LaneStackingInWindowTest {
    private static List<String> drawn(WindowUnderTest window) {
        return window.projected().lanes().stream().map(box -> box.lane().id()).toList();
    }

    private static LaneBox box(WindowUnderTest window, String lane) {
        return window.projected()
                .lanes()
                .stream()
                .filter(box -> box.lane().id().equals(lane))
                .findFirst()
                .orElseThrow();
    }

    /** The robot can drag nothing: the events of a drag, from a y of the surface to another. */
    private static void drag(WindowUnderTest window, Node node, double from, double to, boolean drop) {
        window.act(() -> {
            fire(window, node, MouseEvent.MOUSE_PRESSED, from, 1);
            fire(window, node, MouseEvent.MOUSE_DRAGGED, (from + to) / 2, 1);
            fire(window, node, MouseEvent.MOUSE_DRAGGED, to, 1);
            if (drop) {
                fire(window, node, MouseEvent.MOUSE_RELEASED, to, 1);
            }
        });
    }

    private static void fire(WindowUnderTest window, Node node, EventType<MouseEvent> type, double y,
            int clicks) {
        Point2D scene = window.window().canvas().localToScene(60, y);
        node.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                MouseButton.PRIMARY, clicks, false, false, false, false,
                type != MouseEvent.MOUSE_RELEASED, false, false, false, false, true, null));
    }

    private static void alt(WindowUnderTest window, Node node, KeyCode key, boolean shift) {
        window.act(() -> node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, true,
                false)));
    }

    @Test
    void aLaneIsDraggedByItsHeaderUnlessEscapeIsPressed() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1440, 900)) {
            LaneHandle cyber = window.the("lane-cyber", LaneHandle.class);
            double from = box(window, "cyber").top() + 30;
            double to = box(window, "space").top() + 20;
            drag(window, cyber, from, to, false);
            assertThat(window.the("lane-insertion", Node.class).isVisible()).isTrue();
            window.screenshot("lane-dragged");
            window.act(() -> cyber.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false,
                    false, false, false)));
            window.act(() -> fire(window, cyber, MouseEvent.MOUSE_RELEASED, to, 1));
            assertThat(window.the("lane-insertion", Node.class).isVisible()).isFalse();
            assertThat(drawn(window)).containsExactly("space", "cyber", "ai");

            drag(window, cyber, from, to, true);
            assertThat(drawn(window)).containsExactly("cyber", "space", "ai");
            assertThat(window.texts("lane-chip")).containsExactly("サイバー  13", "宇宙  14", "AI  3");
            assertThat(window.state().view().selected()).isNull();
        }
    }

    @Test
    void aCollapsedLaneShowsItsMarksWithoutWordsAndEachCanBeSelected() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1440, 900)) {
            var events = window.drawn(Role.EVENT);
            var links = window.drawn(Role.LINK);
            String said = window.the("lane-space", LaneHandle.class).getAccessibleText();
            Node fold = window.the("lane-space", LaneHandle.class).lookup(".lane-fold");
            window.robot.clickOn(fold);
            window.settle();
            assertThat(box(window, "space").height()).isLessThan(40);
            assertThat(window.drawn(Role.EVENT)).containsAll(events);
            assertThat(window.drawn(Role.LINK)).containsAll(links);
            assertThat(window.drawnTexts()).contains("14 events").doesNotContain("Japan-U.S. summit");
            assertThat(window.the("lane-space", LaneHandle.class).getAccessibleText())
                    .isEqualTo("Lane Space, 14 events, collapsed");
            var mark = window.box("scwg-established");
            window.click((mark.left() + mark.right()) / 2, (mark.top() + mark.bottom()) / 2);
            assertThat(window.state().view().selected()).isEqualTo("scwg-established");
            window.screenshot("lane-collapsed");
            window.robot.clickOn(fold);
            window.settle();
            assertThat(window.state().view().lanes()).isEqualTo(LaneStacking.USUAL);
            assertThat(window.the("lane-space", LaneHandle.class).getAccessibleText()).isEqualTo(said);
        }
    }

    @Test
    void theLowerBorderIsDraggedAndADoubleClickResetsIt() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.DARK, 1440, 900)) {
            LaneBox usual = box(window, "ai");
            Node border = window.the("lane-ai", LaneHandle.class).lookup(".lane-border");
            assertThat(border.getBoundsInParent().getHeight()).isGreaterThan(4);
            drag(window, border, usual.bottom(), usual.bottom() + 60, true);
            assertThat(box(window, "ai").height()).isBetween(usual.height() + 50, usual.height() + 66);
            window.act(() -> fire(window, border, MouseEvent.MOUSE_CLICKED, usual.bottom() + 60, 2));
            assertThat(box(window, "ai")).isEqualTo(usual);

            LaneBox space = box(window, "space");
            Node lower = window.the("lane-space", LaneHandle.class).lookup(".lane-border");
            drag(window, lower, space.bottom(), space.top(), true);
            assertThat(box(window, "space").height()).isLessThan(space.height());
            assertThat(box(window, "space").top()).isEqualTo(space.top());
            window.screenshot("lane-low");
        }
    }

    @Test
    void keysAndMenusArrangeTheLaneOfTheSelectedEventAndOfAChip() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1440, 900)) {
            Node canvas = window.window().canvas();
            alt(window, canvas, KeyCode.DOWN, false);
            assertThat(drawn(window)).containsExactly("space", "cyber", "ai");
            window.act(() -> window.state().select("scwg-established"));
            alt(window, canvas, KeyCode.DOWN, false);
            assertThat(drawn(window)).containsExactly("cyber", "space", "ai");
            assertThat(window.state().view().selected()).isEqualTo("scwg-established");

            ToggleButton chip = window.the("chip-ai", ToggleButton.class);
            window.act(chip::requestFocus);
            alt(window, chip, KeyCode.UP, false);
            assertThat(drawn(window)).containsExactly("cyber", "ai", "space");
            assertThat(WindowUnderTest.onFx(chip::isFocused)).isTrue();
            alt(window, chip, KeyCode.LEFT, false);
            assertThat(box(window, "ai").rows()).isZero();
            alt(window, chip, KeyCode.RIGHT, false);
            double height = box(window, "ai").height();
            alt(window, chip, KeyCode.UP, true);
            assertThat(box(window, "ai").height()).isGreaterThan(height);

            ContextMenu menu = chip.getContextMenu();
            window.act(() -> menu.getOnShowing().handle(null));
            assertThat(menu.getItems().stream().map(MenuItem::getText).toList()).contains("Move up",
                    "Move down", "Collapse", "Higher", "Lower", "Usual height", "Reset all lanes");
            window.act(() -> menu.getItems()
                    .stream()
                    .filter(item -> "Reset all lanes".equals(item.getText()))
                    .forEach(MenuItem::fire));
            assertThat(window.state().view().lanes()).isEqualTo(LaneStacking.USUAL);
            assertThat(window.texts("lane-chip")).containsExactly("Space  14", "Cyber  13", "AI  3");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void lanesWithoutColourHaveDifferentOnes(Theme theme, @TempDir Path folder) throws Exception {
        Datasets dataset = Datasets.empty();
        for (int i = 1; i <= 10; i++) {
            dataset.lane("l" + i, "第" + i + "部", "Part " + i)
                    .event("p" + i, "l" + i, "20" + (10 + i), "始まり", "Beginning")
                    .event("q" + i, "l" + i, "20" + (10 + i) + "-06/..", "続く会議", "Continued meetings");
        }
        try (var window = WindowUnderTest.of(dataset.opened(folder), LanguageChoice.JA, theme, 1440, 990)) {
            window.act(() -> window.state().select("q3"));
            window.screenshot("lanes-without-colour-" + theme);
            assertThat(window.robot.lookup(".lane-chip")
                    .queryAll()
                    .stream()
                    .map(chip -> ((Circle) ((ToggleButton) chip).getGraphic()).getFill())
                    .distinct()).hasSize(10);
        }
    }

    /** What a user arranged outlives another language and theme. */
    @ParameterizedTest
    @CsvSource({"JA, LIGHT", "JA, DARK", "EN, LIGHT", "EN, DARK"})
    void arrangedLanesStayAndLookWell(LanguageChoice language, Theme theme) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.BOTH, Theme.LIGHT, 1440, 900)) {
            LaneStacking stacking = new LaneStacking(List.of("ai", "space", "cyber"),
                    Set.of("space"), Map.of("ai", 70.0, "cyber", 26.0));
            window.act(() -> window.state().stack(stacking));
            window.act(() -> window.window().memory().speak(language));
            window.act(() -> window.window().memory().dress(ThemeChoice.valueOf(theme.name())));
            assertThat(window.state().view().lanes()).isEqualTo(stacking);
            assertThat(drawn(window)).containsExactly("ai", "space", "cyber");
            window.screenshot("lanes-arranged-" + language + "-" + theme);
        }
    }
}
