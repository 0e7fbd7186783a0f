package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import nenpyo.drawing.Role;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** The filter by domain, by its chips. */
class LaneFilterTest {
    @Test
    void aClickHidesALaneWithoutATraceAndShowsItAgain() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            double height = window.projected().contentHeight();
            assertThat(window.texts("lane-chip")).containsExactly("宇宙  14", "サイバー  13", "AI  3");
            assertThat(window.drawnTexts()).contains("宇宙", "サイバー");

            window.robot.clickOn("#chip-space");
            window.settle();
            assertThat(window.state().view().filter().hiddenLanes()).containsExactly("space");
            assertThat(window.drawn(Role.LANE)).doesNotContain("space").contains("cyber", "ai");
            assertThat(window.drawn(Role.EVENT)).doesNotContain("space-summit-2009", "scwg-established")
                    .contains("cdpwg-established");
            assertThat(window.drawnTexts()).doesNotContain("宇宙", "14件");
            assertThat(window.projected().contentHeight()).isLessThan(height);

            window.robot.clickOn("#chip-space");
            window.settle();
            assertThat(window.drawn(Role.LANE)).contains("space", "cyber", "ai");
            assertThat(window.projected().contentHeight()).isEqualTo(height);
        }
    }

    @Test
    void ctrlOrTheMenuShowsOnlyOneLaneAndThenAllAgain() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            ToggleButton chip = window.the("chip-ai", ToggleButton.class);
            window.shortcutClick(chip);
            assertThat(window.drawn(Role.LANE)).containsExactly("ai");
            assertThat(chip.isSelected()).isTrue();
            assertThat(window.the("chip-space", ToggleButton.class).isSelected()).isFalse();
            window.shortcutClick(chip);
            assertThat(window.drawn(Role.LANE)).containsExactlyInAnyOrder("space", "cyber", "ai");

            choose(window, chip, "lane-only");
            assertThat(window.drawn(Role.LANE)).containsExactly("ai");
            choose(window, chip, "lane-all");
            assertThat(window.drawn(Role.LANE)).containsExactlyInAnyOrder("space", "cyber", "ai");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theClickOfAChipThatIsHeldShowsItsPictureInTheNextFrame(boolean byMouse) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            ToggleButton chip = window.the("chip-space", ToggleButton.class);
            TimelineCanvas canvas = window.window().canvas();
            awaitReady(canvas);
            window.act(chip::arm);
            awaitReady(canvas);

            boolean settled = WindowUnderTest.onFx(() -> {
                // A mouse clicks before it lets go, a key after that.
                List<Runnable> click = List.of(chip::fire, chip::disarm);
                (byMouse ? click : click.reversed()).forEach(Runnable::run);
                chip.getScene().getRoot().layout();
                return canvas.isSettled();
            });
            assertThat(settled).isTrue();
            window.settle();
            assertThat(window.drawn(Role.LANE)).containsExactlyInAnyOrder("cyber", "ai");
        }
    }

    /** Once in a while another program may take the processor for longer than a frame waits. */
    @Test
    void whatNobodyPressedBeforeIsBegunAtOnceSoThatTheNextFrameCanShowIt() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            TimelineCanvas canvas = window.window().canvas();
            Lane space = window.state().timeline().lanes().getFirst();
            boolean settled = false;
            for (int i = 0; i < 20 && !settled; i++) {
                boolean shown = i % 2 == 1;
                awaitReady(canvas);
                settled = WindowUnderTest.onFx(() -> {
                    window.state().setShown(space, shown);
                    window.stage().getScene().getRoot().layout();
                    return canvas.isSettled();
                });
            }
            assertThat(settled).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void howChipsLookThatAreOffIsKnownBeforeOneIs(boolean shown) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            ViewState state = window.state();
            window.act(() -> state.setShown(state.timeline().lanes().getFirst(), shown));
            Map<String, List<Number>> dots = new HashMap<>();
            window.act(() -> {
                LaneChips chips = new LaneChips(state, Messages.in(Locale.ENGLISH));
                for (Node chip : chips.getChildren()) {
                    List<Number> seen = dots.computeIfAbsent(chip.getId(), _ -> new ArrayList<>());
                    ((ToggleButton) chip).getGraphic()
                            .opacityProperty()
                            .addListener((_, _, opacity) -> seen.add(opacity));
                }
                ((Pane) window.stage().getScene().getRoot()).getChildren().add(chips);
                // As a pulse does that comes before the rehearsal.
                chips.applyCss();
            });
            assertThat(dots).as("turned and back, behind the look that it has")
                    .hasSize(3)
                    .containsEntry("chip-space", shown ? List.of(0.5, 1.0) : List.of(0.5, 1.0, 0.5))
                    .containsEntry("chip-ai", List.of(0.5, 1.0));
        }
    }

    private static void awaitReady(TimelineCanvas canvas) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowUnderTest.onFx(canvas::isReadyToMove));
    }

    private static void choose(WindowUnderTest window, ToggleButton chip, String item) {
        window.act(() -> chip.getContextMenu()
                .getItems()
                .stream()
                .filter(it -> item.equals(it.getId()))
                .forEach(MenuItem::fire));
    }

    @Test
    void everyLaneMayBeHidden() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("space-summit-2009"));
            window.robot.clickOn("#chip-space").clickOn("#chip-cyber").clickOn("#chip-ai");
            window.settle();

            assertThat(window.drawn(Role.EVENT)).isEmpty();
            assertThat(window.state().view().selected()).isNull();
            assertThat(window.robot.lookup("#detail-next").query().isDisabled()).isTrue();
            assertThat(window.texts("nothing-shown-why")).containsExactly("レーンがすべて隠れています。");
            assertThat(window.window().canvas().getAccessibleText()).endsWith("レーンがすべて隠れています。");
            window.screenshot("no-lane-shown");

            window.robot.clickOn("#nothing-show-all");
            window.settle();
            assertThat(window.drawn(Role.LANE)).contains("space", "cyber", "ai");
            assertThat(window.the("nothing-shown", NothingShown.class).isVisible()).isFalse();
            assertThat(window.window().canvas().isFocused()).as("keys go on").isTrue();
        }
    }
}
