package nenpyo.ui.evidence;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nenpyo.app.CheckedExcerpt;
import nenpyo.app.Evidence;
import nenpyo.evidence.Anchor;
import nenpyo.evidence.Anchor.Status;
import nenpyo.evidence.DocumentText;
import nenpyo.evidence.Place;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.DifferenceRuns.Run;
import nenpyo.ui.evidence.DifferenceRuns.Said;
import nenpyo.ui.evidence.EvidenceState.Phase;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How an excerpt stands to its document: the status, what it means where it is not simply found, what differs word by word,
 * and every place that it may be.
 */
public final class ExcerptStanding extends VBox {
    /** Places that are shown before a user asks for all. */
    private static final int PLACES_FIRST = 5;

    private final Messages words;
    private final EvidenceWording wording;

    /**
     * As it is known now.
     *
     * @param event the event's index in the timeline
     * @param index of the excerpt among those of the event
     */
    public ExcerptStanding(EvidenceState state, Messages words, int event, int index) {
        this.words = words;
        this.wording = new EvidenceWording(words);
        getStyleClass().add("excerpt-standing");
        Evidence evidence = state.evidence();
        List<CheckedExcerpt> checked = evidence == null ? List.of() : evidence.of(event);
        if (evidence == null || index >= checked.size()) {
            boolean idle = state.phaseProperty().get() == Phase.IDLE;
            Label unknown = new Label(words.get(idle ? "evidence.unchecked" : "evidence.checking"));
            unknown.getStyleClass().addAll("status-badge", "status-unknown");
            getChildren().add(unknown);
            return;
        }
        CheckedExcerpt excerpt = checked.get(index);
        show(excerpt.anchor(), evidence.documents().get(excerpt.source()));
    }

    private void show(Anchor anchor, @Nullable DocumentText document) {
        getChildren().add(StatusBadge.of(anchor, words));
        if (anchor.status() == Status.FOUND) {
            return;
        }
        getChildren().add(Texts.wrapped(wording.sentence(anchor), "standing-text"));
        if (document == null) {
            return;
        }
        List<Run> runs = DifferenceRuns.of(anchor, document.text());
        if (!runs.isEmpty()) {
            getChildren().addAll(flow(runs), legend(runs));
        }
        if (anchor.status() == Status.AMBIGUOUS) {
            places(anchor.places(), document.text());
        }
    }

    /** What only the excerpt says is struck out, what only the document says underlined: colour comes last. */
    private TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("standing-runs");
        for (Run run : runs) {
            flow.getChildren().add(text(run.text(), run.by()));
        }
        flow.setAccessibleText(wording.spoken(runs));
        return flow;
    }

    private static Text text(String words, Said by) {
        Text text = new Text(words);
        switch (by) {
            case BOTH -> text.getStyleClass().add("run-both");
            case EXCERPT -> {
                text.getStyleClass().add("run-excerpt");
                text.setStrikethrough(true);
            }
            case DOCUMENT -> {
                text.getStyleClass().add("run-document");
                text.setUnderline(true);
            }
        }
        return text;
    }

    /** What the marks mean that there are. */
    private TextFlow legend(List<Run> runs) {
        TextFlow legend = new TextFlow();
        legend.getStyleClass().add("standing-legend");
        legend(legend, runs, Said.EXCERPT, "evidence.legend.excerpt");
        legend(legend, runs, Said.DOCUMENT, "evidence.legend.document");
        return legend;
    }

    private void legend(TextFlow legend, List<Run> runs, Said by, String key) {
        if (runs.stream().anyMatch(run -> run.by() == by)) {
            if (!legend.getChildren().isEmpty()) {
                legend.getChildren().add(text("  ", Said.BOTH));
            }
            legend.getChildren().add(text(words.get(key), by));
        }
    }

    private void places(List<Place> places, String document) {
        add(places.subList(0, Math.min(PLACES_FIRST, places.size())), document);
        if (places.size() > PLACES_FIRST) {
            Hyperlink all = new Hyperlink(words.get("evidence.places.all", places.size()));
            all.setOnAction(_ -> {
                getChildren().remove(all);
                add(places.subList(PLACES_FIRST, places.size()), document);
            });
            getChildren().add(all);
        }
    }

    private void add(List<Place> places, String document) {
        places.forEach(place -> getChildren()
                .add(Texts.wrapped(wording.place(place, document), "standing-place")));
    }
}
