package nenpyo.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nenpyo.drawing.Outline;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;

/**
 * What is to be projected: a timeline, arranged.
 *
 * @param lanes the arrangements of the lanes that are shown, from top to bottom
 * @param joined whether the legend keeps room for links: they join events that may be shown
 * @param references the sources of events, for the numbers beside those that have no date
 * @param icons a lane's icon, on the grid of {@link nenpyo.drawing.Icons#GRID}
 */
public record Subject(Timeline timeline, List<LaneArrangement> lanes, LinkIndex links, boolean joined,
        References references, Function<Lane, Outline> icons) {
    public Subject {
        lanes = List.copyOf(lanes);
    }

    /** Lanes newly arranged; looks through their events for links. */
    public Subject(Timeline timeline, List<LaneArrangement> lanes, LinkIndex links,
            Function<Lane, Outline> icons) {
        this(timeline, lanes, links, joins(lanes, links), References.NONE, icons);
    }

    /** This with the numbers of sources. */
    Subject numbered(References sources) {
        return new Subject(timeline, lanes, links, joined, sources, icons);
    }

    /** This with some of its lanes only; the same if those are all. */
    public Subject only(Predicate<Lane> shown) {
        List<LaneArrangement> kept = lanes.stream()
                .filter(lane -> shown.test(timeline.lanes().get(lane.lane())))
                .toList();
        return kept.size() == lanes.size()
                ? this
                : new Subject(timeline, kept, links, joins(kept, links), references, icons);
    }

    private static boolean joins(List<LaneArrangement> lanes, LinkIndex links) {
        if (lanes.stream().anyMatch(lane -> lane.tiles() != null)) {
            return !links.pairs().isEmpty();
        }
        Set<Integer> dated = new HashSet<>();
        for (LaneArrangement lane : lanes) {
            for (int i = 0; i < lane.size(); i++) {
                dated.add(lane.item(i).event());
            }
        }
        return links.pairs()
                .stream()
                .anyMatch(pair -> dated.contains(pair.cause()) && dated.contains(pair.effect()));
    }
}
