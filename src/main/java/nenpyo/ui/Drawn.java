package nenpyo.ui;

import nenpyo.app.bench.BenchSeries;
import nenpyo.layout.RangeCount;
import nenpyo.layout.Shown;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.ui.picture.Painted;
import org.jspecify.annotations.Nullable;

/**
 * What was on a surface at the end of a step: noted at once, and counted after the series, where it costs no frame.
 *
 * @param asked what was to be seen
 * @param painted what was seen; null for nothing
 */
record Drawn(View asked, @Nullable Painted painted) {
    /**
     * How the events in what was painted are shown there. Those that began before it and are counted beside it are among the
     * clustered. What there was to show is counted in the timeline itself, and where less was painted than was asked for, in
     * all of that. A range that the events are limited to must lie in view.
     */
    BenchSeries.Shown count(Timeline timeline) {
        Filter filter = asked.filter();
        RangeCount inView = RangeCount.of(timeline,
                filter.from() != null || filter.to() != null ? filter : within(filter));
        Shown shown = painted == null ? new Shown(0, 0, 0, 0) : painted.shown();
        return new BenchSeries.Shown(shown.single(), shown.clustered() + shown.before(), shown.density(),
                inView.certain() + inView.possible());
    }

    private Filter within(Filter filter) {
        Range all = painted == null ? asked.range() : asked.range().span(painted.view().range());
        return filter.withRange(all.from(), all.to());
    }
}
