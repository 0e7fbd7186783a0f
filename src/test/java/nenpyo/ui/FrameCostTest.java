package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.bench.Machine;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** What a frame costs beside the picture itself, told by what is there rather than by a clock. */
class FrameCostTest {
    /** What a step of a pan may allocate on the JavaFX thread, bytes: its own small things, and no picture. */
    private static final long STEP_MOST = 60_000;
    private static final int STEPS = 200;

    /**
     * Only in a frame that changes one part of the picture alone is nothing painted under it; in any other each ground, even
     * a transparent one, costs the software pipeline up to a millisecond.
     */
    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void nothingIsPaintedUnderTheTimeline(Theme theme) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, theme, 1000, 800)) {
            List<String> grounds = WindowUnderTest.onFx(() -> {
                List<String> found = new ArrayList<>();
                for (Parent over = window.window().canvas(); over != null; over = over.getParent()) {
                    Background ground = over instanceof Region region ? region.getBackground() : null;
                    if (ground != null && !ground.isEmpty()) {
                        found.add(over.getClass().getSimpleName() + " " + over.getStyleClass());
                    }
                }
                return found;
            });
            assertThat(grounds).isEmpty();
        }
    }

    /** Without pulses between the steps: in them the headless screen allocates, which no user has. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 100_000})
    void aStepOfAPanAllocatesLittle(int invented) throws Exception {
        OpenedTimeline opened = invented == 0 ? Datasets.shipped() : Datasets.invented(invented);
        try (var window = WindowUnderTest.of(opened, LanguageChoice.JA, Theme.LIGHT, 1000, 800)) {
            TimelineCanvas canvas = window.window().canvas();
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
                    () -> WindowUnderTest.onFx(canvas::isReadyToMove));
            long allocated = WindowUnderTest.onFx(() -> {
                pan(window.state(), canvas);
                long before = Machine.allocatedHere();
                pan(window.state(), canvas);
                assertThat(canvas.isCurrent()).as("moved, not waited for").isTrue();
                return Machine.allocatedHere() - before;
            });
            assertThat(allocated / STEPS).isLessThan(STEP_MOST);
        }
    }

    private static void pan(ViewState state, TimelineCanvas canvas) {
        for (int i = 0; i < STEPS; i++) {
            state.show(state.ranges().panned(state.view().range(), i % 20 < 10 ? 7 : -7));
            canvas.layout();
        }
    }
}
