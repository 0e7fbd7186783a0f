package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import nenpyo.app.ThemeChoice;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes while the window is open: its language and theme, the screen it is on. */
class LiveChangesTest {
    @TempDir
    private Path folder;

    @Test
    void theCanvasFollowsTheWindowToAScreenOfAnotherScale() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            double width = window.window().canvas().getWidth();
            for (double scale : new double[]{1.25, 2, 1.5, 1}) {
                window.act(() -> window.stage().setRenderScaleX(scale));
                // Headers and plot lie side by side; the legend is below.
                List<ImageView> across = window.window()
                        .canvas()
                        .lookupAll("*")
                        .stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .limit(2)
                        .toList();
                assertThat(sum(across, picture -> picture.getImage().getWidth()))
                        .isCloseTo(width * scale, within(1.0));
                assertThat(
                        sum(across, picture -> picture.localToScene(picture.getBoundsInLocal()).getWidth()))
                        .isCloseTo(width, within(1.0));
                assertThat(window.state().view().width()).isCloseTo(width, within(1.0));
            }
        }
    }

    private static double sum(List<ImageView> pictures, ToDoubleFunction<ImageView> width) {
        return pictures.stream().mapToDouble(width).sum();
    }

    @Test
    void aClosedNoticeOfProblemsDoesNotComeBackInAnotherLanguage() throws Exception {
        Datasets data = Datasets.empty().lane("a", "甲", "A").event("bad", "a", "last spring", "", "Bad");
        try (var window = WindowUnderTest.of(data.opened(folder), LanguageChoice.EN, Theme.LIGHT, 1000,
                700)) {
            assertThat(window.notice()).isEqualTo(
                    "Opened with 1 problem: what could be read is shown.");
            window.robot.clickOn("#notice-close");
            assertThat(window.notice()).isEmpty();
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            assertThat(window.notice()).isEmpty();
        }
    }

    @Test
    void anExportGoesOnThroughAChangeOfLanguageAndTheEnd() throws Exception {
        Path png = folder.resolve("out.png");
        double width;
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            width = window.state().view().width();
            window.saveTo = png;
            window.robot.clickOn("#export");
            window.settle();
            window.robot.clickOn("#export-extent-WHOLE").clickOn("#export-scale-4");
            Button go = window.robot.lookup("#export-go").queryAs(Button.class);
            WindowUnderTest.onFx(() -> {
                go.fire();
                window.window().memory().dress(ThemeChoice.DARK);
                window.window().memory().speak(LanguageChoice.JA);
                return true;
            });
        }
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo((int) Math.ceil(width * 4));
    }

    @Test
    void selectionRangeAndFilterStayWhateverChanges() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.act(() -> {
                window.state().setShown(window.state().timeline().lanes().get(0), false);
                window.state().select("cdpwg-established");
                window.state()
                        .show(window.state()
                                .ranges()
                                .around(window.state().timeline().indexOf("cdpwg-established")));
            });
            var before = window.state().view();
            window.act(() -> window.window().memory().speak(LanguageChoice.JA));
            window.act(() -> window.window().memory().dress(ThemeChoice.DARK));

            assertThat(window.state().view())
                    .isEqualTo(before.withLanguage(LanguageChoice.JA).withTheme(Theme.DARK));
            assertThat(window.texts("detail-title")).containsExactly("日米サイバー防衛政策WG(CDPWG)を設置");
        }
    }
}
