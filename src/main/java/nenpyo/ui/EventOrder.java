package nenpyo.ui;

import java.util.Comparator;
import java.util.stream.IntStream;
import nenpyo.model.EventChunk;
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
        int selected = view.selected() == null ? -1 : timeline.indexOf(view.selected());
        int place = selected >= 0 ? placeOf[selected] + direction : direction > 0 ? 0 : order.length - 1;
        while (place >= 0 && place < order.length) {
            if (view.filter().shows(timeline.lanes().get(lanes[order[place]]))) {
                return order[place];
            }
            place += direction;
        }
        return -1;
    }
}
