package nenpyo.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import nenpyo.model.Lane;

/** How lanes are hidden and shown by a program, each by its index in the timeline. For the JavaFX thread. */
interface LaneToggling {
    /** Begins to show or hide a lane. */
    void press(int lane);

    /** Shows a lane that is hidden, or hides one that is shown. */
    void toggle(int lane, boolean shown);

    /** By the lanes' chips, which are pressed and let go. */
    static LaneToggling byChips(Scene scene, List<Lane> lanes) {
        Map<String, ToggleButton> byId = scene.getRoot()
                .lookupAll(".lane-chip")
                .stream()
                .collect(Collectors.toMap(Node::getId, ToggleButton.class::cast));
        List<ToggleButton> chips = lanes.stream()
                .map(lane -> Objects.requireNonNull(byId.get("chip-" + lane.id()), lane.id()))
                .toList();
        return new LaneToggling() {
            @Override
            public void press(int lane) {
                chips.get(lane).arm();
            }

            @Override
            public void toggle(int lane, boolean shown) {
                ToggleButton chip = chips.get(lane);
                if (chip.isSelected() == shown) {
                    throw new IllegalStateException(chip.getId() + " is so already");
                }
                chip.fire();
                chip.disarm();
            }
        };
    }

    /** By something that is not pressed first, such as an item of a menu. */
    static LaneToggling atOnce(ViewState state) {
        return new LaneToggling() {
            @Override
            public void press(int lane) {
                // Nobody knows before.
            }

            @Override
            public void toggle(int lane, boolean shown) {
                state.setShown(state.timeline().lanes().get(lane), shown);
            }
        };
    }
}
