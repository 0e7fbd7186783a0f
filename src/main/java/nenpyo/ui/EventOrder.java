package nenpyo.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.model.EventChunk;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/** The order in which one steps through events: by when they began, then by the file; undated ones come last. */
final class EventOrder {
    private final Timeline timeline;
    private final long[] begins;
    private final int[] lanes;
    private final int[] order;
    private final int[] placeOf;

    EventOrder(Timeline timeline) {
        this.timeline = timeline;
        this.begins = new long[timeline.size()];
        this.lanes = new int[timeline.size()];
        int i = 0;
        for (EventChunk chunk : timeline.chunks()) {
            for (int j = 0; j < chunk.size(); j++, i++) {
                begins[i] = begin(chunk, j);
                lanes[i] = chunk.lane(j);
            }
        }
        this.order = IntStream.range(0, begins.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(event -> begins[event])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.placeOf = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            placeOf[order[place]] = place;
        }
    }

    /** The second of the beginning; of the end where that alone is known; after all of them where neither is. */
    private static long begin(EventChunk chunk, int j) {
        if (!chunk.dated(j)) {
            return Long.MAX_VALUE;
        }
        if (chunk.earliestSecond(j) != EventChunk.NO_START) {
            return chunk.earliestSecond(j);
        }
        return Math.min(chunk.latestSecond(j), Long.MAX_VALUE - 1);
    }

    /**
     * The next event that a view's filter shows, in a direction from the selected one, or the first or last if none is
     * selected.
     *
     * @return an index in the timeline, or −1 if there is none
     */
    int neighbour(View view, int direction) {
        int selected = selected(view);
        return selected < 0
                ? last(view, -direction)
                : from(placeOf[selected] + direction, direction, view, -1);
    }

    /**
     * The next event in the lane of the selected one, in a direction, or the first or last of all if none is selected.
     *
     * @return an index in the timeline, or −1 if there is none
     */
    int inLane(View view, int direction) {
        int selected = selected(view);
        return selected < 0
                ? last(view, -direction)
                : from(placeOf[selected] + direction, direction, view, lanes[selected]);
    }

    /**
     * The event of the next lane shown above (−1) or below (1) that begins nearest to the selected one, or the first or last
     * of all if none is selected.
     *
     * @return an index in the timeline, or −1 if there is none
     */
    int inNextLane(View view, int direction) {
        int selected = selected(view);
        if (selected < 0) {
            return last(view, -direction);
        }
        List<Lane> stacked = view.lanes().ordered(timeline.lanes());
        int place = stacked.indexOf(timeline.lanes().get(lanes[selected])) + direction;
        for (; place >= 0 && place < stacked.size(); place += direction) {
            int lane = timeline.lanes().indexOf(stacked.get(place));
            int before = from(placeOf[selected], -1, view, lane);
            int after = from(placeOf[selected], 1, view, lane);
            if (before >= 0 || after >= 0) {
                return nearer(selected, before, after);
            }
        }
        return -1;
    }

    private int nearer(int to, int before, int after) {
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        // As doubles: the undated lie beyond what a difference of seconds can hold.
        double back = (double) begins[to] - begins[before];
        double ahead = (double) begins[after] - begins[to];
        return back <= ahead ? before : after;
    }

    /** The first (−1) or last (1) event that a view's filter shows; −1 if there is none. */
    int last(View view, int direction) {
        return from(direction > 0 ? order.length - 1 : 0, -direction, view, -1);
    }

    private int selected(View view) {
        return view.selected() == null ? -1 : timeline.indexOf(view.selected());
    }

    /** The first event shown from a place on, in a direction; of one lane only, unless that is −1. */
    private int from(int start, int direction, View view, int lane) {
        for (int place = start; place >= 0 && place < order.length; place += direction) {
            int of = lanes[order[place]];
            if ((lane < 0 || lane == of) && view.filter().shows(timeline.lanes().get(of))) {
                return order[place];
            }
        }
        return -1;
    }
}
