package nenpyo.ui.audit;

import javafx.geometry.HPos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import nenpyo.app.Audit.Finding;
import nenpyo.ui.audit.AuditRows.Row;
import org.jspecify.annotations.Nullable;

/** A finding on one line: what it is about, what is to be looked at, and when that was; or the heading of a kind. */
final class AuditCell extends ListCell<Row> {
    /** Shares of the width, in percent. */
    private static final double[] WIDTHS = {46, 38, 16};

    private final AuditWording wording;
    private final Label title = label("audit-title");
    private final Label sentence = label("audit-sentence");
    private final Label date = label("audit-date");
    private final GridPane finding = new GridPane();

    AuditCell(AuditWording wording) {
        this.wording = wording;
        getStyleClass().add("audit-cell");
        // As wide as the list, however long the title.
        setPrefWidth(0);
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            finding.getColumnConstraints().add(column);
        }
        GridPane.setHalignment(date, HPos.RIGHT);
        finding.setHgap(12);
        finding.addRow(0, title, sentence, date);
        finding.setMaxWidth(Region.USE_PREF_SIZE);
        finding.prefWidthProperty().bind(widthProperty().subtract(32));
        finding.setMinWidth(0);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("audit-heading");
        Finding shown = row == null || empty ? null : row.finding();
        if (row == null || empty) {
            setGraphic(null);
            setText(null);
            setAccessibleText(null);
        } else if (shown == null) {
            setContentDisplay(ContentDisplay.TEXT_ONLY);
            setText(wording.heading(row.kind(), row.count()));
            setAccessibleText(getText());
            getStyleClass().add("audit-heading");
        } else {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            title.setText(wording.title(shown));
            sentence.setText(wording.sentence(shown));
            date.setText(wording.date(shown));
            setText(null);
            setAccessibleText(String.join(". ", title.getText(), sentence.getText(), date.getText()));
            setGraphic(finding);
        }
    }
}
