package nenpyo.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nenpyo.export.FigureParts;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Standing;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.time.Edtf;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is to show, in words that know no particular timeline.
 *
 * @param lanes ids; empty for every lane
 * @param from what is over before this date is left out and not counted, nor is what has no date; null for no limit
 * @param to what begins after this date is left out and not counted, nor is what has no date; null for no limit
 * @param standings events of which no excerpt has any of these are left out and not counted; empty for no limit
 * @param width px; passed over where {@code pxPerYear} is given
 * @param height px, or null for as much as every lane in full takes
 * @param pxPerYear how wide a year of 365.2425 days is, or null for as wide as the width has room for
 * @param parts what stands beside the timeline
 */
public record FigureRequest(List<String> lanes, @Nullable Edtf from, @Nullable Edtf to,
        Set<Standing> standings, LanguageChoice language, Theme theme,
        double width, @Nullable Double height, @Nullable Double pxPerYear, FigureParts parts) {
    /** Stands until the range is known. */
    private static final Range ANY = new Range(Moment.EPOCH, Moment.ofSecond(1));

    public FigureRequest {
        lanes = List.copyOf(lanes);
        standings = Set.copyOf(standings);
    }

    /** As wide as asked for, whatever became of excerpts, with the usual parts. */
    public FigureRequest(List<String> lanes, @Nullable Edtf from, @Nullable Edtf to, LanguageChoice language,
            Theme theme, double width, @Nullable Double height) {
        this(lanes, from, to, Set.of(), language, theme, width, height, null, FigureParts.USUAL);
    }

    /**
     * The view asked for, but for its range.
     *
     * @param statuses of the timeline's events; needed only where standings are asked for
     */
    View view(Timeline timeline, @Nullable EventStatuses statuses)
            throws UnknownLaneException, RangeException {
        Filter filter = filter(timeline);
        if (!standings.isEmpty()) {
            filter = filter.withEvents(Objects.requireNonNull(statuses, "excerpts were not looked up")
                    .having(standings));
        }
        return new View(ANY, filter, language, theme, width, 0);
    }

    private Filter filter(Timeline timeline) throws UnknownLaneException, RangeException {
        List<String> known = timeline.lanes().stream().map(Lane::id).toList();
        Set<String> unknown = new LinkedHashSet<>(lanes);
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new UnknownLaneException(List.copyOf(unknown), known);
        }
        Set<String> hidden = new TreeSet<>(lanes.isEmpty() ? List.of() : known);
        lanes.forEach(hidden::remove);
        return new Filter(hidden, from == null ? null : FigureRange.start(from),
                to == null ? null : FigureRange.end(to));
    }
}
