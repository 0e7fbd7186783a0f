package nenpyo.ui;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import nenpyo.drawing.Box;
import nenpyo.layout.Metrics;
import nenpyo.layout.Projected;
import nenpyo.layout.TimeScale;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import nenpyo.model.Selection;
import nenpyo.text.Messages;
import org.jspecify.annotations.Nullable;

/** The menus of the timeline's surface: of an event, of a lane, and of the ground between. */
final class CanvasMenus {
    private final ViewState state;
    private final Messages words;
    private final TimelineCanvas canvas;
    private final EventActions actions;
    private final ImageExport export;
    private final StatusWording wording;
    private @Nullable ContextMenu open;

    CanvasMenus(ViewState state, Messages words, TimelineCanvas canvas, EventActions actions,
            ImageExport export) {
        this.state = state;
        this.words = words;
        this.canvas = canvas;
        this.actions = actions;
        this.export = export;
        this.wording = new StatusWording(words);
        canvas.setOnContextMenuRequested(this::requested);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> close());
    }

    private void requested(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            showAtSelection();
        } else {
            show(menuAt(event.getX(), event.getY()), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** Shows the menu of the primary event where it is drawn, or without one that of the ground. */
    void showAtSelection() {
        Event primary = state.selected();
        Optional<Box> box = primary == null ? Optional.empty() : canvas.targets().boxOf(primary.id());
        double x = box.map(b -> Math.clamp(b.left() + 12, 0, canvas.getWidth()))
                .orElse(canvas.getWidth() / 2);
        double y = box.map(Box::bottom).orElse(canvas.getHeight() / 2);
        Point2D at = canvas.localToScreen(x, y);
        show(primary != null && box.isPresent() ? ofEvent(primary) : ofGround(x), at.getX(), at.getY());
    }

    private ContextMenu menuAt(double x, double y) {
        Optional<String> id = canvas.targets().eventAt(x, y);
        if (id.isPresent()) {
            Selection selection = state.selection();
            state.pick(selection.contains(id.get()) ? selection.with(id.get()) : Selection.of(id.get()));
            return ofEvent(state.timeline().event(state.timeline().indexOf(id.get())));
        }
        Optional<Lane> lane = x < Metrics.HEADER_WIDTH ? laneAt(y) : Optional.empty();
        return lane.<ContextMenu>map(of -> new LaneMenu(state, words, of)).orElseGet(() -> ofGround(x));
    }

    private Optional<Lane> laneAt(double y) {
        return canvas.targets()
                .laneAt(y)
                .flatMap(id -> state.timeline()
                        .lanes()
                        .stream()
                        .filter(lane -> lane.id().equals(id))
                        .findFirst());
    }

    private ContextMenu ofEvent(Event event) {
        Lane lane = state.timeline().lanes().get(event.lane());
        int index = state.timeline().indexOf(event.id());
        MenuItem linked = item("event.linked", () -> state.selectLinked(index));
        linked.setDisable(state.opened().links().touching(index).isEmpty());
        ContextMenu menu = new ContextMenu(
                keyed(item("event.details", actions::showDetails), new KeyCodeCombination(KeyCode.ENTER)),
                item("event.zoom", actions::zoomToSelection),
                new SeparatorMenuItem(),
                keyed(item("event.copy", actions::copy), shortcut(KeyCode.C)),
                item("event.copyCitation", actions::copyCitations),
                new SeparatorMenuItem(), linked);
        if (state.selection().size() > 1) {
            menu.getItems()
                    .add(item("event.deselect", () -> state.pick(state.selection().without(event.id()))));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("chip.only", () -> state.showOnly(lane)));
        return menu;
    }

    private ContextMenu ofGround(double x) {
        ContextMenu menu = new ContextMenu(
                keyed(item("ground.fit", actions::fit), new KeyCodeCombination(KeyCode.F)));
        MenuItem zoom = item("ground.zoom", actions::zoomToSelection);
        zoom.setDisable(state.selection().isEmpty());
        menu.getItems().add(zoom);
        String date = dateAt(x);
        if (!date.isEmpty()) {
            MenuItem copy = item("ground.copyDate", () -> actions.copy(date));
            copy.setText(words.get("ground.copyDate", date));
            menu.getItems().addAll(new SeparatorMenuItem(), copy);
        }
        MenuItem none = keyed(item("ground.none", () -> state.select(null)),
                new KeyCodeCombination(KeyCode.ESCAPE));
        none.setDisable(state.selection().isEmpty());
        menu.getItems()
                .addAll(new SeparatorMenuItem(),
                        keyed(item("ground.all", state::selectAll), shortcut(KeyCode.A)), none,
                        new SeparatorMenuItem(),
                        keyed(item("ground.copyImage", export::copyImage), ImageExport.COPY),
                        keyed(item("ground.export", () -> export.ask(canvas)), shortcut(KeyCode.E)),
                        keyed(item("ground.print", () -> export.askToPrint(canvas)), shortcut(KeyCode.P)));
        return menu;
    }

    private String dateAt(double x) {
        Projected projected = canvas.projected();
        if (projected == null || x < projected.plot().left() || x >= projected.plot().right()) {
            return "";
        }
        TimeScale scale = projected.scale();
        return wording.moment(scale.at(x), scale.secondsPerPixel());
    }

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    /** An item, its id made of its key. */
    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Names the key that does the same; {@link CanvasKeys} is what listens to it. */
    private static MenuItem keyed(MenuItem item, KeyCombination key) {
        item.setAccelerator(key);
        return item;
    }

    private void show(ContextMenu menu, double screenX, double screenY) {
        close();
        open = menu;
        menu.show(canvas, screenX, screenY);
    }

    private void close() {
        if (open != null) {
            open.hide();
            open = null;
        }
    }
}
