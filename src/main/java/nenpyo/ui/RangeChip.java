package nenpyo.ui;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import nenpyo.model.View;
import nenpyo.text.Messages;
import org.controlsfx.control.PopOver;

/** The filter by time: says the range that is shown, and opens the fields to type another. */
final class RangeChip extends Button {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    /** A longer range ends in an ellipsis; the tooltip has it in full. */
    private static final double WIDTH_MOST = 230;

    private final ViewState state;
    private final Messages words;
    private final PopOver over = new PopOver();
    private final Tooltip tooltip = new Tooltip();

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
        over.setOnHidden(_ -> requestFocus());
        setOnAction(_ -> open());
        // With the language or the file the whole content is made anew, and nobody would close it.
        sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                over.hide();
            }
        });
        state.viewProperty().map(View::filter).subscribe(_ -> say());
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

    private void say() {
        String range = RangeEntry.words(state.view().filter(), words);
        boolean active = !range.isEmpty();
        setText(active ? range : words.get("range.button"));
        setAccessibleText(active ? words.get("range.accessible", range) : words.get("range.title"));
        tooltip.setText(active ? words.get("range.accessible", range) : words.get("range.title"));
        pseudoClassStateChanged(ACTIVE, active);
    }
}
