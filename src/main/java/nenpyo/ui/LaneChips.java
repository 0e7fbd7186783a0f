package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;
import nenpyo.model.Lane;
import nenpyo.model.View;
import nenpyo.text.Messages;

/**
 * The filter by domain: a chip for each lane, with its colour and count. A click shows or hides the lane; with Ctrl or ⌘, or
 * by the chip's menu, it shows only this one.
 */
final class LaneChips extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("selected");

    private final ViewState state;
    private final Messages words;
    private final List<ToggleButton> chips = new ArrayList<>();

    LaneChips(ViewState state, Messages words) {
        super(8);
        this.state = state;
        this.words = words;
        setId("lane-chips");
        getStyleClass().add("lane-chips");
        for (int lane = 0; lane < state.timeline().lanes().size(); lane++) {
            chips.add(chip(lane));
        }
        getChildren().addAll(chips);
        state.viewProperty().subscribe(this::show);
        state.viewProperty().map(view -> view.lanes().order()).subscribe(_ -> putInOrder());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                rehearse(0);
            }
        });
    }

    /**
     * Looks up how a chip is dressed once it is clicked, which JavaFX then knows: else the frame that hides its lane would
     * wait for that. One chip after the other, for there may be many, and other things to do in between.
     */
    private void rehearse(int index) {
        Platform.runLater(() -> {
            if (getScene() != null && index < chips.size()) {
                ToggleButton chip = chips.get(index);
                chip.pseudoClassStateChanged(ON, !chip.isSelected());
                chip.applyCss();
                chip.pseudoClassStateChanged(ON, chip.isSelected());
                chip.applyCss();
                rehearse(index + 1);
            }
        });
    }

    private ToggleButton chip(int index) {
        Lane lane = state.timeline().lanes().get(index);
        int count = state.timeline().eventsIn(index);
        String name = lane.title().in(words.language());
        ToggleButton chip = new ToggleButton(words.get("chip.text", name, count));
        chip.setId("chip-" + lane.id());
        chip.getStyleClass().add("lane-chip");
        Circle dot = new Circle(5, LaneColours.colour(LaneColours.inks(state, index).mark()));
        dot.getStyleClass().add("lane-dot");
        chip.setGraphic(dot);
        chip.setAccessibleText(words.get("chip.accessible", name, count));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
                state.toggleOnly(lane);
                event.consume();
            }
        });
        chip.setOnAction(_ -> state.setShown(lane, chip.isSelected()));
        chip.armedProperty().subscribe(armed -> {
            if (armed) {
                state.expectShown(lane, !chip.isSelected());
            } else {
                // A key lets go before it clicks: what comes of it is not given up in between.
                Platform.runLater(this::expectNothingUnlessPressed);
            }
        });
        chip.setContextMenu(new LaneMenu(state, words, lane));
        LaneKeys.on(chip, state, lane);
        return chip;
    }

    private void expectNothingUnlessPressed() {
        if (chips.stream().noneMatch(ToggleButton::isArmed)) {
            state.expected().expectNothing();
        }
    }

    /** The chips as the lanes lie. */
    private void putInOrder() {
        List<Lane> lanes = state.timeline().lanes();
        NodeOrder.arrange(state.view()
                .lanes()
                .ordered(lanes)
                .stream()
                .map(lane -> chips.get(lanes.indexOf(lane)))
                .toList());
    }

    private void show(View view) {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setSelected(view.filter().shows(state.timeline().lanes().get(i)));
        }
    }
}
