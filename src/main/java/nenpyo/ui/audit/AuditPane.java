package nenpyo.ui.audit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nenpyo.app.Audit;
import nenpyo.app.Audit.Finding;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.ui.audit.AuditRows.Row;
import nenpyo.ui.evidence.EvidenceState;
import nenpyo.ui.parts.IconNode;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/** The audit: on the left what to look at, on the right its findings, each of which leads to its event. */
public final class AuditPane extends BorderPane {
    private static final double ROW = 28;

    private final AuditState state;
    private final EvidenceState evidence;
    private final Timeline timeline;
    private final Messages words;
    private final AuditHost host;
    private final AuditWording wording;
    private final AuditKinds kinds;
    private final ListView<Row> rows = new ListView<>();
    private final AuditTables tables;

    /** @param timeline the one that is audited, as it is shown */
    public AuditPane(AuditState state, EvidenceState evidence, Timeline timeline, Messages words,
            AuditHost host) {
        this.state = state;
        this.evidence = evidence;
        this.timeline = timeline;
        this.words = words;
        this.host = host;
        this.wording = new AuditWording(words, timeline);
        this.kinds = new AuditKinds(state, words, wording);
        this.tables = new AuditTables(state, words, host);
        setId("audit-pane");
        getStyleClass().add("audit-pane");
        setMinHeight(0);
        rows.setId("audit-rows");
        rows.getStyleClass().add("audit-rows");
        rows.setAccessibleText(words.get("audit.findings"));
        rows.setFixedCellSize(ROW);
        rows.setCellFactory(_ -> new AuditCell(wording));
        rows.setOnMouseClicked(_ -> go());
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                host.leave();
                event.consume();
            }
        });
        setTop(top());
        setLeft(kinds);
    }

    private Node top() {
        Label title = new Label(words.get("audit.title"));
        title.getStyleClass().add("audit-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, IconNode.ui("close"));
        close.setId("audit-close");
        close.getStyleClass().add("quiet");
        close.setAccessibleText(words.get("audit.close"));
        close.setOnAction(_ -> {
            state.openProperty().set(false);
            host.leave();
        });
        HBox top = new HBox(8, title, space);
        top.getChildren().addAll(tables.buttons());
        top.getChildren().add(close);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("audit-top");
        return top;
    }

    /** Shows what is known from now on, until the subscription ends. */
    public Subscription follow() {
        return state.auditProperty()
                .subscribe(_ -> show())
                .and(state.choiceProperty().subscribe((_, _) -> show()))
                .and(evidence.evidenceProperty().subscribe((_, _) -> show()))
                .and(evidence.phaseProperty().subscribe((_, _) -> show()))
                .and(state.cancelledProperty().subscribe((_, _) -> show()))
                .and(state.progressProperty().subscribe(this::showProgress));
    }

    /** Takes the focus. */
    public void focus() {
        (rows.equals(getCenter()) && !rows.getItems().isEmpty() ? rows : kinds).requestFocus();
    }

    private void show() {
        Audit audit = state.auditProperty().get();
        AuditChoice choice = state.choiceProperty().get();
        kinds.count(audit);
        tables.offer(audit != null);
        if (audit == null) {
            setCenter(waiting());
        } else if (choice.coverage()) {
            setCenter(new CoverageView(audit, timeline, words, wording));
        } else {
            List<Row> shown = new AuditRows(audit, choice);
            rows.setItems(FXCollections.observableList(shown));
            setCenter(shown.isEmpty() ? hint(words.get("audit.none")) : rows);
        }
    }

    /** What there is to say while there is no audit; nothing while that may take no time. */
    private Node waiting() {
        if (evidence.evidence() == null && evidence.phaseProperty().get() == EvidenceState.Phase.IDLE) {
            return new VBox(10, hint(words.get("audit.unchecked")),
                    button("audit.check", evidence::checkAgain));
        }
        if (state.cancelledProperty().get()) {
            return new VBox(10, hint(words.get("audit.cancelled")), button("audit.again", state::auditAgain));
        }
        return evidence.phaseProperty().get() == EvidenceState.Phase.SLOW
                ? hint(words.get("audit.checking"))
                : new Region();
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label hint(String text) {
        return Texts.wrapped(text, "audit-lead");
    }

    private void showProgress(Number share) {
        if (share.doubleValue() < 0 || state.auditProperty().get() != null) {
            return;
        }
        if (getCenter() instanceof HBox line && line.getChildren().getFirst() instanceof ProgressBar bar) {
            bar.setProgress(share.doubleValue());
            return;
        }
        ProgressBar bar = new ProgressBar(share.doubleValue());
        bar.setId("audit-progress");
        bar.setAccessibleText(words.get("audit.working"));
        HBox line = new HBox(10, bar, new Label(words.get("audit.working")),
                button("audit.cancel", state::cancel));
        line.getStyleClass().add("audit-lead");
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMaxHeight(Region.USE_PREF_SIZE);
        BorderPane.setAlignment(line, Pos.TOP_LEFT);
        setCenter(line);
    }

    /** To the event of the row that is chosen. */
    private void go() {
        Row row = rows.getSelectionModel().getSelectedItem();
        @Nullable
        Finding finding = row == null ? null : row.finding();
        if (finding != null && !finding.kind().isOfSource()) {
            host.goTo(finding.index());
        }
    }
}
