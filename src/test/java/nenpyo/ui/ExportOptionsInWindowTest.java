package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import nenpyo.app.FigureSize;
import nenpyo.export.print.FakePrinter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line can do, the dialog can do as well, and by keys. */
class ExportOptionsInWindowTest {
    @TempDir
    private Path folder;

    private static void open(WindowUnderTest window) {
        window.robot.clickOn("#export");
        window.settle();
    }

    private static void press(WindowUnderTest window, String id) {
        window.act(() -> ((ButtonBase) window.robot.lookup("#" + id).query()).fire());
    }

    private static void write(WindowUnderTest window, String id, String text) {
        window.act(() -> field(window, id).setText(text));
    }

    private static TextField field(WindowUnderTest window, String id) {
        return window.robot.lookup("#" + id).queryAs(TextField.class);
    }

    private static String text(WindowUnderTest window, String id) {
        Labeled label = window.robot.lookup("#" + id).queryAs(Labeled.class);
        return WindowUnderTest.onFx(() -> label.isVisible() ? label.getText() : "");
    }

    @SuppressWarnings("unchecked")
    private static void choose(WindowUnderTest window, String id, Object value) {
        ComboBox<Object> box = window.robot.lookup("#" + id).queryAs(ComboBox.class);
        window.act(() -> box.setValue(value));
    }

    @Test
    void timeDecidesTheWidthAndAFrameStaysFree() throws Exception {
        Path png = folder.resolve("out.png");
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            open(window);
            press(window, "export-extent-WHOLE");
            choose(window, "export-size", FigureSize.PER_YEAR);
            write(window, "export-scale", "0.5");
            write(window, "export-pxPerYear", "100");
            String narrow = text(window, "export-pixels");
            write(window, "export-pxPerYear", "200");
            String wide = text(window, "export-pixels");
            write(window, "export-frame", "40");
            assertThat(width(wide)).isGreaterThan(width(narrow) * 3 / 2);
            assertThat(width(text(window, "export-pixels"))).isEqualTo(width(wide) + 40);
            window.screenshotWithDialog("export-per-year");
            window.saveTo = png;
            press(window, "export-go");
            window.awaitNotice("out.png");
            BufferedImage image = ImageIO.read(png.toFile());
            assertThat(image.getWidth()).isEqualTo(width(wide) + 40);
            for (int x = 0; x < image.getWidth(); x++) {
                assertThat(image.getRGB(x, 19)).isEqualTo(image.getRGB(0, 0));
            }
            open(window);
            assertThat(field(window, "export-pxPerYear").getText()).isEqualTo("200");
            assertThat(field(window, "export-frame").getText()).isEqualTo("40");
            assertThat(field(window, "export-scale").getText()).isEqualTo("0.5");
        }
    }

    private static int width(String pixels) {
        return Integer.parseInt(pixels.replaceAll(" ×.*", "").replace(",", ""));
    }

    @ParameterizedTest
    @CsvSource({"export-frame,1001,from 0 to 1\\,000", "export-scale,9,from 0.1 to 8",
        "export-pxPerYear,0,more than 0 and at most 1\\,000\\,000",
        "export-pxPerYear,500000,wider than 100\\,000 px", "export-height,0,whole number up to 32\\,000"})
    void saysAtTheFieldWhatIsBeyondItsBounds(String id, String typed, String sentence) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            open(window);
            if (id.equals("export-pxPerYear")) {
                choose(window, "export-size", FigureSize.PER_YEAR);
            }
            write(window, id, typed);
            String part = id.equals("export-scale") ? "export-scale-fault" : "export-size-fault";
            assertThat(text(window, part)).contains(sentence.replace("\\", ""));
            assertThat(window.robot.lookup("#export-go").query().isDisabled()).isTrue();
            write(window, id, "1");
            assertThat(text(window, part)).doesNotContain(sentence.replace("\\", ""));
        }
    }

    @Test
    void datesBoundTheFigureAndNameItsFile() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.JA, Theme.LIGHT, 1000, 800)) {
            open(window);
            press(window, "export-extent-DATES");
            write(window, "export-from", "H25.4");
            write(window, "export-to", "2016-");
            assertThat(text(window, "export-dates-said")).contains("2016-");
            assertThat(window.robot.lookup("#export-go").query().isDisabled()).isTrue();
            write(window, "export-to", "2016-06");
            assertThat(text(window, "export-dates-said")).contains("2013-04", "2016年6月");
            window.act(() -> window.robot.lookup("#export-more").queryAs(TitledPane.class).setExpanded(true));
            write(window, "export-name", "{lang}/{from}_{to}.{format}");
            assertThat(text(window, "export-named")).isEqualTo("ja_2013-04_2016-06.png");
            window.screenshotWithDialog("export-dates");
            Path png = folder.resolve("a.png");
            window.saveTo = png;
            press(window, "export-go");
            window.awaitNotice("a.png");
            assertThat(window.suggested).isEqualTo("ja_2013-04_2016-06.png");
            open(window);
            write(window, "export-name", "{week}");
            assertThat(text(window, "export-named")).contains("{week}", "{title}");
            press(window, "export-go");
            assertThat(text(window, "export-told")).contains("{week}");
        }
    }

    @Test
    void aYearOnSheetsGoesOnOnFurtherOnes() throws Exception {
        Path pdf = folder.resolve("out.pdf");
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.DARK, 1000, 900)) {
            open(window);
            press(window, "export-extent-WHOLE");
            press(window, "export-format-PDF");
            choose(window, "export-paper", "a3");
            write(window, "export-paper-pxPerYear", "400");
            String usual = text(window, "export-pixels");
            write(window, "export-letters", "2");
            String large = text(window, "export-pixels");
            assertThat(sheets(large)).isGreaterThan(sheets(usual)).isGreaterThan(3);
            press(window, "export-page-after");
            assertThat(text(window, "export-pixels")).contains("sheet 2 of");
            window.screenshotWithDialog("export-sheets");
            window.saveTo = pdf;
            press(window, "export-go");
            window.awaitNotice("out.pdf");
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getNumberOfPages()).isEqualTo(sheets(large));
            }
        }
    }

    private static int sheets(String said) {
        return Integer.parseInt(said.replaceAll(".* of ", ""));
    }

    @Test
    void aRollIsAsLongAsNeeded() throws Exception {
        Path pdf = folder.resolve("out.pdf");
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            open(window);
            press(window, "export-format-PDF");
            choose(window, "export-paper", "own");
            write(window, "export-paper-width", "420");
            write(window, "export-paper-height", "");
            assertThat(text(window, "export-pixels")).startsWith("420 × ").doesNotContain("sheet");
            window.saveTo = pdf;
            press(window, "export-go");
            window.awaitNotice("out.pdf");
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
            }
        }
    }

    @Test
    void rareCharactersAreBoxesIfWanted() throws Exception {
        var opened = Datasets.empty().lane("a", "甲", "A").event("x", "a", "2001", "서울", "서울").opened(folder);
        try (var window = WindowUnderTest.of(opened, LanguageChoice.EN, Theme.LIGHT, 1000, 800)) {
            open(window);
            window.act(() -> window.robot.lookup("#export-more").queryAs(TitledPane.class).setExpanded(true));
            CheckBox boxes = window.robot.lookup("#export-boxes").queryAs(CheckBox.class);
            window.act(boxes::fire);
            window.saveTo = folder.resolve("out.svg");
            press(window, "export-go");
            window.awaitNotice("out.svg");
            assertThat(window.notice()).contains("서 U+C11C");
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void everythingCanBeReachedAndIsNamedAndEscapeCancels(boolean printing) throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            window.printers = () -> List.of(new FakePrinter("Office", true));
            window.act(() -> window.state().select("scwg-established"));
            open(window);
            press(window, "export-format-PDF");
            if (printing) {
                press(window, "export-print");
            } else {
                choose(window, "export-paper", "a4");
            }
            press(window, "export-extent-DATES");
            window.act(() -> window.robot.lookup("#export-more").queryAs(TitledPane.class).setExpanded(true));
            List<Node> wanted = controls(window.dialog().getScene().getRoot());
            assertThat(wanted).extracting(Node::getId)
                    .contains("export-from", "export-margin", "export-letters", "export-boxes",
                            printing ? "print-printer" : "export-name");
            List<Node> reached = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                window.robot.type(KeyCode.TAB);
                Node focused = WindowUnderTest.onFx(() -> window.dialog().getScene().getFocusOwner());
                if (reached.contains(focused)) {
                    break;
                }
                reached.add(focused);
            }
            assertThat(reached).extracting(Node::getId)
                    .containsAll(wanted.stream().map(Node::getId).toList());
            for (Node control : reached) {
                assertThat(said(control)).as(control.getId()).isNotBlank();
            }
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.robot.lookup("#export-cancel").tryQuery()).isEmpty();
        }
    }

    @Test
    void arrowsChooseAmongButtonsThatExcludeEachOther() throws Exception {
        try (var window = WindowUnderTest.shipped(LanguageChoice.EN, Theme.LIGHT, 1000, 900)) {
            open(window);
            window.act(() -> window.robot.lookup("#export-format-PNG").query().requestFocus());
            window.robot.type(KeyCode.RIGHT);
            window.settle();
            assertThat(WindowUnderTest.onFx(() -> window.dialog().getScene().getFocusOwner().getId()))
                    .isEqualTo("export-format-SVG");
            window.robot.type(KeyCode.SPACE);
            window.settle();
            assertThat(text(window, "export-pixels")).contains("units");
            window.robot.type(KeyCode.RIGHT, 2).type(KeyCode.SPACE);
            window.settle();
            assertThat(text(window, "export-pixels")).contains("mm");
        }
    }

    private static String said(Node control) {
        String own = control.getAccessibleText();
        return own == null && control instanceof Labeled labeled ? labeled.getText() : String.valueOf(own);
    }

    /** What is there to be worked with; of buttons that exclude each other the one that is pressed: arrows go on from there. */
    private static List<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()
                || (node instanceof ToggleButton toggle && !toggle.isSelected())) {
            return List.of();
        }
        if (node.getId() != null && node.isFocusTraversable() && (node instanceof TextField
                || node instanceof ComboBox<?> || node instanceof ButtonBase)) {
            return List.of(node);
        }
        List<Node> found = new ArrayList<>(node instanceof TitledPane ? List.of(node) : List.of());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
        }
        return found;
    }
}
