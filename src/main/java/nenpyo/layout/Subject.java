package nenpyo.layout;

import java.util.List;
import java.util.function.Function;
import nenpyo.drawing.Outline;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;

/**
 * What is to be projected: a timeline, arranged.
 *
 * @param lanes the arrangements of the lanes that are shown, from top to bottom
 * @param icons a lane's icon, on the grid of {@link nenpyo.drawing.Icons#GRID}
 */
public record Subject(Timeline timeline, List<LaneArrangement> lanes, LinkIndex links,
        Function<Lane, Outline> icons) {
    public Subject {
        lanes = List.copyOf(lanes);
    }
}
