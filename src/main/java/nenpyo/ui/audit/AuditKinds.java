package nenpyo.ui.audit;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nenpyo.app.Audit;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** What of an audit can be looked at, each with how much there is of it. */
final class AuditKinds extends ListView<AuditChoice> {
    private static final double WIDTH = 236;
    private static final double ROW = 24;

    private final Messages words;
    private final AuditWording wording;
    private @Nullable Audit counted;

    AuditKinds(AuditState state, Messages words, AuditWording wording) {
        this.words = words;
        this.wording = wording;
        setId("audit-kinds");
        getStyleClass().add("audit-kinds");
        setAccessibleText(words.get("audit.kinds"));
        setFixedCellSize(ROW);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setCellFactory(_ -> new Kind());
        getItems().setAll(AuditChoice.all());
        getSelectionModel().select(state.choiceProperty().get());
        getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            if (now != null) {
                state.choiceProperty().set(now);
            }
        });
    }

    /** Says how many findings of each kind an audit has. */
    void count(@Nullable Audit audit) {
        counted = audit;
        refresh();
    }

    private final class Kind extends ListCell<AuditChoice> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox line = new HBox(8);

        Kind() {
            getStyleClass().add("audit-kind");
            setPrefWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            name.setMinWidth(0);
            count.getStyleClass().add("audit-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(name, space, count);
        }

        @Override
        protected void updateItem(@Nullable AuditChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (choice == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(wording.name(choice));
            count.setText(counted == null || choice.coverage()
                    ? ""
                    : words.get("audit.count", choice.findings(counted).size()));
            setAccessibleText(name.getText() + " " + count.getText());
            setGraphic(line);
        }
    }
}
