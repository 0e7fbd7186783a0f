package nenpyo.ui;

import nenpyo.app.bench.BenchSeries.Shown;
import nenpyo.layout.Projection;
import nenpyo.layout.RangeCount;
import nenpyo.layout.SubjectArranger;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;
import nenpyo.model.View;

/**
 * What a surface was asked to show at the end of a step: noted at once, and counted after the series, where it costs no
 * frame.
 */
record Drawn(View view) {
    /**
     * How the events in view are shown when it rests. Those that began before the view and are counted beside it are among
     * the clustered; what there is to show is counted in the timeline itself, not in the drawing. A range that the events are
     * limited to must lie in view.
     */
    Shown count(Timeline timeline, SubjectArranger arranger, Projection projection) {
        var shown = projection.project(arranger.arrange(view), view).shown();
        Filter filter = view.filter();
        RangeCount inView = RangeCount.of(timeline,
                filter.from() != null || filter.to() != null
                        ? filter
                        : filter.withRange(view.range().from(), view.range().to()));
        return new Shown(shown.single(), shown.clustered() + shown.before(), shown.density(),
                inView.certain() + inView.possible());
    }
}
