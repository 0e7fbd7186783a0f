package nenpyo.app;

import nenpyo.export.FigureParts;
import nenpyo.model.Range;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a view, as a reader chose it. Two that are equal look the same.
 *
 * @param view lanes, language, theme, calendars and, as its width, the figure's in px; its height, range, scrolling and
 *     selection are passed over
 * @param range the time to show, or null for the whole timeline
 * @param dates what bounds the time instead, or null
 * @param height px, or null for as much as every lane in full takes
 * @param pxPerYear how wide a year is, instead of the width and on as many sheets as that takes; or null
 * @param margin px that stay free on each side; passed over where the paper has a margin of its own
 * @param scale pixels per px, more than 0
 * @param parts what stands beside the timeline
 * @param pages the paper; where it is a sheet, width, height and scale are passed over
 * @param shrinks whether everything is drawn smaller where the lanes need more than the height, and the margin is a part of
 *     the size; otherwise the first is refused, and the margin adds to the size
 * @param fonts what draws characters that the bundled fonts lack
 */
public record FigureChoice(View view, @Nullable Range range, @Nullable FigureDates dates,
        @Nullable Double height, @Nullable Double pxPerYear, double margin, double scale, boolean shrinks,
        FigureParts parts, PagesChoice pages, FontChoice fonts) {
    /** With the usual parts, on one page without a margin. */
    public FigureChoice(View view, @Nullable Range range, @Nullable Double height, double scale,
            boolean shrinks) {
        this(view, range, null, height, null, 0, scale, shrinks, FigureParts.USUAL, PagesChoice.ENDLESS,
                FontChoice.SYSTEM);
    }
}
