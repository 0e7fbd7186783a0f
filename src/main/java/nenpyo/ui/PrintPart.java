package nenpyo.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.print.PaperSides;
import nenpyo.export.print.Printer;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;

/** The controls of the printing itself: printer, copies, pages and sides of the paper. */
final class PrintPart extends VBox {
    private final PrintState state;
    private final ExportState figure;
    private final Messages words;
    private final Entries entries;
    private final Choices<Printer> printers;
    private final Choices<PaperSides> sides;
    private final TextField copies;
    private final TextField pages;
    private final Label hint = Texts.wrapped("", "range-said");

    PrintPart(PrintState state, ExportState figure, Messages words) {
        super(5);
        this.state = state;
        this.figure = figure;
        this.words = words;
        entries = new Entries(words);
        printers = new Choices<>("print-printer", words.get("print.printer"), List.of(), Printer::name,
                state::setPrinter);
        sides = new Choices<>("print-sides", words.get("print.sides"), List.of(PaperSides.ONE),
                side -> words.get("print.sides." + side), state::setSides);
        copies = entries.field("print.copies", 3, this::typed);
        pages = entries.field("print.pages", 7, this::typed);
        pages.setPromptText(words.get("print.pages.all"));
        hint.setId("print-hint");
        hint.managedProperty().bind(hint.visibleProperty());
        HBox row = Entries.row(entries.word("print.copies"), copies, entries.word("print.pages"), pages);
        getChildren().addAll(printers, row, sides, hint);
    }

    private void typed() {
        state.type(copies.getText(), pages.getText());
    }

    /** Shows what was chosen. */
    void refresh() {
        PrintState.Job job = state.job();
        List<Printer> found = job.printers() == null ? List.of() : job.printers();
        printers.setPromptText(words.get(job.printers() == null ? "print.looking" : "print.noPrinter"));
        printers.offer(found, job.printer());
        printers.setDisable(found.isEmpty());
        Printer printer = job.printer();
        sides.offer(printer == null ? List.of(PaperSides.ONE) : printer.sides(), job.printedSides());
        sides.setDisable(printer == null || printer.sides().size() == 1);
        entries.show(copies, job.copies());
        entries.show(pages, job.pages());
        Entries.mark(copies, "print.fault.copies".equals(job.fault()));
        Entries.mark(pages, "print.fault.pages".equals(job.fault())
                || "print.fault.noPage".equals(job.fault()));
        boolean strange = printer != null && PdfPaper.named(figure.choice().export().paper().name())
                .orElseThrow() instanceof PdfPaper.Sheet sheet && !printer.takes(sheet);
        hint.setText(strange ? words.get("print.strangePaper") : "");
        hint.setVisible(strange);
    }
}
