package nenpyo.ui.audit;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.app.Audit;
import nenpyo.app.CoverageTable;
import nenpyo.app.CoverageTable.Cell;
import nenpyo.app.CoverageTable.Row;
import nenpyo.app.OneLine;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/** How many events each lane has in each stretch of years and how many of them are evidenced: as numbers, and by shade. */
final class CoverageView extends VBox {
    private static final int BINS_MOST = 16;
    /** Widths of columns, px, before they are fitted into that of the table. */
    private static final double LANE = 120;
    private static final double BIN = 46;
    private static final double SUM = 80;
    /** How many shades there are between nothing and everything. */
    private static final int SHADES = 4;

    private final Messages words;

    CoverageView(Audit audit, Timeline timeline, Messages words, AuditWording wording) {
        this.words = words;
        CoverageTable coverage = CoverageTable.of(audit.coverage(), BINS_MOST);
        TableView<Row> table = new TableView<>();
        table.setId("audit-coverage");
        table.getStyleClass().add("audit-coverage");
        table.setAccessibleText(words.get("audit.coverage"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getColumns()
                .add(lane(row -> OneLine.of(timeline.lanes().get(row.lane()).title().in(words.language()))));
        for (int i = 0; i < coverage.bins().size(); i++) {
            int at = i;
            table.getColumns()
                    .add(column(wording.years(coverage.bins().get(i)), row -> row.cells().get(at), BIN));
        }
        if (coverage.isAnyUnknown()) {
            table.getColumns().add(column(words.get("audit.coverage.unknown"), Row::unknown, SUM));
        }
        table.getColumns().add(column(words.get("audit.coverage.all"), Row::all, SUM));
        table.getItems().setAll(coverage.rows());
        Label lead = Texts.wrapped(words.get("audit.coverage.lead"), "audit-lead");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(lead, table);
    }

    private TableColumn<Row, String> lane(Function<Row, String> title) {
        TableColumn<Row, String> column = new TableColumn<>(words.get("audit.coverage.lane"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(title.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(LANE);
        return column;
    }

    private TableColumn<Row, Cell> column(String name, Function<Row, Cell> cell, double width) {
        TableColumn<Row, Cell> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
        column.setCellFactory(_ -> new Counts(name));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /** Evidenced of all, and a shade for their share. */
    private final class Counts extends TableCell<Row, Cell> {
        private final String column;

        Counts(String column) {
            this.column = column;
            getStyleClass().add("coverage-cell");
        }

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeIf(name -> name.startsWith("coverage-shade"));
            if (cell == null || empty || cell.events() == 0) {
                setText("");
                setAccessibleText("");
                return;
            }
            setText(words.get("audit.coverage.cell", cell.evidenced(), cell.events()));
            setAccessibleText(words.get("audit.coverage.spoken", column, cell.evidenced(), cell.events()));
            getStyleClass().add("coverage-shade-" + (int) Math.floor(cell.share() * SHADES));
        }
    }
}
