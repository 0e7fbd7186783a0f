package nenpyo.model;

import org.jspecify.annotations.Nullable;

/**
 * All that decides how a timeline is shown: enough to show the same again, in a window or in a figure.
 *
 * @param range the time across the width
 * @param width of the whole surface, px
 * @param height of the whole surface, px
 * @param scrollTop how far the lanes are scrolled down, px
 * @param selected an event's id, or null
 */
public record View(Range range, Filter filter, LanguageChoice language, Theme theme, double width,
        double height,
        double scrollTop, @Nullable String selected) {
    public View withRange(Range newRange) {
        return new View(newRange, filter, language, theme, width, height, scrollTop, selected);
    }

    public View withFilter(Filter newFilter) {
        return new View(range, newFilter, language, theme, width, height, scrollTop, selected);
    }

    public View withLanguage(LanguageChoice newLanguage) {
        return new View(range, filter, newLanguage, theme, width, height, scrollTop, selected);
    }

    public View withTheme(Theme newTheme) {
        return new View(range, filter, language, newTheme, width, height, scrollTop, selected);
    }

    /** This on a surface of another size, px. */
    public View withSize(double newWidth, double newHeight) {
        return new View(range, filter, language, theme, newWidth, newHeight, scrollTop, selected);
    }

    /** This scrolled elsewhere, px. */
    public View withScrollTop(double newScrollTop) {
        return new View(range, filter, language, theme, width, height, newScrollTop, selected);
    }

    /** This with another event selected, or none for null. */
    public View withSelected(@Nullable String newSelected) {
        return new View(range, filter, language, theme, width, height, scrollTop, newSelected);
    }
}
