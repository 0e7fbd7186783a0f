package nenpyo.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import nenpyo.drawing.Box;
import nenpyo.layout.LaneBox;
import nenpyo.layout.Metrics;
import nenpyo.layout.Projected;
import nenpyo.model.Lane;
import nenpyo.text.Messages;

/** The handles of all lanes over the drawn headers, and the line that shows where a dragged lane would come to. */
final class LaneHandles extends Pane {
    private static final double LINE = 3;
    /** How near to the edge of the plot a dragged lane makes it scroll, and by how much, px. */
    private static final double SCROLL_ZONE = 24;
    private static final double SCROLL_STEP = 14;

    private final ViewState state;
    private final LaneDrag drag;
    private final Map<String, LaneHandle> handles = new LinkedHashMap<>();
    private final Region line = new Region();
    private final Rectangle clip = new Rectangle();
    private Box plot = new Box(0, 0, 0, 0);
    private double lineWidth;

    LaneHandles(ViewState state, Messages words) {
        this.state = state;
        setManaged(false);
        setPickOnBounds(false);
        setClip(clip);
        drag = new LaneDrag(new LaneActions(state), this::follow);
        List<Lane> lanes = state.timeline().lanes();
        for (int i = 0; i < lanes.size(); i++) {
            handles.put(lanes.get(i).id(),
                    new LaneHandle(lanes.get(i), state.timeline().eventsIn(i), state, words, drag));
        }
        line.setManaged(false);
        line.setViewOrder(-1);
        line.setMouseTransparent(true);
        line.setVisible(false);
        line.setId("lane-insertion");
        line.getStyleClass().add("lane-insertion");
        getChildren().addAll(handles.values());
        getChildren().add(line);
        state.viewProperty()
                .map(view -> view.lanes().order())
                .subscribe(_ -> NodeOrder.arrange(
                        state.view().lanes().ordered(lanes).stream().map(this::handle).toList()));
    }

    private LaneHandle handle(Lane lane) {
        LaneHandle handle = handles.get(lane.id());
        if (handle == null) {
            throw new IllegalArgumentException("not a lane of this timeline: " + lane.id());
        }
        return handle;
    }

    /** Puts the handles over what was drawn, on a surface of a width in px. */
    void place(Projected drawn, double width) {
        lineWidth = width;
        plot = drawn.plot();
        clip.setY(plot.top() - LINE);
        clip.setWidth(width);
        clip.setHeight(plot.height() + LINE);
        drag.over(drawn.lanes());
        Map<String, LaneBox> shown = new LinkedHashMap<>();
        drawn.lanes().forEach(box -> shown.put(box.lane().id(), box));
        for (LaneHandle handle : handles.values()) {
            LaneBox box = shown.get(handle.lane().id());
            if (box == null) {
                handle.setVisible(false);
            } else {
                handle.place(box, drawn.plot().top(), drawn.plot().bottom(), Metrics.HEADER_WIDTH);
            }
        }
    }

    /** Puts the line where the drag is and, near an edge of the plot, scrolls the lanes under it. */
    private void follow() {
        Double y = drag.line();
        line.setVisible(y != null);
        if (y == null) {
            return;
        }
        line.resizeRelocate(0, y - LINE / 2 - 0.5, lineWidth, LINE);
        if (drag.pointer() < plot.top() + SCROLL_ZONE) {
            state.scroll(-SCROLL_STEP);
        } else if (drag.pointer() > plot.bottom() - SCROLL_ZONE) {
            state.scroll(SCROLL_STEP);
        }
    }
}
