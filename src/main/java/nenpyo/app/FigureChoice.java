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
 * @param height px, or null for as much as every lane in full takes
 * @param scale pixels per px, more than 0
 * @param parts what stands beside the timeline
 * @param pages the paper; where it is a sheet, width, height and scale are passed over
 * @param shrinks whether everything is drawn smaller where the lanes need more than the height; otherwise that is refused
 */
public record FigureChoice(View view, @Nullable Range range, @Nullable Double height, double scale,
        boolean shrinks, FigureParts parts, PagesChoice pages) {
    /** With the usual parts, on one page. */
    public FigureChoice(View view, @Nullable Range range, @Nullable Double height, double scale,
            boolean shrinks) {
        this(view, range, height, scale, shrinks, FigureParts.USUAL, PagesChoice.ENDLESS);
    }
}
