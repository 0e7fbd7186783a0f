package nenpyo.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nenpyo.model.Event;
import nenpyo.model.Selection;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/** Says above the details of one event that more are selected, and of two the time between them; else takes no room. */
final class SelectionNote extends VBox {
    private final ViewState state;
    private final Messages words;
    private final SelectionWording wording;
    private final Label count = Texts.wrapped("", "selection-count");
    private final Label between = Texts.wrapped("", "selection-between");
    private @Nullable Selection told;

    SelectionNote(ViewState state, Messages words) {
        this.state = state;
        this.words = words;
        this.wording = new SelectionWording(words);
        setId("selection-note");
        count.setId("selection-count");
        between.setId("selection-between");
        getStyleClass().add("selection-note");
        getChildren().addAll(count, between);
        state.viewProperty().subscribe(this::show);
    }

    private void show(View view) {
        Selection selection = view.selection();
        if (selection.equals(told)) {
            return;
        }
        told = selection;
        setVisible(selection.size() > 1);
        setManaged(selection.size() > 1);
        count.setText(words.get("selection.count", selection.size()));
        List<Event> two = selection.size() == 2 ? state.selectedEvents() : List.of();
        between.setText(two.size() == 2 ? wording.between(two.getFirst(), two.getLast()) : "");
        between.setVisible(two.size() == 2);
        between.setManaged(two.size() == 2);
    }
}
