package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import nenpyo.app.ChosenFigures;
import nenpyo.app.ExportImage;
import nenpyo.app.FigureFormat;
import nenpyo.app.FigureMeasures;
import nenpyo.app.Settings;
import nenpyo.drawing.Drawing;
import nenpyo.export.Progress;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
            window.act(() -> Clipboard.getSystemClipboard().clear());
            window.robot.clickOn("#export-copy");
            double width = window.state().view().width();
            assertThat(clipboard().getWidth()).isEqualTo(width);
            awaitNotice(window, "Image copied");

            window.act(() -> Clipboard.getSystemClipboard().clear());
            copyByKeys(window);
            assertThat(clipboard().getWidth()).isEqualTo(width);
        }
    }

    private static void copyByKeys(WindowUnderTest window) {
        window.act(() -> window.window()
                .canvas()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "C", KeyCode.C, true, !MAC, false, MAC)));
    }

    /** The image on the clipboard, once there is one. */
    private static Image clipboard() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().hasImage()));
        return WindowUnderTest.onFx(() -> Clipboard.getSystemClipboard().getImage());
    }

    @ParameterizedTest
    @EnumSource(value = FigureFormat.class, names = {"PNG", "SVG"})
    void theClipboardHasTheBytesOfTheFiles(FigureFormat format) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 900)) {
            window.act(() -> {
                Clipboard.getSystemClipboard().clear();
                window.window()
                        .memory()
                        .change(settings -> settings
                                .withExport(Settings.Export.USUAL.withFormat(format)
                                        .withMeasures(FigureMeasures.USUAL.withMargin(12))));
            });
            copyByKeys(window);
            Image image = clipboard();
            // What is copied is what would be exported: by the use case's own hand, into files.
            FigureFormat svg = format == FigureFormat.SVG ? FigureFormat.SVG : FigureFormat.SVG_OUTLINES;
            assertThat(clipboard(ImageClipboard.SVG)).isEqualTo(exported(window, svg));
            assertThat(clipboard(ImageClipboard.PDF)).isEqualTo(exported(window, FigureFormat.PDF));
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(exported(window, FigureFormat.PNG)));
            assertThat(image.getWidth()).isEqualTo(png.getWidth());
            assertThat(image.getHeight()).isEqualTo(png.getHeight());
            for (int x = 0; x < png.getWidth(); x += 7) {
                assertThat(image.getPixelReader().getArgb(x, 300)).isEqualTo(png.getRGB(x, 300));
            }
        }
    }

    private static byte[] clipboard(DataFormat format) {
        return WindowUnderTest.onFx(() -> {
            ByteBuffer bytes = (ByteBuffer) Clipboard.getSystemClipboard().getContent(format);
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return copy;
        });
    }

    private byte[] exported(WindowUnderTest window, FigureFormat format) throws Exception {
        ExportState last = WindowUnderTest.onFx(() -> new ExportState(window.state().timeline(),
                window.state().view(), null, window.window().memory().settings().export()));
        Path file = folder.resolve(format + format.ending());
        new ChosenFigures(window.state().opened())
                .write(Objects.requireNonNull(last.image()), format, file, Progress.UNSEEN);
        return Files.readAllBytes(file);
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
