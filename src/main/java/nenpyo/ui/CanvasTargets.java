package nenpyo.ui;

import java.util.Optional;
import java.util.Set;
import nenpyo.drawing.Box;
import nenpyo.drawing.HitIndex;
import nenpyo.drawing.Role;
import nenpyo.layout.Cluster;
import nenpyo.layout.Projected;
import org.jspecify.annotations.Nullable;

/** What lies where in a drawing, found when it is first asked for. */
final class CanvasTargets {
    /** Around small marks, px. */
    private static final double SLACK = 5;

    private @Nullable Projected projected;
    private @Nullable HitIndex events;
    private @Nullable HitIndex lanes;

    /** From here on looks at another drawing. */
    void look(Projected drawn) {
        projected = drawn;
        events = null;
        lanes = null;
    }

    /** The id of the event at a point, with a little slack around small marks. */
    Optional<String> eventAt(double x, double y) {
        return events().flatMap(hits -> hits.at(x, y, SLACK));
    }

    /** The ids of the events that a box touches. */
    Set<String> eventsIn(Box box) {
        return events().map(hits -> hits.touching(box)).orElse(Set.of());
    }

    /** Where an event is drawn, if it is. */
    Optional<Box> boxOf(String event) {
        return events().flatMap(hits -> hits.box(event));
    }

    /** The id of the lane at a height, px, wherever across; none above and below the lanes. */
    Optional<String> laneAt(double y) {
        if (lanes == null && projected != null) {
            lanes = new HitIndex(projected.drawing(), Role.LANE_HEADER);
        }
        return Optional.ofNullable(lanes).flatMap(hits -> hits.at(1, y, 0));
    }

    /** What is counted at a point rather than shown singly, if anything. */
    Optional<Cluster> clusterAt(double x, double y) {
        Projected drawn = projected;
        return drawn == null || drawn.plot().distance(x, y) > 0
                ? Optional.empty()
                : drawn.clusters().stream().filter(cluster -> cluster.box().distance(x, y) == 0).findFirst();
    }

    private Optional<HitIndex> events() {
        if (events == null && projected != null) {
            events = new HitIndex(projected.drawing(), Role.EVENT);
        }
        return Optional.ofNullable(events);
    }
}
