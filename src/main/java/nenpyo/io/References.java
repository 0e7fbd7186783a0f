package nenpyo.io;

import nenpyo.model.Problem;
import nenpyo.model.TimelineBuilder;

/** The ids by which events name lanes, sources and one another. */
record References(Mentions lanes, Mentions sources, Mentions events) {
    References() {
        this(new Mentions(), new Mentions(), new Mentions());
    }

    /** Reports those that name nothing, when the whole file is read. */
    void report(TimelineBuilder timeline, JsonInput json) {
        lanes.report(Problem.Key.UNKNOWN_LANE, timeline::hasLane, json);
        sources.report(Problem.Key.UNKNOWN_SOURCE, timeline::hasSource, json);
        events.report(Problem.Key.UNKNOWN_EVENT, id -> timeline.indexOf(id) >= 0, json);
    }
}
