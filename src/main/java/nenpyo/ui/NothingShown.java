package nenpyo.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nenpyo.drawing.Box;
import nenpyo.layout.Projected;
import nenpyo.text.Messages;

/** Says below the axis why there is nothing on the timeline, where there is not, and offers what can be done about it. */
final class NothingShown extends VBox {
    /** Between what it says and what is around it, px. */
    private static final double MARGIN = 12;

    private final ViewState state;
    private final Messages words;
    private final Label why = new Label();
    private final Button showAll;

    NothingShown(ViewState state, Messages words) {
        super(10);
        this.state = state;
        this.words = words;
        setId("nothing-shown");
        setAlignment(Pos.CENTER);
        setManaged(false);
        setVisible(false);
        // Where it says nothing the timeline can be taken hold of as everywhere else.
        setPickOnBounds(false);
        why.getStyleClass().add("nothing-shown-why");
        why.setWrapText(true);
        showAll = new Button(words.get("chip.all"));
        showAll.setId("nothing-show-all");
        showAll.setOnAction(_ -> {
            getParent().requestFocus();
            state.showAllLanes();
        });
        getChildren().addAll(why, showAll);
    }

    /** What it says; empty where there is something on the timeline. */
    String said() {
        return isVisible() ? why.getText() : "";
    }

    /** Says it in the room that a drawing leaves below its lanes, or disappears. */
    void place(Projected drawn) {
        boolean hidden = drawn.lanes().isEmpty() && !state.timeline().lanes().isEmpty();
        boolean empty = state.timeline().size() == 0;
        if (!hidden && !empty) {
            setVisible(false);
            return;
        }
        why.setText(words.get(hidden ? "nothing.lanes" : "nothing.events"));
        showAll.setVisible(hidden);
        showAll.setManaged(hidden);
        Box plot = drawn.plot();
        double top = Math.min(plot.bottom(), plot.top() + drawn.contentHeight()) + MARGIN;
        double width = state.view().width() - 2 * MARGIN;
        resizeRelocate(MARGIN, top, Math.max(0, width), Math.max(0, plot.bottom() - MARGIN - top));
        setVisible(prefHeight(width) <= getHeight());
    }
}
