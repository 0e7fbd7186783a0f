package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.model.Event;
import nenpyo.model.Link;
import nenpyo.model.Timeline;

/** The links of a timeline as pairs of events, in the direction of time: from what came first to what came of it. */
public final class LinkIndex {
    /** A link without any events. */
    public static final LinkIndex NONE = new LinkIndex(List.of());

    private final List<Pair> pairs;

    /**
     * One link to draw.
     *
     * @param cause index of an event in the timeline
     * @param effect index of the event that came of it
     */
    record Pair(int cause, int effect, String relation) {}

    private LinkIndex(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** The links of all events; links to events that are not there are left out. */
    public static LinkIndex of(Timeline timeline) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < timeline.size(); i++) {
            Event event = timeline.event(i);
            for (Link link : event.links()) {
                int other = timeline.indexOf(link.event());
                if (other >= 0 && other != i) {
                    // "follows" stands on the later event and points back; the others stand on the earlier one.
                    pairs.add(link.rel().equals("follows")
                            ? new Pair(other, i, link.rel())
                            : new Pair(i, other, link.rel()));
                }
            }
        }
        return new LinkIndex(pairs);
    }

    List<Pair> pairs() {
        return pairs;
    }
}
