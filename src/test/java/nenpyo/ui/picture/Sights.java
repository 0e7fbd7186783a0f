package nenpyo.ui.picture;

import nenpyo.app.synthetic.SyntheticTimeline;
import nenpyo.drawing.Icons;
import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.LinkIndex;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.time.Moment;

/** Sights of an invented timeline, and what they look like, painted at once. */
final class Sights {
    static final Projection PROJECTION = new Projection(TextMeasurer.bundled());
    static final double WIDTH = 700;
    static final double HEIGHT = 420;

    private static final Timeline TIMELINE = timeline();
    private static final SubjectArranger ARRANGER = new SubjectArranger(TIMELINE, LinkIndex.of(TIMELINE),
            lane -> Icons.lane(lane.icon() == null ? "" : lane.icon()), TextMeasurer.bundled());

    private Sights() {}

    private static Timeline timeline() {
        SyntheticTimeline invented = new SyntheticTimeline(300, 11);
        Timeline heading = invented.heading();
        TimelineBuilder builder = new TimelineBuilder().asOf(heading.asOf());
        for (Lane lane : heading.lanes()) {
            builder.lane(lane);
        }
        for (int i = 0; i < invented.size(); i++) {
            builder.add(invented.event(i));
        }
        return builder.build();
    }

    /** A view of a part of the timeline. */
    static View view(double place, double share) {
        Range whole = new ViewLimits(TIMELINE).fit(WIDTH);
        Moment from = whole.from().plusSeconds(place * whole.seconds());
        return new View(new Range(from, from.plusSeconds(share * whole.seconds())), Filter.ALL,
                LanguageChoice.EN, Theme.LIGHT, WIDTH, HEIGHT);
    }

    /** What there is to see of a view, arranged for it and around it. */
    static Sight of(View view, double scale) {
        return new Sight(ARRANGER.arrange(view.filter(), view.language(), ARRANGER.stretch(view, 1)), view,
                scale);
    }

    /** A view moved by so many of itself. */
    static View moved(View view, double views) {
        Range range = view.range();
        double seconds = views * range.seconds();
        return view.withRange(new Range(range.from().plusSeconds(seconds), range.to().plusSeconds(seconds)));
    }

    /** The filter that hides the first lane. */
    static Filter withoutALane() {
        return Filter.ALL.withLane(TIMELINE.lanes().getFirst().id(), false);
    }

    /** The same without the first lane. */
    static Sight filtered(Sight sight) {
        return new Sight(sight.subject(), sight.view().withFilter(withoutALane()), sight.scale());
    }

    /** The panorama of a sight. */
    static Panorama panorama(Sight sight, double beside) {
        Projected exact = PROJECTION.project(sight.shown(), sight.view());
        Panorama panorama = Panorama.of(PROJECTION, sight, exact.plot(), Beside.evenly(beside));
        if (panorama == null) {
            throw new AssertionError("no room beside " + sight.view());
        }
        return panorama;
    }

    /** The pixels of a sight at rest. */
    static int[] exactly(Sight sight) {
        PixelSheet sheet = new PixelSheet(sight.pixelWidth(), sight.pixelHeight());
        sheet.paint(PROJECTION.project(sight.shown(), sight.view()).drawing(), sight.scale(),
                Progress.UNSEEN);
        return sheet.pixels();
    }
}
