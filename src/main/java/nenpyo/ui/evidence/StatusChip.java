package nenpyo.ui.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nenpyo.evidence.Anchor.Status;
import nenpyo.model.Standing;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import nenpyo.ui.parts.Texts;
import org.controlsfx.control.PopOver;

/**
 * The filter by what became of excerpts: says which statuses are shown, opens the list of them with how many events each
 * has, and takes the filter away by its cross or Escape.
 */
public final class StatusChip extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /** More names than fit end in an ellipsis; the tooltip has them all. */
    private static final double WIDTH_MOST = 190;
    private static final double WIDTH_LEAST = 74;

    private final StatusFilter filter;
    private final EvidenceState evidence;
    private final Messages words;
    private final Button open = new Button();
    private final Button clear = new Button(null, IconNode.ui("close"));
    private final Tooltip tooltip = new Tooltip();
    private final PopOver over = new PopOver();
    private final Map<Standing, CheckBox> boxes = new EnumMap<>(Standing.class);

    public StatusChip(StatusFilter filter, EvidenceState evidence, Messages words, String stylesheet) {
        this.filter = filter;
        this.evidence = evidence;
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        open.setId("status-filter");
        open.getStyleClass().add("range-chip");
        open.setMinWidth(WIDTH_LEAST);
        clear.setMinWidth(USE_PREF_SIZE);
        open.setMaxWidth(WIDTH_MOST);
        open.setTooltip(tooltip);
        open.setOnAction(_ -> open());
        open.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && filter.isActive()) {
                filter.clear();
                event.consume();
            }
        });
        clear.setId("status-filter-clear");
        clear.getStyleClass().add("quiet");
        clear.setAccessibleText(words.get("statusFilter.clear"));
        clear.setTooltip(new Tooltip(words.get("statusFilter.clear")));
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> {
            filter.clear();
            open.requestFocus();
        });
        getChildren().addAll(open, clear);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.setAnimated(false);
        over.getRoot().getStylesheets().add(stylesheet);
        over.setContentNode(list());
        over.setOnHidden(_ -> open.requestFocus());
        // With the language or the file the whole content is made anew, and nobody would close it.
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                over.hide();
            }
        });
    }

    /** Shows what is known and chosen from now on, until the subscription ends. */
    public Subscription follow() {
        return filter.chosenProperty()
                .subscribe(_ -> say())
                .and(evidence.evidenceProperty().subscribe(_ -> say()));
    }

    /** Opens the list of statuses. */
    public void open() {
        over.show(open);
        boxes.values().stream().filter(box -> !box.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    private VBox list() {
        Label title = new Label(words.get("statusFilter.title"));
        title.getStyleClass().add("range-title");
        VBox rows = new VBox(10, title);
        rows.setId("status-filter-list");
        rows.getStyleClass().add("range-pane");
        for (Standing standing : Standing.values()) {
            CheckBox box = new CheckBox();
            box.setId("status-filter-" + standing);
            box.selectedProperty().subscribe((_, on) -> filter.choose(standing, on));
            box.getStyleClass().add("status-badge");
            if (standing != Standing.UNQUOTED) {
                Status status = Status.valueOf(standing.name());
                box.setGraphic(StatusBadge.glyph(status));
                box.getStyleClass().add(StatusBadge.styleClass(status));
            }
            boxes.put(standing, box);
            rows.getChildren().add(box);
        }
        Label hint = Texts.wrapped(words.get("statusFilter.hint"), "range-said");
        hint.setPrefWidth(250);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        rows.getChildren().add(hint);
        return rows;
    }

    private String name(Standing standing) {
        return words.get("evidence.status." + standing);
    }

    private void say() {
        String names = filter.chosenProperty()
                .get()
                .stream()
                .sorted()
                .map(this::name)
                .collect(Collectors.joining(words.get("figure.and")));
        boolean active = filter.isActive();
        open.setText(active ? names : words.get("statusFilter.button"));
        String said = active ? words.get("statusFilter.accessible", names) : words.get("statusFilter.title");
        open.setAccessibleText(said);
        tooltip.setText(said);
        open.pseudoClassStateChanged(ACTIVE, active);
        clear.setVisible(active);
        boxes.forEach((standing, box) -> {
            int count = filter.count(standing);
            boolean on = filter.chosenProperty().get().contains(standing);
            box.setText(words.get("statusFilter.count", name(standing), count));
            box.setSelected(on);
            box.setDisable(count == 0 && !on);
        });
    }
}
