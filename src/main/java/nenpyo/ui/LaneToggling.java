package nenpyo.ui;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import nenpyo.app.bench.BenchRequest;
import nenpyo.model.Lane;

/** How lanes are hidden and shown in a bench, each by its index in the timeline. For the JavaFX thread. */
interface LaneToggling {
    /** Begins to toggle a lane; how long a hand takes from then on before it does, ms. */
    long press(int lane);

    /** Shows a lane, or hides it. */
    void toggle(int lane, boolean shown);

    /** By the lanes' chips, which are pressed and let go. */
    static LaneToggling byChips(Scene scene, List<Lane> lanes) {
        List<ToggleButton> chips = lanes.stream()
                .map(lane -> (ToggleButton) scene.lookup("#chip-" + lane.id()))
                .toList();
        return new LaneToggling() {
            @Override
            public long press(int lane) {
                chips.get(lane).arm();
                return BenchRequest.PRESS;
            }

            @Override
            public void toggle(int lane, boolean shown) {
                chips.get(lane).fire();
                chips.get(lane).disarm();
            }
        };
    }

    /** By something that is not pressed first, such as an item of a menu. */
    static LaneToggling atOnce(ViewState state) {
        return new LaneToggling() {
            @Override
            public long press(int lane) {
                return 0;
            }

            @Override
            public void toggle(int lane, boolean shown) {
                state.setShown(state.timeline().lanes().get(lane), shown);
            }
        };
    }
}
