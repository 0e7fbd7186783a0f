package nenpyo.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nenpyo.app.PaperChoice;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.text.Messages;

/** The controls of the paper of a PDF: its kind, how it lies, its sides and its margin. */
final class ExportPaper extends VBox {
    private static final String OWN = "own";
    private static final List<String> KINDS = List.of(PaperChoice.ENDLESS, "a5", "a4", "a3", "a2", "a1", "a0",
            "letter", OWN);

    private final ExportState state;
    private final Messages words;
    private final ComboBox<String> kinds = new ComboBox<>();
    private final Segments<Boolean> lies;
    private final TextField width = new TextField();
    private final TextField height = new TextField();
    private final TextField margin = new TextField();
    private final VBox sheet;
    private boolean following;
    private boolean typing;

    ExportPaper(ExportState state, Messages words) {
        super(5);
        this.state = state;
        this.words = words;
        lies = new Segments<>(List.of(false, true),
                across -> words.get(across ? "export.landscape" : "export.portrait"),
                across -> across ? "export-landscape" : "export-portrait", this::turn);
        sheet = new VBox(5, lies, row(field(width, "export.paper.width"), by(), field(height,
                "export.paper.height"), unit()), row(label("export.margin"), field(margin, "export.margin"),
                        unit()));
        sheet.managedProperty().bind(sheet.visibleProperty());
        getChildren().addAll(kinds(), sheet);
        width.textProperty()
                .subscribe((_, _) -> type(() -> state.setOwnPaper(width.getText(), height.getText())));
        height.textProperty()
                .subscribe((_, _) -> type(() -> state.setOwnPaper(width.getText(), height.getText())));
        margin.textProperty().subscribe((_, _) -> type(() -> state.setMargin(margin.getText())));
    }

    private ComboBox<String> kinds() {
        kinds.setId("export-paper");
        kinds.setAccessibleText(words.get("export.paper"));
        kinds.getItems().setAll(KINDS);
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setConverter(new StringConverter<>() {
            @Override
            public String toString(String kind) {
                return kind == null ? "" : name(kind);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("a paper is chosen, not written");
            }
        });
        kinds.valueProperty().subscribe((_, kind) -> {
            if (!following && kind != null) {
                choose(kind);
            }
        });
        return kinds;
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
            PaperChoice from = last.isEndless() ? new PaperChoice("a4-landscape", last.margin()) : last;
            state.setOwnPaper(from.side(true), from.side(false));
        } else if (kind.equals(PaperChoice.ENDLESS)) {
            state.setPaper(kind);
        } else {
            boolean upright = !last.isEndless() && !last.isLandscape();
            state.setPaper(kind + (upright ? "" : PdfPaper.LANDSCAPE));
        }
    }

    private void turn(boolean across) {
        PaperChoice paper = state.choice().export().paper();
        if (paper.kind().isEmpty()) {
            boolean lying = Double.parseDouble(paper.side(true)) > Double.parseDouble(paper.side(false));
            if (lying != across) {
                state.setOwnPaper(paper.side(false), paper.side(true));
            }
        } else {
            state.setPaper(paper.kind() + (across ? PdfPaper.LANDSCAPE : ""));
        }
    }

    private void type(Runnable taking) {
        if (!following) {
            typing = true;
            taking.run();
            typing = false;
        }
    }

    private TextField field(TextField field, String key) {
        field.setId(key.replace('.', '-'));
        field.setAccessibleText(words.get(key));
        field.setPrefColumnCount(5);
        return field;
    }

    private Label label(String key) {
        Label label = new Label(words.get(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label by() {
        Label by = new Label("×");
        by.setMinWidth(Region.USE_PREF_SIZE);
        return by;
    }

    private Label unit() {
        return label("export.mm");
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Shows what was chosen. */
    void refresh() {
        following = true;
        PaperChoice paper = state.choice().export().paper();
        kinds.setValue(paper.kind().isEmpty() ? OWN : paper.kind());
        sheet.setVisible(!paper.isEndless());
        if (!typing) {
            width.setText(paper.side(true));
            height.setText(paper.side(false));
            margin.setText(PaperChoice.millimetres(paper.margin()));
        }
        if (!paper.isEndless()) {
            lies.choose(Double.parseDouble(paper.side(true)) > Double.parseDouble(paper.side(false)));
        }
        boolean wrong = "export.fault.paper".equals(state.choice().fault());
        width.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        height.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        margin.pseudoClassStateChanged(Styles.STATE_DANGER,
                "export.fault.margin".equals(state.choice().fault()));
        following = false;
    }
}
