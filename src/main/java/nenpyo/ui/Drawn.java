package nenpyo.ui;

import java.util.HashSet;
import java.util.Set;
import nenpyo.app.bench.BenchSeries.Shown;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.Projected;
import nenpyo.layout.RangeCount;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/**
 * What a surface showed at the end of a step: quickly noted, and counted later.
 *
 * @param view what it was asked to show
 * @param single how many events have a mark
 */
record Drawn(View view, int single) {
    /** Notes what is on a surface now. */
    static Drawn now(TimelineCanvas canvas, View view) {
        Projected projected = canvas.projected();
        Set<String> events = new HashSet<>();
        if (projected != null) {
            collect(projected.drawing().root(), events);
        }
        return new Drawn(view, events.size());
    }

    private static void collect(Node node, Set<String> events) {
        switch (node) {
            case Node.Group group when group.role() == Role.EVENT -> events.add(group.key());
            case Node.Group group -> group.children().forEach(child -> collect(child, events));
            case Node.Clip clip -> clip.children().forEach(child -> collect(child, events));
            case Node.Mark _ -> {}
        }
    }

    /** How the events in view were shown. */
    Shown count(Timeline timeline) {
        RangeCount inView = RangeCount.of(timeline,
                view.filter().withRange(view.range().from(), view.range().to()));
        return new Shown(single, 0, 0, inView.certain() + inView.possible());
    }
}
