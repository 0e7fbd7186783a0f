package nenpyo.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nenpyo.app.FigureMeasures;
import nenpyo.app.FigureSize;
import nenpyo.text.Messages;

/** The controls of how large a figure on no paper is: a common size, its sides or the width of a year, and its margin. */
final class ExportMeasures extends VBox {
    private final ExportState state;
    private final ExportTyping typing;
    private final Entries entries;
    private final Choices<FigureSize> sizes;
    private final TextField width;
    private final TextField perYear;
    private final TextField height;
    private final TextField frame;
    private final Label by = Entries.fixed("×");
    private final Label perYearBy;
    private final HBox framing;

    ExportMeasures(ExportState state, Messages words) {
        super(5);
        this.state = state;
        typing = new ExportTyping(state);
        entries = new Entries(words);
        sizes = new Choices<>("export-size", words.get("export.size"), List.of(FigureSize.values()),
                size -> words.get("export.size." + size), state::setSize);
        width = entries.field("export.width", 6, this::typeSize);
        perYear = entries.field("export.pxPerYear", 6, this::typeSize);
        height = entries.field("export.height", 6, this::typeSize);
        height.setPromptText(words.get("export.height.needed"));
        frame = entries.field("export.frame", 4, () -> typing.frame(frame().getText()));
        perYearBy = entries.word("export.pxPerYear.by");
        framing = Entries.row(entries.word("export.margin"), frame, entries.word("export.px"));
        framing.managedProperty().bind(framing.visibleProperty());
        getChildren().addAll(sizes,
                Entries.row(width, by, perYear, perYearBy, height, entries.word("export.pixel")),
                framing);
        for (Node either : List.of(width, by, perYear, perYearBy)) {
            either.managedProperty().bind(either.visibleProperty());
        }
    }

    private TextField frame() {
        return frame;
    }

    private void typeSize() {
        if (isPerYear()) {
            typing.pxPerYear(perYear.getText(), height.getText());
        } else {
            typing.size(width.getText(), height.getText());
        }
    }

    private boolean isPerYear() {
        return state.choice().export().measures().size() == FigureSize.PER_YEAR;
    }

    /** Shows what was chosen. */
    void refresh() {
        FigureMeasures measures = state.choice().export().measures();
        sizes.choose(measures.size());
        width.setVisible(!isPerYear());
        by.setVisible(!isPerYear());
        perYear.setVisible(isPerYear());
        perYearBy.setVisible(isPerYear());
        // A paper has a margin of its own.
        framing.setVisible(!state.hasPaper());
        Double high = state.height();
        entries.show(width, String.valueOf(Math.round(state.width())));
        entries.show(perYear, TypedNumber.text(measures.pxPerYear()));
        entries.show(height, high == null ? "" : String.valueOf(Math.round(high)));
        entries.show(frame, TypedNumber.text(measures.margin()));
        String fault = state.choice().fault();
        Entries.mark(width, "export.fault.width".equals(fault));
        Entries.mark(perYear, "export.fault.pxPerYear".equals(fault) && isPerYear());
        Entries.mark(height, "export.fault.height".equals(fault));
        Entries.mark(frame, "export.fault.frame".equals(fault));
    }
}
