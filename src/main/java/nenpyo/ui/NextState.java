package nenpyo.ui;

import java.util.Set;
import java.util.TreeSet;
import nenpyo.app.OpenedTimeline;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.Selection;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/** What a window's state becomes when a file is opened in place of the one it shows. For the JavaFX thread. */
final class NextState {
    private NextState() {}

    /** The state of another timeline, seen whole in the same language, theme and calendars, on the same surface. */
    static ViewState of(OpenedTimeline another, ViewState before) {
        ViewState next = new ViewState(another,
                before.view()
                        .withFilter(Filter.ALL)
                        .withScrollTop(0)
                        .withLanes(LaneStacking.USUAL)
                        .withSelected(null));
        next.show(next.ranges().fitting());
        return next;
    }

    /**
     * The state of the same timeline, read anew, looked at as before: with its range, unless everything was shown and
     * goes on being so, and with the selection and those hidden lanes that are still there. Which events alone are shown
     * has to be said anew.
     */
    static ViewState readAnew(OpenedTimeline now, ViewState before) {
        View old = before.view();
        Set<String> hidden = new TreeSet<>(old.filter().hiddenLanes());
        hidden.retainAll(now.timeline().lanes().stream().map(Lane::id).toList());
        Selection kept = old.selection()
                .retaining(id -> now.timeline().indexOf(id) >= 0
                        && !hidden.contains(laneOf(now.timeline(), id)));
        ViewState next = new ViewState(now,
                old.withFilter(old.filter().withHiddenLanes(hidden).withEvents(null)).withSelection(kept));
        next.show(old.range().equals(before.ranges().fitting()) ? next.ranges().fitting() : old.range());
        return next;
    }

    private static String laneOf(Timeline timeline, String event) {
        return timeline.laneOf(timeline.indexOf(event)).id();
    }
}
