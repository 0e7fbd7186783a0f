package nenpyo.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nenpyo.drawing.Outline;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.Recent;
import nenpyo.text.TextMeasurer;

/**
 * Arranges every lane of a timeline that a filter shows, for the {@link Stretch} of a view. What it makes depends on the
 * view's filter, language and stretch alone, and is kept while there is room. Safe on any thread.
 */
public final class SubjectArranger {
    /** Of choices of events and ranges: who tries some goes back to one or two of them. */
    private static final int CHOICES_MOST = 3;

    private final Timeline timeline;
    private final LinkIndex links;
    private final Function<Lane, Outline> icons;
    private final TextMeasurer measurer;
    private final LaneDetails details;
    private final References references;
    private final Map<LanguageChoice, KnownLabels> labels = new EnumMap<>(LanguageChoice.class);
    /** Where any event passes. */
    private final Map<LanguageChoice, LaneArranger> unlimited = new EnumMap<>(LanguageChoice.class);
    private final Map<Key, LaneArranger> limited = new Recent<>(CHOICES_MOST);

    private record Key(Filter filter, LanguageChoice language) {}

    /**
     * @param links the timeline's
     * @param icons a lane's icon, on the grid of {@link nenpyo.drawing.Icons#GRID}
     */
    public SubjectArranger(Timeline timeline, LinkIndex links, Function<Lane, Outline> icons,
            TextMeasurer measurer) {
        this(timeline, links, icons, measurer, new LaneDetails(timeline));
    }

    /** @param details the timeline's, shared */
    public SubjectArranger(Timeline timeline, LinkIndex links, Function<Lane, Outline> icons,
            TextMeasurer measurer, LaneDetails details) {
        this(timeline, links, icons, measurer, details, References.NONE);
    }

    private SubjectArranger(Timeline timeline, LinkIndex links, Function<Lane, Outline> icons,
            TextMeasurer measurer, LaneDetails details, References references) {
        this.references = references;
        this.timeline = timeline;
        this.links = links;
        this.icons = icons;
        this.measurer = measurer;
        this.details = details;
    }

    /** Another of the same timeline, whose labels carry the numbers of their sources. */
    public SubjectArranger numbered(References sources) {
        return new SubjectArranger(timeline, links, icons, measurer, details, sources);
    }

    /** Another of the same timeline, which keeps what it arranges for itself. */
    public SubjectArranger apart() {
        return numbered(references);
    }

    public Timeline timeline() {
        return timeline;
    }

    /** The timeline as a view shows it, its lanes arranged as far as they are in view. */
    public Subject arrange(View view) {
        return arrange(view.filter(), view.language(), stretch(view, 0));
    }

    /** The timeline arranged for a filter, a language and a stretch of time. */
    public synchronized Subject arrange(Filter filter, LanguageChoice language, Stretch stretch) {
        List<Integer> shown = IntStream.range(0, timeline.lanes().size())
                .filter(lane -> filter.shows(timeline.lanes().get(lane)))
                .boxed()
                .toList();
        return new Subject(timeline, arranger(filter.showAll(), language).arrange(shown, stretch), links,
                icons).numbered(references);
    }

    private LaneArranger arranger(Filter filter, LanguageChoice language) {
        if (filter.equals(Filter.ALL)) {
            return unlimited.computeIfAbsent(language, _ -> newArranger(filter, language));
        }
        Key key = new Key(filter, language);
        LaneArranger known = limited.get(key);
        if (known == null) {
            known = newArranger(filter, language);
            limited.put(key, known);
        }
        return known;
    }

    /** A range is taken out of the choice of events, which takes long to make and is kept for the next range. */
    private LaneArranger newArranger(Filter filter, LanguageChoice language) {
        LaneArranger unlimited = filter.hasRange()
                ? arranger(filter.withRange(null, null), language)
                : null;
        IntFunction<LaneDetail> lanes = unlimited != null && filter.events() != null
                ? unlimited::passing
                : lane -> details.all().get(lane);
        return new LaneArranger(timeline, lanes, filter, labels.computeIfAbsent(language,
                _ -> new KnownLabels(timeline, language, measurer, references)), unlimited);
    }

    /**
     * What has to be arranged for a view.
     *
     * @param margin how much on either side of it as well, in lengths of the view
     */
    public Stretch stretch(View view, double margin) {
        Octave octave = octave(view);
        TileGrid grid = new TileGrid(octave);
        Range range = view.range().withMargin(margin);
        return new Stretch(octave, grid.firstTile(range.from().second()),
                grid.lastTile(Seconds.plus(range.to().second(), 1)));
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
