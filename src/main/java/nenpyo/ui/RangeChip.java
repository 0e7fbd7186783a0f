package nenpyo.ui;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import nenpyo.model.Filter;
import nenpyo.model.View;
import nenpyo.text.Messages;
import org.controlsfx.control.PopOver;

/** The filter by time: says the range that is shown, and opens the fields to type another. */
final class RangeChip extends Button {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /** A longer range ends in an ellipsis; the tooltip has it in full. */
    private static final double WIDTH_MOST = 230;
    /**
     * How long after a range was set, and no other, it is said: all that stands beside the chip moves for its words, and the
     * frame that shows the range would wait for that.
     */
    private static final Duration LATER = Duration.millis(50);

    private final ViewState state;
    private final Messages words;
    private final PopOver over = new PopOver();
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition later = new PauseTransition(LATER);
    /** Whose range is said. */
    private Filter said;

    RangeChip(ViewState state, Messages words) {
        this.state = state;
        this.words = words;
        setId("range");
        getStyleClass().add("range-chip");
        // The chips beside it scroll where there is little room.
        setMinWidth(USE_PREF_SIZE);
        setTooltip(tooltip);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.setAnimated(false);
        over.getRoot().getStylesheets().add(Themes.stylesheet());
        over.setOnHidden(_ -> {
            // A screen reader reads it now.
            sayNow();
            requestFocus();
        });
        setOnAction(_ -> open());
        // With the language or the file the whole content is made anew, and nobody would close it.
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                over.hide();
            }
        });
        said = state.view().filter();
        say(said);
        later.setOnFinished(_ -> sayNow());
        state.viewProperty().map(View::filter).subscribe(this::follow);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(WIDTH_MOST, super.computePrefWidth(height));
    }

    private void open() {
        RangePane pane = new RangePane(state, words, over::hide);
        over.setContentNode(pane);
        over.show(this);
        pane.show();
    }

    private void follow(Filter filter) {
        if (!Objects.equals(filter.from(), said.from()) || !Objects.equals(filter.to(), said.to())) {
            later.playFromStart();
        }
    }

    private void sayNow() {
        later.stop();
        say(state.view().filter());
    }

    /** Whether it says the range that is set. */
    boolean isSettled() {
        return later.getStatus() != PauseTransition.Status.RUNNING;
    }

    private void say(Filter filter) {
        said = filter;
        String range = RangeEntry.words(filter, words);
        boolean active = !range.isEmpty();
        setText(active ? range : words.get("range.button"));
        setAccessibleText(active ? words.get("range.accessible", range) : words.get("range.title"));
        tooltip.setText(active ? words.get("range.accessible", range) : words.get("range.title"));
        pseudoClassStateChanged(ACTIVE, active);
    }
}
