package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nenpyo.app.ChosenFigures;
import nenpyo.export.Progress;
import nenpyo.export.print.FakePrinter;
import nenpyo.export.print.PaperSides;
import nenpyo.export.print.PrintOrder;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printing from the window: on printers that keep what they are given. */
class PrintingInWindowTest {
    private final FakePrinter first = new FakePrinter("Drucker", false);
    private final FakePrinter usual = new FakePrinter("Office", true);

    private WindowUnderTest window(LanguageChoice language, Theme theme, double width) throws Exception {
        WindowUnderTest window = WindowUnderTest.shipped(language, theme, width, width > 1000 ? 990 : 800);
        window.printers = () -> List.of(first, usual);
        return window;
    }

    /** As the menu and its key do. */
    private static void ask(WindowUnderTest window) {
        window.act(() -> {
            AppMenu menu = window.the("app-menu", AppMenu.class);
            menu.getItems()
                    .stream()
                    .filter(item -> "menu-print".equals(item.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
    }

    private static void write(WindowUnderTest window, String id, String text) {
        window.act(() -> window.robot.lookup("#" + id).queryAs(TextField.class).setText(text));
    }

    private static String text(WindowUnderTest window, String id) {
        Labeled label = window.robot.lookup("#" + id).queryAs(Labeled.class);
        return WindowUnderTest.onFx(() -> label.isVisible() ? label.getText() : "");
    }

    private static void click(WindowUnderTest window, String id) {
        window.robot.clickOn("#" + id);
        window.settle();
    }

    private static boolean isReady(WindowUnderTest window) {
        return !window.robot.lookup("#print-go").queryAs(Button.class).isDisabled();
    }

    @Test
    void whatIsPrintedIsThePdfThatWouldBeExported() throws Exception {
        try (var window = window(LanguageChoice.EN, Theme.DARK, 1000)) {
            ask(window);
            assertThat(window.robot.lookup("#print-printer").queryAs(ComboBox.class).getValue())
                    .isEqualTo(usual);
            assertThat(text(window, "export-pixels")).startsWith("279.4 × 215.9 mm");
            assertThat(window.robot.lookup("#export-theme-PRINT").queryAs(ToggleButton.class).isSelected())
                    .isTrue();
            write(window, "print-copies", "2");
            window.act(() -> sides(window).setValue(PaperSides.SHORT_EDGE));
            click(window, "print-go");
            window.awaitNotice("Sent to Office");
            assertThat(window.notice()).contains("2 copies");

            assertThat(usual.order)
                    .isEqualTo(new PrintOrder("Japan-U.S. cooperation in space, cyber and AI", 2,
                            PaperSides.SHORT_EDGE));
            ExportState same = WindowUnderTest.onFx(() -> new ExportState(window.state().timeline(),
                    window.state().view(), null, window.window().memory().settings().print().figure()));
            assertThat(usual.printed).containsExactly(new ChosenFigures(window.state().opened())
                    .pdf(Objects.requireNonNull(same.figure()), Progress.UNSEEN));
            assertThat(first.printed).isEmpty();

            ask(window);
            assertThat(sides(window).getValue()).isEqualTo(PaperSides.SHORT_EDGE);
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PaperSides> sides(WindowUnderTest window) {
        return window.robot.lookup("#print-sides").queryAs(ComboBox.class);
    }

    @Test
    void somePagesOfWhatWasChosenForAFileArePrinted() throws Exception {
        try (var window = window(LanguageChoice.JA, Theme.LIGHT, 1000)) {
            window.robot.clickOn("#export");
            window.settle();
            click(window, "export-format-PDF");
            click(window, "export-parts-sources");
            click(window, "export-print");
            assertThat(window.robot.lookup("#export-theme-LIGHT").queryAs(ToggleButton.class).isSelected())
                    .as("as in the file")
                    .isTrue();
            assertThat(text(window, "export-pixels")).contains("3枚中1枚目");
            click(window, "export-page-after");
            assertThat(text(window, "export-pixels")).contains("3枚中2枚目");
            write(window, "print-pages", "４");
            assertThat(isReady(window)).isFalse();
            assertThat(text(window, "print-printer-fault")).isEqualTo("そのページは図にありません。");
            write(window, "print-pages", "３");
            click(window, "print-go");
            window.awaitNotice("Office に送りました(1枚)");
        }
        try (PDDocument document = Loader.loadPDF(usual.printed.getFirst())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("出典一覧", "3 / 3");
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNoPrinter() throws Exception {
        try (var window = window(LanguageChoice.EN, Theme.LIGHT, 1000)) {
            window.printers = List::of;
            ask(window);
            assertThat(text(window, "print-printer-fault")).contains("set one up", "export a PDF");
            assertThat(isReady(window)).isFalse();
            window.screenshotWithDialog("print-none");
            click(window, "print-export");
            assertThat(window.robot.lookup("#export-format-PDF").queryAs(ToggleButton.class).isSelected())
                    .isTrue();
            assertThat(window.robot.lookup("#export-go").queryAs(Button.class).isDisabled()).isFalse();
        }
    }

    @Test
    void aPrinterThatRefusesIsToldAndAnotherCanBeTried() throws Exception {
        usual.refusal = "no toner";
        try (var window = window(LanguageChoice.EN, Theme.LIGHT, 1000)) {
            ask(window);
            click(window, "print-go");
            assertThat(text(window, "export-told")).contains("Office did not take the figure (no toner)");
            window.screenshotWithDialog("print-refused");
            window.act(() -> printers(window).setValue(first));
            assertThat(sides(window).isDisabled()).isTrue();
            window.robot.type(KeyCode.ENTER);
            window.awaitNotice("Sent to Drucker");
        }
        assertThat(first.printed).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FakePrinter> printers(WindowUnderTest window) {
        return window.robot.lookup("#print-printer").queryAs(ComboBox.class);
    }

    @Test
    void canBeGivenUp() throws Exception {
        usual.until = new CountDownLatch(1);
        try (var window = window(LanguageChoice.EN, Theme.LIGHT, 1000)) {
            ask(window);
            window.robot.clickOn("#print-go");
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(text(window, "export-told")).isEqualTo("Cancelled: nothing was printed.");
            assertThat(isReady(window)).isTrue();
            window.robot.type(KeyCode.ESCAPE);
            window.settle();
            assertThat(window.robot.lookup("#print-go").tryQuery()).isEmpty();
        }
        assertThat(usual.printed).isEmpty();
    }

    @Test
    void saysWhatIsWrongAtItsField() throws Exception {
        try (var window = window(LanguageChoice.EN, Theme.LIGHT, 1000)) {
            ask(window);
            write(window, "print-copies", "0");
            assertThat(text(window, "print-printer-fault")).contains("from 1 to 999");
            window.act(() -> printers(window).setValue(first));
            assertThat(isReady(window)).as("what is typed is still wrong").isFalse();
            write(window, "print-copies", "1");
            write(window, "print-pages", "all of them");
            assertThat(text(window, "print-printer-fault")).contains("such as 1-3, 5");
            write(window, "print-pages", "");
            assertThat(isReady(window)).isTrue();
            assertThat(text(window, "print-hint")).isEmpty();
            write(window, "export-paper-width", "100");
            assertThat(text(window, "print-hint")).contains("does not name this paper");
            write(window, "export-paper-width", "");
            assertThat(text(window, "export-paper-fault")).contains("Both sides of the paper");
        }
    }

    @ParameterizedTest
    @CsvSource({"JA, LIGHT, 1000", "EN, DARK, 1000", "JA, DARK, 1600", "EN, LIGHT, 1600"})
    void looks(LanguageChoice language, Theme theme, double width) throws Exception {
        try (var window = window(language, theme, width)) {
            ask(window);
            click(window, "export-parts-sources");
            window.screenshotWithDialog("print-" + language + "-" + theme + "-" + (int) width);
            assertThat(text(window, "export-pixels")).isNotEmpty();
        }
    }
}
