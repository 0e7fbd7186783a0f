package nenpyo.ui;

import java.util.List;
import javafx.concurrent.Task;
import javafx.stage.Window;
import nenpyo.app.ChosenFigures;
import nenpyo.app.FigureChoice;
import nenpyo.app.FigureFormat;
import nenpyo.app.PaperChoice;
import nenpyo.app.PrintSettings;
import nenpyo.app.Settings.Export;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.print.PageNumbers;
import nenpyo.export.print.PrintOrder;
import nenpyo.export.print.PrintedPages;
import nenpyo.export.print.Printer;
import nenpyo.text.Messages;
import nenpyo.ui.ExportDialog.Action;
import org.jspecify.annotations.Nullable;

/** Lets the user print what is shown, and makes and hands over its sheets beside the JavaFX thread. */
final class FigurePrinting {
    /** The share of the work that the making of the sheets is. */
    private static final double MAKING = 0.9;
    private static final String USUAL_PAPER = "a4" + PdfPaper.LANDSCAPE;

    private final ViewState state;
    private final Messages words;
    private final WindowCommands commands;
    private final ExportWork work;
    private final ChosenFigures figures;

    FigurePrinting(ViewState state, Messages words, WindowCommands commands, ChosenFigures figures) {
        this.state = state;
        this.words = words;
        this.commands = commands;
        this.figures = figures;
        this.work = new ExportWork(commands, words);
    }

    /** How a figure was printed last. */
    Export last() {
        return commands.memory().settings().print().figure();
    }

    /**
     * A dialog in which the printing of a figure is chosen; not yet shown.
     *
     * @param choices what is to be printed; on no paper for that of the printer
     * @param export what to do if the user would rather have a file
     */
    ExportDialog dialog(Window owner, ExportState choices, Action export) {
        PrintSettings last = commands.memory().settings().print();
        PrintState printing = new PrintState(last.printer(), last.sides());
        boolean paperless = !choices.isOnSheets();
        if (paperless) {
            choices.setPaper(choices.choice().export().paper().withName(USUAL_PAPER));
        }
        ExportDialog dialog = new ExportDialog(owner, state.opened(), choices, printing, words,
                state.view().theme(),
                new Action("print.go", null, asker -> print(choices, printing, asker)), List.of(export));
        look(printing, paperless ? choices : null);
        return dialog;
    }

    /** @param paperless what takes the paper of the printer; null if that was chosen */
    private void look(PrintState printing, @Nullable ExportState paperless) {
        Task<List<Printer>> looking = new Task<>() {
            @Override
            protected List<Printer> call() {
                return commands.printers().find();
            }
        };
        looking.setOnSucceeded(_ -> {
            printing.offer(looking.getValue());
            Printer printer = printing.job().printer();
            PdfPaper.Sheet usual = printer == null ? null : printer.usualSheet();
            PaperChoice paper = paperless == null ? null : paperless.choice().export().paper();
            if (paperless != null && paper != null && usual != null && paper.name().equals(USUAL_PAPER)) {
                new ExportTyping(paperless).paper(PaperChoice.nameOf(usual.landscape()));
            }
        });
        looking.setOnFailed(_ -> {
            printing.offer(List.of());
            commands.report(looking.getException());
        });
        Thread.ofVirtual().name("nenpyo-printers").start(looking);
    }

    private void print(ExportState choices, PrintState printing, ExportDialog asker) {
        FigureChoice figure = choices.figure();
        Printer printer = printing.job().printer();
        if (figure == null || printer == null || printing.job().fault() != null) {
            return;
        }
        PageNumbers wanted = printing.job().wanted();
        PrintOrder order = printing.job()
                .order(state.timeline().title().in(figure.view().language().primary()));
        PrintSettings chosen = new PrintSettings(printer.name(), printing.job().sides(),
                choices.choice().export().withFormat(FigureFormat.PDF));
        commands.memory().change(settings -> settings.withPrint(chosen));
        work.run(new FigureTask<>(progress -> {
            byte[] pdf = figures.pdf(figure, share -> progress.at(share * MAKING));
            PrintedPages pages = PrintedPages.of(pdf, wanted);
            progress.at(MAKING);
            printer.print(pages.pdf(), order, share -> progress.at(MAKING + share * (1 - MAKING)));
            return pages.count();
        }), asker, "print.cancelled",
                count -> commands.tell(Notice.brief(
                        in -> in.get("print.done", printer.name(), count, order.copies()))));
    }
}
