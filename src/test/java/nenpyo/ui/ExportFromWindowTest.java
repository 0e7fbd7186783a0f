package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    @TempDir
    private Path folder;

    private static void export(WindowUnderTest window, String extent, int scale) {
        window.robot.clickOn("#export");
        window.settle();
        window.robot.clickOn("#export-extent-" + extent)
                .clickOn("#export-scale-" + scale)
                .clickOn("#export-go");
        window.settle();
    }

    private static void awaitNotice(WindowUnderTest window, String part) throws Exception {
        window.awaitNotice(part);
    }

    /** What the dialog says of how the last attempt ended. */
    private static String told(WindowUnderTest window) {
        return window.robot.lookup("#export-told").queryLabeled().getText();
    }

    @Test
    void theViewAndTheWholeComeAtTheScaleAskedFor() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1000, 900)) {
            window.act(() -> {
                window.state().toggleOnly(window.state().timeline().lanes().get(2));
                window.state().show(window.state().ranges().zoomed(window.state().view().range(), 3, 1));
            });
            Range seen = window.state().view().range();
            ExportImage images = new ExportImage(window.state().opened());
            Drawing view = images.figure(window.state().view(), seen, null);
            Drawing whole = images.figure(window.state().view(), null, null);
            for (int scale : new int[]{1, 4}) {
                for (String extent : new String[]{"VIEW", "WHOLE"}) {
                    Path png = folder.resolve(extent + scale + ".png");
                    window.saveTo = png;
                    export(window, extent, scale);
                    awaitNotice(window, png.getFileName().toString());
                    Drawing drawing = extent.equals("VIEW") ? view : whole;
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
            export(window, "VIEW", 1);

            assertThat(window.suggested).isEqualTo("japan-us-space-cyber-ai-ja.png");
            assertThat(window.notice()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aTargetThatFailsIsToldBesideTheChoicesAndAnotherCanBeTried() throws Exception {
        Path endless = folder.resolve("a".repeat(300) + "out.png");
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.saveTo = folder.resolve("missing/out.png");
            export(window, "WHOLE", 1);
            assertThat(told(window)).contains("There is no folder");
            window.screenshotWithDialog("export-failed");

            window.saveTo = endless;
            window.robot.clickOn("#export-go");
            window.settle();
            assertThat(told(window)).contains("out.png could not be written");
            assertThat(folder).isEmptyDirectory();
            window.saveTo = folder;
            window.robot.type(KeyCode.ENTER);
            window.settle();
            assertThat(told(window)).contains("is a folder");

            window.dialogFault = new UnsupportedOperationException("no dialogs here");
            window.robot.type(KeyCode.ENTER);
            window.settle();
            assertThat(told(window)).contains("no dialogs here");
            window.dialogFault = null;

            window.saveTo = folder.resolve("out.png");
            window.robot.type(KeyCode.ENTER);
            awaitNotice(window, "Exported: out.png");
            window.screenshot("export-done");
            assertThat(ImageIO.read(folder.resolve("out.png").toFile())).isNotNull();

            window.robot.clickOn("#open-folder");
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> folder.equals(window.shown));
            assertThat(window.notice()).isEmpty();
        }
    }

    @Test
    void anImageThatIsGoneCannotBeOpenedAndThatIsTold() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.saveTo = folder.resolve("out.png");
            export(window, "VIEW", 1);
            awaitNotice(window, "Exported");
            Files.delete(folder.resolve("out.png"));

            window.robot.clickOn("#open-image");
            awaitNotice(window, "There is no file");
            assertThat(window.shown).isNull();
        }
    }

    @Test
    void theImageGoesToTheClipboardFromTheDialogAndByKeys() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.robot.clickOn("#export");
            window.settle();
            window.robot.clickOn("#export-scale-1");
            window.settle();
            window.robot.clickOn("#export-copy");
            awaitNotice(window, "Image copied");
            double width = window.state().view().width();
            assertThat(clipboard().getWidth()).isEqualTo(width);

            window.act(() -> Clipboard.getSystemClipboard().clear());
            window.act(() -> window.window()
                    .canvas()
                    .fireEvent(
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "C", KeyCode.C, true, !MAC, false, MAC)));
            awaitNotice(window, "Image copied");
            assertThat(clipboard().getWidth()).isEqualTo(width);
        }
    }

    private static Image clipboard() {
        return WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getImage());
    }

    @Test
    void aWindowClosedMeanwhileStillFinishesTheFile() throws Exception {
        Path png = folder.resolve("out.png");
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            window.saveTo = png;
            window.robot.clickOn("#export");
            window.settle();
            window.robot.clickOn("#export-extent-WHOLE").clickOn("#export-scale-4");
            Button go = window.robot.lookup("#export-go").queryAs(Button.class);
            WindowUnderTest.onFx(() -> {
                go.fire();
                window.stage().hide();
                return true;
            });
        }
        assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2632);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(png);
        }
    }
}
