package nenpyo.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nenpyo.text.Messages;
import nenpyo.ui.parts.IconNode;
import org.controlsfx.control.SegmentedButton;

/** The bar above the timeline: what is shown, the filter by domain and by time, the zoom, the export. */
final class TopBar extends HBox {
    private static final double CHIPS_LEAST = 60;
    /** Of chips that scroll, so much is to be seen before the title gives way to them, px. */
    private static final double CHIPS_ENOUGH = 300;
    /** Its margins, the gaps in it, the icon and the title as short as may be, px. */
    private static final double REST_OF_BAR = 276;
    private static final double TITLE_LEAST = 120;
    private static final double TITLE_ENOUGH = 240;
    /** A longer title ends in an ellipsis; the details and the window's frame have it in full. */
    private static final double TITLE_WIDTH_MOST = 420;
    private static final double GAP_OF_FILTERS = 8;

    private final Messages words;
    private final LaneChips lanes;
    private final VBox titles;
    private final ScrollPane chips;
    private final RangeChip range;
    private final HBox filters;
    private final Button exportButton;
    /** What keeps its width. */
    private final List<Node> rest;

    TopBar(ViewState state, Messages words, CanvasInput input, Consumer<Node> export, AppMenu menu,
            Node statuses) {
        super(16);
        this.words = words;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        lanes = new LaneChips(state, words);
        chips = new ScrollPane(lanes);
        chips.getStyleClass().add("chip-scroll");
        chips.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        chips.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        chips.setFitToHeight(true);
        chips.setPannable(true);
        chips.setFocusTraversable(false);
        chips.addEventFilter(ScrollEvent.SCROLL, event -> {
            double hidden = chips.getContent().getLayoutBounds().getWidth()
                    - chips.getViewportBounds().getWidth();
            if (hidden > 0 && event.getDeltaY() != 0) {
                chips.setHvalue(chips.getHvalue() - event.getDeltaY() / hidden);
                event.consume();
            }
        });
        chips.skinProperty().subscribe(_ -> drawAfresh());
        HBox.setHgrow(chips, Priority.ALWAYS);
        titles = titles(state);
        range = new RangeChip(state, words);
        filters = new HBox(GAP_OF_FILTERS, range, statuses);
        filters.setAlignment(Pos.CENTER_LEFT);
        exportButton = exportButton(export);
        SegmentedButton zoom = zoom(input);
        rest = List.of(zoom, exportButton, menu);
        getChildren().addAll(icon(), titles, chips, filters, zoom, exportButton, menu);
    }

    /**
     * Where there is little room the title gives way, if that is enough to show every chip; else they scroll, and what stands
     * beside them is shown in full as long as enough of them is.
     */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - REST_OF_BAR - filters.prefWidth(-1)
                - rest.stream().mapToDouble(node -> node.prefWidth(-1)).sum();
        double all = lanes.prefWidth(-1) + 2;
        double more = Math.clamp(room - CHIPS_ENOUGH, 0, TITLE_ENOUGH - TITLE_LEAST);
        chips.setMinWidth(all <= room ? all : CHIPS_LEAST);
        titles.setMinWidth(all <= room ? TITLE_LEAST : Math.min(titles.prefWidth(-1), TITLE_LEAST + more));
        filters.setMinWidth(room >= CHIPS_LEAST ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
        super.layoutChildren();
    }

    /** Whether it says what is shown now. */
    boolean isSettled() {
        return range.isSettled();
    }

    /** Not what chips and filters have now: a bar that is given less lets them give way. */
    @Override
    protected double computeMinWidth(double height) {
        double leastFilters = filters.getChildren().stream().mapToDouble(node -> node.minWidth(-1)).sum()
                + GAP_OF_FILTERS;
        return REST_OF_BAR + leastFilters + rest.stream().mapToDouble(node -> node.minWidth(-1)).sum()
                + CHIPS_LEAST;
    }

    /** JavaFX keeps a picture of all that scrolls, and for a chip that is clicked it would make all of that anew. */
    private void drawAfresh() {
        Node viewport = chips.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }

    private static ImageView icon() {
        ImageView icon = new ImageView(
                new Image(TopBar.class.getResourceAsStream("/nenpyo/icons/app/nenpyo-64.png")));
        icon.setFitWidth(30);
        icon.setFitHeight(30);
        return icon;
    }

    private VBox titles(ViewState state) {
        String language = words.language();
        Label title = new Label(state.timeline().title().in(language));
        title.setId("dataset-title");
        title.getStyleClass().add("dataset-title");
        VBox lines = new VBox(title);
        Label under = new Label(subtitle(state));
        under.getStyleClass().add("dataset-subtitle");
        if (!under.getText().isEmpty()) {
            lines.getChildren().add(under);
        }
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(TITLE_LEAST);
        lines.setMaxWidth(TITLE_WIDTH_MOST);
        return lines;
    }

    private String subtitle(ViewState state) {
        return DatasetSubtitle.of(state.timeline(), words);
    }

    /** Three buttons in one; none of them stays pressed. */
    private SegmentedButton zoom(CanvasInput input) {
        SegmentedButton zoom = new SegmentedButton(segment("minus", "zoom.out", () -> input.zoomStep(-1)),
                segment("fit", "zoom.fit", input::fit), segment("plus", "zoom.in", () -> input.zoomStep(1)));
        zoom.getStyleClass().add("zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        return zoom;
    }

    private ToggleButton segment(String icon, String key, Runnable action) {
        ToggleButton button = new ToggleButton(null, IconNode.ui(icon));
        button.setId(key.replace('.', '-'));
        button.setTooltip(new Tooltip(words.get(key)));
        button.setAccessibleText(words.get(key));
        button.setOnAction(_ -> {
            button.setSelected(false);
            action.run();
        });
        return button;
    }

    /** Asks what to export, as the button does. */
    void askForExport() {
        exportButton.fire();
    }

    private Button exportButton(Consumer<Node> export) {
        Button button = new Button(words.get("export.button"), IconNode.ui("export"));
        button.setId("export");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> export.accept(button));
        return button;
    }
}
