package nenpyo.ui;

import java.util.Comparator;
import java.util.stream.IntStream;
import nenpyo.model.EventChunk;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/** The order in which one steps through events: by when they began, then by the file; undated ones come last. */
final class EventOrder {
    private final Timeline timeline;
    private final int[] lanes;
    private final int[] order;
    private final int[] placeOf;

    EventOrder(Timeline timeline) {
        this.timeline = timeline;
        this.lanes = new int[timeline.size()];
        long[] begins = new long[timeline.size()];
        int first = 0;
        for (EventChunk chunk : timeline.chunks()) {
            for (int j = 0; j < chunk.size(); j++) {
                lanes[first + j] = chunk.lane(j);
                begins[first + j] = begin(chunk, j);
            }
            first += chunk.size();
        }
        this.order = IntStream.range(0, timeline.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> begins[i])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.placeOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            placeOf[order[i]] = i;
        }
    }

    /** The second that an event is sorted by: its first, or its last where nobody knows the first. */
    private static long begin(EventChunk chunk, int j) {
        if (!chunk.dated(j)) {
            return Long.MAX_VALUE;
        }
        boolean noStart = chunk.startOpen(j) || chunk.startUnknown(j);
        boolean noEnd = chunk.endOpen(j) || chunk.endUnknown(j);
        return !noStart ? chunk.earliestSecond(j) : noEnd ? Long.MAX_VALUE - 1 : chunk.latestSecond(j);
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
