package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import nenpyo.app.FigureSize;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The export dialog in front of the window: what is chosen shows in the preview, is in the file and is there next time. */
class ExportDialogTest {
    @TempDir
    private Path folder;

    private static void open(WindowUnderTest window) {
        window.robot.clickOn("#export");
        window.settle();
    }

    private static void click(WindowUnderTest window, String id) {
        window.robot.clickOn("#" + id);
        window.settle();
    }

    private static void write(WindowUnderTest window, String id, String text) {
        window.act(() -> window.robot.lookup("#" + id).queryAs(TextField.class).setText(text));
    }

    private static String text(WindowUnderTest window, String id) {
        Labeled label = window.robot.lookup("#" + id).queryAs(Labeled.class);
        return WindowUnderTest.onFx(() -> label.isVisible() ? label.getText() : "");
    }

    /** The colour at the upper left corner of the preview. */
    private static int corner(WindowUnderTest window) {
        ImageView picture = window.robot.lookup("#export-picture").queryAs(ImageView.class);
        return WindowUnderTest.onFx(() -> picture.getImage().getPixelReader().getArgb(1, 1));
    }

    @ParameterizedTest
    @EnumSource(LanguageChoice.class)
    void nothingToChooseIsCutShort(LanguageChoice language) throws Exception {
        try (var window = WindowUnderTest.shipped(language, Theme.LIGHT, 1000, 900)) {
            window.act(() -> window.state().select("scwg-established"));
            open(window);
            assertThat(window.robot.lookup(".export-form .text").queryAllAs(Text.class))
                    .filteredOn(ExportDialogTest::isSeen)
                    .extracting(Text::getText)
                    .contains("PNG", "×")
                    .noneMatch(text -> text.endsWith("...") || text.endsWith("…"));
        }
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    @Test
    void whatIsChosenIsInThePreviewInTheFileAndThereNextTime() throws Exception {
        Path png = folder.resolve("out.png");
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            open(window);
            int light = corner(window);
            String first = text(window, "export-pixels");
            click(window, "export-extent-WHOLE");
            click(window, "export-language-JA");
            click(window, "export-theme-DARK");
            click(window, "export-lane-cyber");
            click(window, "export-scale-3");
            write(window, "export-width", "800");
            write(window, "export-height", "900");
            assertThat(corner(window)).isNotEqualTo(light);
            assertThat(text(window, "export-pixels")).isEqualTo("2,400 × 2,700 pixels").isNotEqualTo(first);

            window.saveTo = png;
            window.robot.type(KeyCode.ENTER);
            window.awaitNotice("out.png");
            assertThat(window.suggested).isEqualTo("japan-us-space-cyber-ai-space-ai-ja.png");
            BufferedImage image = ImageIO.read(png.toFile());
            assertThat(image.getWidth()).isEqualTo(2400);
            assertThat(image.getHeight()).isEqualTo(2700);

            window.act(() -> window.window().memory().speak(LanguageChoice.BOTH));
            open(window);
            assertThat(isOn(window, "export-extent-WHOLE")).isTrue();
            assertThat(isOn(window, "export-language-JA")).isTrue();
            assertThat(isOn(window, "export-theme-DARK")).isTrue();
            assertThat(isOn(window, "export-scale-3")).isTrue();
            assertThat(window.robot.lookup("#export-width").queryAs(TextField.class).getText())
                    .isEqualTo("800");
            assertThat(window.robot.lookup("#export-lane-cyber").queryAs(CheckBox.class).isSelected())
                    .isTrue();

            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.robot.lookup("#export-go").tryQuery()).isEmpty();
        }
    }

    private static boolean isOn(WindowUnderTest window, String id) {
        return window.robot.lookup("#" + id).queryAs(ToggleButton.class).isSelected();
    }

    @Test
    void theFormatThatWasChosenIsWritten() throws Exception {
        Path svg = folder.resolve("out.svg");
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.saveTo = svg;
            open(window);
            click(window, "export-format-SVG");
            click(window, "export-go");
            window.awaitNotice("out.svg");
            assertThat(window.suggested).isEqualTo("japan-us-space-cyber-ai-en.svg");
            open(window);
            assertThat(isOn(window, "export-format-SVG")).isTrue();
        }
        assertThat(Files.readString(svg)).startsWith("<?xml")
                .contains("Space Cooperation Working Group set up");
    }

    @ParameterizedTest
    @CsvSource({"JA, LIGHT, 1000", "EN, DARK, 1600"})
    void aPdfIsLaidOutOnPaper(LanguageChoice language, Theme theme, double width) throws Exception {
        Path pdf = folder.resolve("out.pdf");
        try (var window = WindowUnderTest.shipped(language, theme, width, 900)) {
            open(window);
            click(window, "export-format-PDF");
            assertThat(window.robot.lookup("#export-size").query().isVisible()).isTrue();
            window.act(() -> papers(window).setValue("a4"));
            window.settle();
            assertThat(text(window, "export-pixels")).startsWith("297 × 210 mm");
            click(window, "export-portrait");
            assertThat(text(window, "export-pixels")).startsWith("210 × 297 mm");
            click(window, "export-parts-sources");
            click(window, "export-theme-PRINT");
            window.screenshotWithDialog("export-paper-" + language + "-" + theme + "-" + (int) width);
            write(window, "export-margin", "150");
            assertThat(text(window, "export-fault")).isNotEmpty();
            write(window, "export-margin", "15");
            window.saveTo = pdf;
            click(window, "export-go");
            window.awaitNotice("out.pdf");
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isGreaterThan(840);
            assertThat(new PDFTextStripper().getText(document)).contains("SHA-256",
                    language == LanguageChoice.JA ? "出典一覧" : "Sources");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> papers(WindowUnderTest window) {
        return window.robot.lookup("#export-paper").queryAs(ComboBox.class);
    }

    @Test
    void anAbsurdSizeIsRefusedWithTheBoundAndNothingCanBeExported() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            open(window);
            write(window, "export-width", "90000");
            assertThat(text(window, "export-fault")).contains("from 400 to 32,000");
            assertThat(window.robot.lookup("#export-go").queryAs(Button.class).isDisabled()).isTrue();
            write(window, "export-width", "32000");
            click(window, "export-scale-4");
            assertThat(text(window, "export-fault")).contains("128,000 ×", "100,000 to a side");
            assertThat(window.robot.lookup("#export-copy").queryAs(Button.class).isDisabled()).isTrue();
            write(window, "export-width", "1600");
            write(window, "export-height", "200");
            assertThat(text(window, "export-fault")).contains("The lanes need a height of");
            window.screenshotWithDialog("export-refused");
            window.act(() -> sizes(window).setValue(FigureSize.SLIDE));
            assertThat(text(window, "export-fault")).isEmpty();
            assertThat(text(window, "export-pixels")).isEqualTo("1,920 × 1,080 pixels");
            window.screenshotWithDialog("export-slide");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FigureSize> sizes(WindowUnderTest window) {
        return window.robot.lookup("#export-size").queryAs(ComboBox.class);
    }

    @ParameterizedTest
    @CsvSource({"JA, LIGHT, 1000", "EN, DARK, 1000", "JA, DARK, 1600", "EN, LIGHT, 1600"})
    void looks(LanguageChoice language, Theme theme, double width) throws Exception {
        try (var window = WindowUnderTest.shipped(language, theme, width, width > 1000 ? 990 : 800)) {
            window.act(() -> window.state().select("scwg-established"));
            open(window);
            window.screenshotWithDialog("export-" + language + "-" + theme + "-" + (int) width);
            assertThat(text(window, "export-pixels")).isNotEmpty();
        }
    }
}
