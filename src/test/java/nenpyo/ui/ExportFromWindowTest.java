package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javax.imageio.ImageIO;
import nenpyo.app.ExportImage;
import nenpyo.drawing.Drawing;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Images out of the window, and what hinders them. */
class ExportFromWindowTest {
    @TempDir
    private Path folder;

    private static void export(WindowUnderTest window, String extent, int scale) {
        window.robot.clickOn("#export");
        window.settle();
        window.robot.clickOn("#export-" + extent).clickOn("#export-scale-" + scale).clickOn("#export-go");
        window.settle();
    }

    private static void awaitNotice(WindowUnderTest window, String part) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> window.notice().contains(part));
    }

    @Test
    void theViewAndTheWholeComeAtEveryScale() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1000, 900)) {
            window.act(() -> {
                window.state().toggleOnly(window.state().timeline().lanes().get(2));
                window.state().show(window.state().zoomed(window.state().view().range(), 3, 1));
            });
            Range seen = window.state().view().range();
            ExportImage images = new ExportImage(window.state().opened());
            Drawing view = images.figure(window.state().view(), seen, null);
            Drawing whole = images.figure(window.state().view().withSize(1600, 700), null, null);
            for (int scale = 1; scale <= 4; scale++) {
                for (String extent : new String[]{"view", "whole"}) {
                    Path png = folder.resolve(extent + scale + ".png");
                    window.saveTo = png;
                    export(window, extent, scale);
                    awaitNotice(window, png.getFileName().toString());
                    Drawing drawing = extent.equals("view") ? view : whole;
                    BufferedImage image = ImageIO.read(png.toFile());
                    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(drawing.width() * scale));
                    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(drawing.height() * scale));
                }
            }
            assertThat(window.suggested).isEqualTo("japan-us-space-cyber-ai-ai-en.png");
            assertThat(window.state().view().range()).isEqualTo(seen);
        }
    }

    @Test
    void aCancelledDialogWritesNothing() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            window.saveTo = null;
            export(window, "view", 1);

            assertThat(window.suggested).isEqualTo("japan-us-space-cyber-ai-ja.png");
            assertThat(window.notice()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTargetThatFailsIsToldAndTheWindowLivesOn() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.saveTo = folder.resolve("missing/out.png");
            export(window, "whole", 1);
            awaitNotice(window, "There is no folder");
            window.screenshot("export-failed");

            window.saveTo = folder.resolve("out.png");
            export(window, "whole", 1);
            awaitNotice(window, "Exported: out.png");
            assertThat(ImageIO.read(folder.resolve("out.png").toFile())).isNotNull();
        }
    }

    @Test
    void aDialogThatFailsIsToldToo() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.dialogFault = new UnsupportedOperationException("no dialogs here");
            export(window, "whole", 1);

            assertThat(window.notice()).contains("no dialogs here");
        }
    }

    @Test
    void aWindowClosedMeanwhileStillFinishesTheFile() throws Exception {
        Path png = folder.resolve("out.png");
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            window.saveTo = png;
            window.robot.clickOn("#export");
            window.settle();
            window.robot.clickOn("#export-whole").clickOn("#export-scale-4");
            Button go = window.robot.lookup("#export-go").queryAs(Button.class);
            WindowUnderTest.onFx(() -> {
                go.fire();
                window.stage().hide();
                return true;
            });
        }
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(6400);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(png);
        }
    }
}
