package nenpyo.ui;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nenpyo.evidence.Place;
import nenpyo.model.Event;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.EvidenceState;
import nenpyo.ui.evidence.ExcerptStanding;
import nenpyo.ui.evidence.WhoSaysWhat;
import nenpyo.ui.parts.IconNode;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of the selected event: what it is, when, who, every excerpt as a quotation, and what it came of. Without a
 * selection it tells of the dataset.
 */
final class DetailPane extends VBox {
    private final ViewState state;
    private final Messages words;
    private final CanvasInput input;
    private final TextClipboard clipboard;
    private final EvidenceState evidence;
    private final Sources sources;
    private final EventOrder order;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button previous;
    private final Button next;
    private @Nullable String shown;
    private @Nullable Filter filtered;

    /** Opens the document that an excerpt stands in. */
    interface Sources {
        /**
         * Shows it.
         *
         * @param index of the excerpt among those of the event
         * @param place which of its places, or null for the first
         */
        void show(String event, int index, @Nullable Place place);
    }

    /** @param sources asked to show where an excerpt stands */
    DetailPane(ViewState state, Messages words, CanvasInput input, TextClipboard clipboard,
            EvidenceState evidence, Sources sources) {
        this.sources = sources;
        this.state = state;
        this.words = words;
        this.input = input;
        this.clipboard = clipboard;
        this.evidence = evidence;
        this.order = state.order();
        this.previous = step("previous", "detail.previous", -1);
        this.next = step("next", "detail.next", 1);
        next.setContentDisplay(ContentDisplay.RIGHT);
        setId("detail");
        getStyleClass().add("detail-pane");
        content.setId("detail-content");
        content.getStyleClass().add("detail-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox steps = new HBox(previous, space, next);
        steps.getStyleClass().add("detail-steps");
        getChildren().addAll(new SelectionNote(state, words), scroll, steps);
        showDataset();
        updateSteps();
        state.viewProperty().subscribe(_ -> selectionChanged());
    }

    private Button step(String icon, String key, int direction) {
        Button button = new Button(words.get(key), IconNode.ui(icon));
        button.setId("detail-" + icon);
        button.setOnAction(_ -> {
            int to = order.neighbour(state.view(), direction);
            if (to >= 0) {
                select(to);
            }
        });
        return button;
    }

    /** Selects an event and brings it into view, also out of a hidden lane or range: a link was followed there. */
    void select(int event) {
        state.admit(event);
        state.select(state.timeline().id(event));
        input.reveal(event);
    }

    /** Takes the focus, so that the evidence can be read and copied by keys. */
    void focus() {
        scroll.requestFocus();
    }

    /** Shows what becomes known of the excerpts from now on, until the subscription ends. */
    Subscription follow() {
        return evidence.evidenceProperty()
                .subscribe((_, _) -> showAgain())
                .and(evidence.phaseProperty().subscribe((_, _) -> {
                    if (evidence.evidence() == null) {
                        showAgain();
                    }
                }));
    }

    private void showAgain() {
        Event event = state.selected();
        if (event != null) {
            double at = scroll.getVvalue();
            showEvent(event);
            scroll.setVvalue(at);
        }
    }

    private void selectionChanged() {
        String id = state.view().selected();
        // Looking for the next one may take a walk, which no frame has time for.
        if (!Objects.equals(id, shown) || !state.view().filter().equals(filtered)) {
            filtered = state.view().filter();
            updateSteps();
        }
        if (Objects.equals(id, shown)) {
            return;
        }
        shown = id;
        Event event = state.selected();
        if (event == null) {
            showDataset();
        } else {
            showEvent(event);
        }
        scroll.setVvalue(0);
    }

    private void updateSteps() {
        previous.setDisable(order.neighbour(state.view(), -1) < 0);
        next.setDisable(order.neighbour(state.view(), 1) < 0);
    }

    private void showDataset() {
        Timeline timeline = state.timeline();
        content.getChildren().clear();
        addIfAny(timeline.title().in(words.language()), "detail-title");
        addIfAny(timeline.description().chooseParagraphs(words.language()).text(), "detail-text");
        addIfAny(words.get("detail.hint"), "detail-hint");
    }

    private void addIfAny(String text, String styleClass) {
        if (!text.isBlank()) {
            content.getChildren().add(Texts.wrapped(text, styleClass));
        }
    }

    private void showEvent(Event event) {
        content.getChildren().setAll(new EventHeading(state, words, event));
        content.getChildren().add(new WhoSaysWhat(state.timeline(), words, event));
        if (!event.excerpts().isEmpty()) {
            content.getChildren().add(Texts.section(words.get("detail.excerpts")));
        }
        int index = state.timeline().indexOf(event.id());
        for (int k = 0; k < event.excerpts().size(); k++) {
            int excerpt = k;
            content.getChildren()
                    .add(new ExcerptCard(state, words, clipboard, event, event.excerpts().get(k),
                            new ExcerptStanding(evidence, words, index, k,
                                    place -> sources.show(event.id(), excerpt, place)),
                            () -> sources.show(event.id(), excerpt, null)));
        }
        event.excerpts()
                .stream()
                .map(excerpt -> state.timeline().source(excerpt.source()))
                .filter(source -> source != null && source.rights() != null)
                .distinct()
                .forEach(source -> content.getChildren()
                        .add(Texts.wrapped(source.rights(), "excerpt-rights")));
        LinkList links = new LinkList(state.timeline(), state.opened().links(), words, event, this::select,
                evidence.evidence());
        if (!links.isEmpty()) {
            content.getChildren().addAll(Texts.section(words.get("detail.links")), links);
        }
    }
}
