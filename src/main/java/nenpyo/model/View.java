package nenpyo.model;

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
 * @param selected an event's id, or null
 */
public record View(Range range, Filter filter, LanguageChoice language, Theme theme, CalendarRows calendar,
        double width, double height, double scrollTop, LaneStacking lanes, @Nullable String selected) {
    /** A view with the usual rows of the axis, scrolled to the top, nothing selected. */
    public View(Range range, Filter filter, LanguageChoice language, Theme theme, double width,
            double height) {
        this(range, filter, language, theme, CalendarRows.USUAL, width, height, 0, LaneStacking.USUAL, null);
    }

    public View withRange(Range newRange) {
        return new View(newRange, filter, language, theme, calendar, width, height, scrollTop, lanes,
                selected);
    }

    public View withFilter(Filter newFilter) {
        return new View(range, newFilter, language, theme, calendar, width, height, scrollTop, lanes,
                selected);
    }

    public View withLanguage(LanguageChoice newLanguage) {
        return new View(range, filter, newLanguage, theme, calendar, width, height, scrollTop, lanes,
                selected);
    }

    public View withTheme(Theme newTheme) {
        return new View(range, filter, language, newTheme, calendar, width, height, scrollTop, lanes,
                selected);
    }

    public View withCalendar(CalendarRows newCalendar) {
        return new View(range, filter, language, theme, newCalendar, width, height, scrollTop, lanes,
                selected);
    }

    /** This on a surface of another size, px. */
    public View withSize(double newWidth, double newHeight) {
        return new View(range, filter, language, theme, calendar, newWidth, newHeight, scrollTop, lanes,
                selected);
    }

    /** This scrolled elsewhere, px. */
    public View withScrollTop(double newScrollTop) {
        return new View(range, filter, language, theme, calendar, width, height, newScrollTop, lanes,
                selected);
    }

    /** This with another event selected, or none for null. */
    public View withSelected(@Nullable String newSelected) {
        return new View(range, filter, language, theme, calendar, width, height, scrollTop, lanes,
                newSelected);
    }

    /** This with the lanes otherwise one above the other. */
    public View withLanes(LaneStacking newLanes) {
        return new View(range, filter, language, theme, calendar, width, height, scrollTop, newLanes,
                selected);
    }
}
