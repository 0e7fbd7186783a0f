package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nenpyo.model.Range;

/** Places the events of a lane in an exact view: marks where their time is, labels where there is room. */
final class LanePlacement {
    private final Frame frame;
    private final LabelPlacement labels;

    LanePlacement(Frame frame) {
        this.frame = frame;
        this.labels = new LabelPlacement(frame.plotLeft() + 4, frame.plotRight() - 4, frame.measurer());
    }

    /**
     * All dated events of the lane that have a row, row by row; those out of view or in a collapsed lane without a label. Of
     * a lane in tiles, only those in view.
     */
    List<PlacedEvent> place(LaneBand band) {
        boolean tiled = band.arrangement().tiles() != null;
        if (tiled && band.collapsed()) {
            return List.of();
        }
        TreeMap<Integer, List<PlacedEvent>> rows = new TreeMap<>();
        for (int i = 0; i < band.arrangement().size(); i++) {
            if (tiled && !isInView(band.arrangement().item(i))) {
                continue;
            }
            PlacedEvent event = PlacedEvent.of(band.arrangement().item(i), band, frame.scale());
            rows.computeIfAbsent(band.rowOf(event.item()), _ -> new ArrayList<>()).add(event);
        }
        List<PlacedEvent> placed = new ArrayList<>();
        rows.values().forEach(row -> placed.addAll(band.collapsed() ? row : labels.place(row)));
        return placed;
    }

    /** Whether any of what a row keeps for an item may be in view. */
    private boolean isInView(LaneArrangement.Item item) {
        Range range = frame.view().range();
        return item.from() <= range.to().second() && item.to() >= range.from().second();
    }
}
