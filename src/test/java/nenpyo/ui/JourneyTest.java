package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javax.imageio.ImageIO;
import nenpyo.app.ExportImage;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.HitIndex;
import nenpyo.drawing.Role;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** From the open window to the published image, as a user goes. */
class JourneyTest {
    @TempDir
    Path folder;

    @Test
    void fromOneDomainToItsPublishedImage() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 1000)) {
            window.shortcutClick(window.the("chip-cyber", ToggleButton.class));
            assertThat(window.state().view().filter().hiddenLanes()).containsExactly("ai", "space");

            Box event = WindowUnderTest
                    .onFx(() -> window.window().canvas().targets().boxOf("cdpwg-established").orElseThrow());
            window.robot.clickOn(window.onScreen(event.left() + 3, (event.top() + event.bottom()) / 2));
            window.settle();
            assertThat(window.state().view().selected()).isEqualTo("cdpwg-established");

            assertThat(window.robot.lookup(".quotation-text").queryAs(Label.class).getText())
                    .contains("2013年10月");
            assertThat(window.robot.lookup("#detail-date").queryAs(Label.class).getText())
                    .isEqualTo("2013年10月");
            assertThat(window.robot.lookup("#detail-date-other").queryAs(Label.class).getText())
                    .contains("平成25年10月")
                    .contains("月までの精度");

            window.act(() -> window.the("copy-excerpt", Hyperlink.class).fire());
            String copied = WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).contains("日米サイバー防衛政策ワーキンググループ");

            Path png = folder.resolve("out.png");
            window.saveTo = png;
            window.robot.clickOn("#export");
            window.settle();
            window.robot.clickOn("#export-extent-VIEW").clickOn("#export-scale-2").clickOn("#export-go");
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(png));
            marksStandWhereTheDrawingSays(window, png);
        }
    }

    private static void marksStandWhereTheDrawingSays(WindowUnderTest window, Path png) throws Exception {
        BufferedImage image = ImageIO.read(png.toFile());
        Drawing figure = new ExportImage(window.state().opened()).figure(window.state().view(), null, null);
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(figure.width() * 2));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(figure.height() * 2));
        HitIndex marks = new HitIndex(figure, Role.EVENT);
        int teal = 0x00786A;
        Box established = marks.box("cdpwg-established").orElseThrow();
        assertThat(image.getRGB((int) (established.left() * 2) + 4,
                (int) (established.top() + established.bottom())) & 0xFFFFFF)
                .isEqualTo(teal);
        assertThat(marks.box("space-summit-2009")).isEmpty();
    }
}
