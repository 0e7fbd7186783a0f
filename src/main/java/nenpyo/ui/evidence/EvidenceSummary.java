package nenpyo.ui.evidence;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;
import nenpyo.app.Evidence;
import nenpyo.evidence.Anchor.Status;
import nenpyo.text.Messages;
import nenpyo.ui.evidence.EvidenceState.Phase;
import org.jspecify.annotations.Nullable;

/**
 * How many of all excerpts are found, as a link on: with the glyph of the least sure. While a check takes long it says how
 * far that is and ends it; where nothing was checked it offers to.
 */
public final class EvidenceSummary extends Hyperlink {
    private final EvidenceState state;
    private final Messages words;
    private final EvidenceWording wording;
    private final Tooltip tooltip = new Tooltip();
    private final Runnable further;

    /** @param further what a click leads to where all is checked */
    public EvidenceSummary(EvidenceState state, Messages words, Runnable further) {
        this.state = state;
        this.words = words;
        this.wording = new EvidenceWording(words);
        this.further = further;
        setId("status-evidence");
        getStyleClass().add("status-part");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(tooltip);
        managedProperty().bind(visibleProperty());
    }

    /** Shows what is known from now on, until the subscription ends. */
    public Subscription follow() {
        return state.evidenceProperty()
                .subscribe(_ -> show())
                .and(state.phaseProperty().subscribe(_ -> show()))
                .and(state.progressProperty().subscribe(_ -> show()));
    }

    private void show() {
        Evidence evidence = state.evidence();
        Phase phase = state.phaseProperty().get();
        getStyleClass().removeIf(name -> name.startsWith("status-") && !name.equals("status-part"));
        if (phase == Phase.SLOW) {
            double share = state.progressProperty().get();
            say(share < 0
                    ? words.get("evidence.checking.excerpts")
                    : words.get("evidence.checking.share", (int) (share * 100)),
                    words.get("evidence.checking.stop"), null, state::giveUp);
        } else if (evidence != null) {
            say(wording.summary(evidence), wording.counts(evidence), evidence.leastSure(), further);
        } else if (phase == Phase.IDLE) {
            say(words.get("evidence.unchecked.excerpts"), words.get("evidence.unchecked.hint"), null,
                    state::checkAgain);
        }
        // What takes no time is not announced, and where nothing is quoted there is nothing to say.
        setVisible(phase == Phase.SLOW || (evidence == null
                ? phase == Phase.IDLE
                : !evidence.excerpts().isEmpty()));
    }

    private void say(String text, String more, @Nullable Status status, Runnable action) {
        setText(text);
        tooltip.setText(more);
        setAccessibleText(text + ". " + more);
        setGraphic(status == null ? null : StatusBadge.glyph(status));
        if (status != null) {
            getStyleClass().add(StatusBadge.styleClass(status));
        }
        setOnAction(_ -> {
            setVisited(false);
            action.run();
        });
    }
}
