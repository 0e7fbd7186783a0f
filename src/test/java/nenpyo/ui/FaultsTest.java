package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import nenpyo.app.OpenedTimeline;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;

/** What fails while drawing is told, and the window goes on. */
class FaultsTest {
    @Test
    void aFailingPaintIsToldAndTheNextOneShows() throws Exception {
        AtomicBoolean broken = new AtomicBoolean();
        OpenedTimeline shipped = Datasets.shipped();
        OpenedTimeline breakable = new OpenedTimeline(shipped.file(), shipped.timeline(), shipped.problems(),
                shipped.links(), lane -> {
                    if (broken.get()) {
                        throw new IllegalStateException("a broken icon");
                    }
                    return shipped.icons().apply(lane);
                });
        try (var window = WindowUnderTest.of(breakable, LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            broken.set(true);
            window.robot.clickOn("#chip-space");
            window.settle();
            assertThat(window.notice()).contains("a broken icon");

            broken.set(false);
            window.robot.clickOn("#chip-ai");
            window.settle();
            assertThat(window.drawn(Role.LANE)).containsExactly("cyber");
        }
    }
}
