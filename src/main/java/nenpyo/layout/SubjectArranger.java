package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nenpyo.drawing.Outline;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;

/**
 * Arranges every lane of a timeline that a filter shows, for the octave of a view. What it makes depends on the view's
 * filter, language and {@link #octave} alone. Immutable, safe on any thread.
 */
public final class SubjectArranger {
    private final Timeline timeline;
    private final LinkIndex links;
    private final Function<Lane, Outline> icons;
    private final TextMeasurer measurer;

    /**
     * @param links the timeline's
     * @param icons a lane's icon, on the grid of {@link nenpyo.drawing.Icons#GRID}
     */
    public SubjectArranger(Timeline timeline, LinkIndex links, Function<Lane, Outline> icons,
            TextMeasurer measurer) {
        this.timeline = timeline;
        this.links = links;
        this.icons = icons;
        this.measurer = measurer;
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The timeline as a view shows it, all of its lanes arranged. */
    public Subject arrange(View view) {
        return arrange(view.filter(), view.language(), octave(view));
    }

    /** The timeline arranged for a filter, language and octave. */
    public Subject arrange(Filter filter, LanguageChoice language, Octave octave) {
        Arranger arranger = new Arranger(timeline, filter, language, measurer);
        List<LaneArrangement> lanes = new ArrayList<>();
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            if (filter.shows(timeline.lanes().get(lane))) {
                lanes.add(arranger.arrange(lane, octave));
            }
        }
        return new Subject(timeline, lanes, links, icons);
    }

    /** The octave that a view lies in. */
    public Octave octave(View view) {
        return Octave.of(view.range().seconds() / plotWidth(view));
    }

    /** The width in px of the plot in a view, at least 1. */
    public double plotWidth(View view) {
        double gutter = hasUndated(view.filter()) ? Metrics.GUTTER_WIDTH : 0;
        return Math.max(1, view.width() - Metrics.HEADER_WIDTH - gutter);
    }

    /** A range lets nothing pass that is undated. */
    private boolean hasUndated(Filter filter) {
        if (filter.from() != null || filter.to() != null) {
            return false;
        }
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            if (timeline.undatedIn(lane) > 0 && filter.shows(timeline.lanes().get(lane))) {
                return true;
            }
        }
        return false;
    }
}
