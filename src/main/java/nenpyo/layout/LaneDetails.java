package nenpyo.layout;

import java.util.List;
import nenpyo.model.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * The details of a timeline's lanes, made when they are first asked for, which takes long for a timeline of many, and then
 * the same for the window and every export. Safe on any thread.
 */
public final class LaneDetails {
    private final Timeline timeline;
    private @Nullable List<LaneDetail> lanes;

    public LaneDetails(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The details, in the order of the lanes. */
    public synchronized List<LaneDetail> all() {
        if (lanes == null) {
            lanes = LaneDetail.of(timeline);
        }
        return lanes;
    }
}
