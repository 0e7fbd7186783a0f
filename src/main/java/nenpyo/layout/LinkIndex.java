package nenpyo.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nenpyo.model.Event;
import nenpyo.model.Link;
import nenpyo.model.Timeline;

/** The links of a timeline, found from either end. Immutable. */
public final class LinkIndex {
    private static final String BACKWARDS = "follows";

    private final List<Pair> pairs;
    private final Map<Integer, List<Pair>> byEvent = new HashMap<>();

    /**
     * One link between two events of the timeline.
     *
     * @param stating index of the event that states it
     * @param target index of the event that it names
     */
    public record Pair(int stating, int target, String relation) {
        /** The index of what came first: "follows" stands on the later event and points back, the others on the earlier one. */
        public int cause() {
            return relation.equals(BACKWARDS) ? target : stating;
        }

        /** The index of what came of it. */
        public int effect() {
            return relation.equals(BACKWARDS) ? stating : target;
        }
    }

    private LinkIndex(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
        for (Pair pair : pairs) {
            byEvent.computeIfAbsent(pair.stating, _ -> new ArrayList<>()).add(pair);
            byEvent.computeIfAbsent(pair.target, _ -> new ArrayList<>()).add(pair);
        }
    }

    /** The links of all events; a link to an event that is not there, or to the event itself, is left out. */
    public static LinkIndex of(Timeline timeline) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            Event event = timeline.event(i);
            for (Link link : event.links()) {
                int target = timeline.indexOf(link.event());
                if (target >= 0 && target != i) {
                    pairs.add(new Pair(i, target, link.rel()));
                }
            }
        }
        return new LinkIndex(pairs);
    }

    /** All links, in the order of the events that state them; unmodifiable. */
    public List<Pair> pairs() {
        return pairs;
    }

    /** The links that an event states or that name it. */
    public List<Pair> touching(int event) {
        return List.copyOf(byEvent.getOrDefault(event, List.of()));
    }
}
