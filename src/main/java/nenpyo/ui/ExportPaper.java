package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import nenpyo.app.PaperChoice;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.text.Messages;

/** The controls of the paper of a PDF: its kind, how it lies, its sides, its margin, and how large things are on it. */
final class ExportPaper extends VBox {
    private static final String OWN = "own";
    private static final List<String> SHEETS = List.of("a5", "a4", "a3", "a2", "a1", "a0", "letter", OWN);

    private final ExportState state;
    private final ExportTyping typing;
    private final Messages words;
    private final Entries entries;
    private final Choices<String> kinds;
    private final Segments<Boolean> lies;
    private final TextField width;
    private final TextField height;
    private final TextField margin;
    private final TextField letters;
    private final TextField perYear;
    private final VBox sides;
    private final boolean sheetsOnly;
    private final VBox scaling;

    /** @param sheetsOnly whether there has to be a paper, cut to sheets */
    ExportPaper(ExportState state, Messages words, boolean sheetsOnly) {
        super(5);
        this.state = state;
        this.words = words;
        this.sheetsOnly = sheetsOnly;
        typing = new ExportTyping(state);
        entries = new Entries(words);
        List<String> offered = new ArrayList<>(SHEETS);
        if (!sheetsOnly) {
            offered.addFirst(PaperChoice.ENDLESS);
        }
        kinds = new Choices<>("export-paper", words.get("export.paper"), offered, this::name, this::choose);
        lies = new Segments<>(List.of(false, true),
                across -> words.get(across ? "export.landscape" : "export.portrait"),
                across -> across ? "export-landscape" : "export-portrait", this::turn);
        width = entries.field("export.paper.width", 5, this::typeSides);
        height = entries.field("export.paper.height", 5, this::typeSides);
        margin = entries.field("export.margin", 5, () -> typing.margin(text("margin")));
        letters = entries.field("export.letters", 10, () -> typing.letters(text("letters")));
        perYear = entries.field("export.paper.pxPerYear", 9, () -> typing.paperPxPerYear(text("perYear")));
        if (!sheetsOnly) {
            width.setPromptText(words.get("export.height.needed"));
            height.setPromptText(words.get("export.height.needed"));
        }
        letters.setPromptText(words.get("export.letters.suited"));
        perYear.setPromptText(words.get("export.paper.pxPerYear.fitted"));
        sides = new VBox(5, lies, Entries.row(width, Entries.fixed("×"), height, entries.word("export.mm")),
                Entries.row(entries.word("export.margin"), margin, entries.word("export.mm")));
        scaling = new VBox(5, Entries.row(entries.word("export.letters.row"), letters, Entries.fixed("×")),
                Entries.row(entries.word("export.paper.pxPerYear.row"), perYear, entries.word("export.px")));
        for (Node part : List.of(sides, scaling, lies)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(kinds, sides, scaling);
    }

    private String text(String field) {
        return switch (field) {
            case "margin" -> margin.getText();
            case "letters" -> letters.getText();
            default -> perYear.getText();
        };
    }

    private void typeSides() {
        if (sheetsOnly && (width.getText().isBlank() || height.getText().isBlank())) {
            state.refuse("print.fault.paper");
        } else {
            typing.paper(width.getText(), height.getText());
        }
    }

    private String name(String kind) {
        return switch (kind) {
            case PaperChoice.ENDLESS -> words.get("export.paper.endless");
            case OWN -> words.get("export.paper.own");
            case "letter" -> words.get("export.paper.letter");
            default -> kind.toUpperCase(Locale.ROOT);
        };
    }

    /** A paper of one's own begins with the sides of the last one, or of A4. */
    private void choose(String kind) {
        PaperChoice last = state.choice().export().paper();
        if (kind.equals(OWN)) {
            PaperChoice from = last.isEndless() ? last.withName("a4-landscape") : last;
            typing.paper(from.side(true), from.side(false));
        } else if (kind.equals(PaperChoice.ENDLESS)) {
            typing.paper(kind);
        } else {
            typing.paper(kind + (last.isUpright() ? "" : PdfPaper.LANDSCAPE));
        }
    }

    private void turn(boolean across) {
        PaperChoice paper = state.choice().export().paper();
        if (!paper.kind().isEmpty()) {
            typing.paper(paper.kind() + (across ? PdfPaper.LANDSCAPE : ""));
        } else if (paper.isUpright() == across) {
            typing.paper(paper.side(false), paper.side(true));
        }
    }

    /** Shows what was chosen. */
    void refresh() {
        PaperChoice paper = state.choice().export().paper();
        kinds.choose(paper.kind().isEmpty() ? OWN : paper.kind());
        sides.setVisible(!paper.isEndless());
        lies.setVisible(!paper.isEndless() && !paper.isRoll());
        scaling.setVisible(lies.isVisible());
        entries.show(width, paper.side(true));
        entries.show(height, paper.side(false));
        entries.show(margin, PaperChoice.millimetres(paper.margin()));
        entries.show(letters, paper.letters() == 0 ? "" : TypedNumber.text(paper.letters()));
        entries.show(perYear, paper.pxPerYear() == 0 ? "" : TypedNumber.text(paper.pxPerYear()));
        lies.choose(!paper.isUpright());
        String fault = state.choice().fault();
        boolean wrong = "export.fault.paper".equals(fault) || "print.fault.paper".equals(fault);
        Entries.mark(width, wrong);
        Entries.mark(height, wrong);
        Entries.mark(margin, "export.fault.margin".equals(fault));
        Entries.mark(letters, "export.fault.letters".equals(fault));
        Entries.mark(perYear, "export.fault.pxPerYear".equals(fault));
    }
}
