package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import nenpyo.model.Lane;
import nenpyo.text.Messages;

/** What can be done with a lane: the menu of its header on the timeline and of its chip in the bar. */
final class LaneMenu extends ContextMenu {
    LaneMenu(ViewState state, Messages words, Lane lane) {
        getItems().addAll(showing(state, words, lane));
        getItems().add(new SeparatorMenuItem());
        getItems().add(item("lane-select", words.get("lane.select"), () -> state.selectLane(lane)));
    }

    private static List<MenuItem> showing(ViewState state, Messages words, Lane lane) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("lane-only", words.get("chip.only"), () -> state.showOnly(lane)));
        items.add(item("lane-hide", words.get("lane.hide"), () -> state.setShown(lane, false)));
        items.add(item("lane-all", words.get("chip.all"), state::showAllLanes));
        return items;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
