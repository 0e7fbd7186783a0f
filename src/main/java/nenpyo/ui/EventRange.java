package nenpyo.ui;

import nenpyo.model.Event;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.time.Bound;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/** The stretch of time to look at for one event. */
final class EventRange {
    private EventRange() {}

    /** The event's own time; up to the timeline's end where it goes on, from its last year where it began unknown; null if undated. */
    static @Nullable Range of(Timeline timeline, int index) {
        Event event = timeline.event(index);
        Range whole = timeline.range();
        if (event.date() == null || whole == null) {
            return null;
        }
        Moment to = event.date().extent().latest() instanceof Bound.At at ? at.moment() : whole.to();
        Moment from = event.date().extent().earliest() instanceof Bound.At at
                ? at.moment()
                : to.plusSeconds(-366.0 * 86_400);
        return new Range(from.min(to.plusSeconds(-1)), to);
    }
}
