package nenpyo.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.layout.RangeCount;
import nenpyo.model.Event;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.TimeOrder;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/** Steps through events by when they began, then by the file; undated ones come last. */
final class EventOrder {
    private final Timeline timeline;

    EventOrder(Timeline timeline) {
        this.timeline = timeline;
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
                : from(timeline.order().place(selected) + direction, direction, view, -1);
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
                : from(timeline.order().place(selected) + direction, direction, view,
                        timeline.laneIndexOf(selected));
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
        int place = stacked.indexOf(timeline.laneOf(selected)) + direction;
        for (; place >= 0 && place < stacked.size(); place += direction) {
            int lane = timeline.lanes().indexOf(stacked.get(place));
            int before = from(timeline.order().place(selected), -1, view, lane);
            int after = from(timeline.order().place(selected), 1, view, lane);
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
        double back = (double) begin(to) - begin(before);
        double ahead = (double) begin(after) - begin(to);
        return back <= ahead ? before : after;
    }

    /** The first (−1) or last (1) event that a view's filter shows; −1 if there is none. */
    int last(View view, int direction) {
        return from(direction > 0 ? timeline.size() - 1 : 0, -direction, view, -1);
    }

    private long begin(int event) {
        int chunk = timeline.chunkOf(event);
        return TimeOrder.begin(timeline.chunks().get(chunk), event - timeline.start(chunk));
    }

    /** The ids of all events that a view's filter shows, in order. */
    List<String> shown(View view) {
        return IntStream.range(0, timeline.size())
                .map(timeline.order()::event)
                .filter(event -> passes(event, view.filter()))
                .mapToObj(timeline::id)
                .toList();
    }

    /** The events of some ids, in order; an id without an event is passed over. */
    List<Event> of(Collection<String> ids) {
        return ids.stream()
                .map(timeline::indexOf)
                .filter(event -> event >= 0)
                .sorted(Comparator.comparingInt(timeline.order()::place))
                .map(timeline::event)
                .toList();
    }

    /** Whether there is an event at an index and a filter shows it. */
    boolean passes(int event, Filter filter) {
        return event >= 0 && RangeCount.isDrawn(timeline, filter, event);
    }

    private int selected(View view) {
        return view.selected() == null ? -1 : timeline.indexOf(view.selected());
    }

    /** The first event shown from a place on, in a direction; of one lane only, unless that is −1. */
    private int from(int start, int direction, View view, int lane) {
        TimeOrder order = timeline.order();
        int place = order.candidate(start, direction, view.filter());
        for (; place >= 0 && place < order.size(); place = order.candidate(place + direction, direction,
                view.filter())) {
            int event = order.event(place);
            int of = timeline.laneIndexOf(event);
            if ((lane < 0 || lane == of) && passes(event, view.filter())) {
                return event;
            }
        }
        return -1;
    }
}
