package nenpyo.ui;

import java.util.Comparator;
import java.util.stream.IntStream;
import nenpyo.model.Event;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.time.Bound;
import nenpyo.time.Moment;

/** The order in which one steps through events: by when they began, then by the file; undated ones come last. */
final class EventOrder {
    private final Timeline timeline;
    private final int[] order;
    private final int[] placeOf;

    EventOrder(Timeline timeline) {
        this.timeline = timeline;
        this.order = IntStream.range(0, timeline.size())
                .boxed()
                .sorted(Comparator.comparing(this::begin).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.placeOf = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            placeOf[order[i]] = i;
        }
    }

    private Moment begin(int index) {
        Event event = timeline.event(index);
        if (event.date() == null) {
            return Moment.ofSecond(Long.MAX_VALUE);
        }
        Bound earliest = event.date().extent().earliest();
        Bound latest = event.date().extent().latest();
        return earliest instanceof Bound.At at
                ? at.moment()
                : latest instanceof Bound.At end ? end.moment() : Moment.ofSecond(Long.MAX_VALUE - 1);
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
            if (view.filter().shows(timeline.lanes().get(timeline.event(order[place]).lane()))) {
                return order[place];
            }
            place += direction;
        }
        return -1;
    }
}
