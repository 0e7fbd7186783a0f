package nenpyo.model;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that decides how a timeline is shown: enough to show the same again, in a window or in a figure.
 *
 * @param range the time across the width
 * @param calendar the rows of the axis
 * @param width of the whole surface, px
 * @param height of the whole surface, px
 * @param scrollTop how far the lanes are scrolled down, px
 * @param lanes how they lie one above the other
 * @param selection the events picked
 */
public record View(Range range, Filter filter, LanguageChoice language, Theme theme, CalendarRows calendar,
        double width, double height, double scrollTop, LaneStacking lanes, Selection selection) {
    /** A view with the usual rows of the axis, scrolled to the top, nothing selected. */
    public View(Range range, Filter filter, LanguageChoice language, Theme theme, double width,
            double height) {
        this(range, filter, language, theme, CalendarRows.USUAL, width, height, 0, LaneStacking.USUAL,
                Selection.NONE);
    }

    public View withRange(Range newRange) {
        return new View(newRange, filter, language, theme, calendar, width, height, scrollTop, lanes,
                selection);
    }

    public View withFilter(Filter newFilter) {
        return new View(range, newFilter, language, theme, calendar, width, height, scrollTop, lanes,
                selection);
    }

    public View withLanguage(LanguageChoice newLanguage) {
        return new View(range, filter, newLanguage, theme, calendar, width, height, scrollTop, lanes,
                selection);
    }

    public View withTheme(Theme newTheme) {
        return new View(range, filter, language, newTheme, calendar, width, height, scrollTop, lanes,
                selection);
    }

    public View withCalendar(CalendarRows newCalendar) {
        return new View(range, filter, language, theme, newCalendar, width, height, scrollTop, lanes,
                selection);
    }

    /** This on a surface of another size, px. */
    public View withSize(double newWidth, double newHeight) {
        return new View(range, filter, language, theme, calendar, newWidth, newHeight, scrollTop, lanes,
                selection);
    }

    /** This scrolled elsewhere, px. */
    public View withScrollTop(double newScrollTop) {
        return new View(range, filter, language, theme, calendar, width, height, newScrollTop, lanes,
                selection);
    }

    /** This with other events selected. */
    public View withSelection(Selection newSelection) {
        return new View(range, filter, language, theme, calendar, width, height, scrollTop, lanes,
                newSelection);
    }

    /** This with one event selected alone, or none for null. */
    public View withSelected(@Nullable String id) {
        return withSelection(Selection.of(id));
    }

    /** The id of the selection's primary event, or null. */
    public @Nullable String selected() {
        return selection.primary();
    }

    /** This with nothing shown but the selected events and the lanes that hold them; everything where none is selected. */
    public View ofSelectionOnly(Timeline timeline) {
        if (selection.isEmpty()) {
            return this;
        }
        Set<String> held = selection.ids()
                .stream()
                .map(timeline::indexOf)
                .filter(event -> event >= 0)
                .map(event -> timeline.laneOf(event).id())
                .collect(Collectors.toSet());
        Filter only = filter.withEvents(EventSet.of(timeline, selection.ids()));
        for (Lane lane : timeline.lanes()) {
            only = held.contains(lane.id()) ? only : only.withLane(lane.id(), false);
        }
        return withFilter(only);
    }

    /** This with the lanes otherwise one above the other. */
    public View withLanes(LaneStacking newLanes) {
        return new View(range, filter, language, theme, calendar, width, height, scrollTop, newLanes,
                selection);
    }
}
