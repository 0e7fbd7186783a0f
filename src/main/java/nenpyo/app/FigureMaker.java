package nenpyo.app;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.export.Figure;
import nenpyo.export.FigureParts;
import nenpyo.export.PagedFigure;
import nenpyo.export.Provenance;
import nenpyo.export.SourceList;
import nenpyo.export.TooManySourcesException;
import nenpyo.layout.Subject;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/** Draws the figures of one timeline: as one drawing, or in stretches of time as wide as a sheet. Safe on any thread. */
final class FigureMaker {
    private static final double YEAR = 365.2425 * 86_400;
    private static final double WIDTH_LEAST = 400;
    private static final double WIDTH_MOST = 100_000;
    private static final int STRETCHES_MOST = 200;
    /** How often the whole timeline is measured anew, until its margins in px are as wide as they should be. */
    private static final int MEASURINGS = 40;
    private static final double ROUNDING = 1e-9;

    private final OpenedTimeline opened;
    private final TextMeasurer measurer = TextMeasurer.bundled();
    private final SubjectArranger arranger;

    FigureMaker(OpenedTimeline opened) {
        this.opened = opened;
        this.arranger = new SubjectArranger(opened.timeline(), opened.links(), opened.icons(), measurer,
                opened.details());
    }

    /** The range that shows the whole timeline at a view's width. */
    Range fit(View view) {
        return new ViewLimits(opened.timeline()).fit(arranger.plotWidth(view));
    }

    /** The range that shows the whole timeline where a year has so many px. */
    private Range fit(double pxPerYear) {
        ViewLimits limits = new ViewLimits(opened.timeline());
        double width = WIDTH_LEAST;
        for (int i = 0; i < MEASURINGS; i++) {
            width = Math.max(1, limits.fit(width).seconds() / YEAR * pxPerYear);
        }
        return limits.fit(width);
    }

    /**
     * A view as wide as its range needs, of which a year has so many px; a range that needs less than the least width goes on.
     *
     * @param range null for the whole timeline
     */
    View scaled(View view, @Nullable Range range, double pxPerYear) throws FigureSizeException {
        Range shown = range == null ? fit(pxPerYear) : range;
        double left = view.width() - arranger.plotWidth(view);
        double plot = Math.max(shown.seconds() / YEAR * pxPerYear, WIDTH_LEAST - left);
        if (!(left + plot <= WIDTH_MOST)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_WIDE, WIDTH_MOST, 0);
        }
        Range exact = new Range(shown.from(), shown.from().plusSeconds(plot / pxPerYear * YEAR));
        return view.withSize(Math.ceil(left + plot), view.height()).withRange(exact);
    }

    /**
     * The figure as one drawing.
     *
     * @param view its range is shown; its height, scrolling and selection are passed over
     * @param height px, or null for as much as every lane in full takes
     * @throws FigureSizeException if the height is too little to show every lane in full
     */
    Drawing whole(View view, @Nullable Double height, FigureParts parts)
            throws FigureSizeException, TooManySourcesException {
        View shown = view.withScrollTop(0).withSelection(Selection.NONE);
        SourceList sources = sources(shown, parts);
        Figure figure = figure(parts, sources, false);
        Subject subject = arranger(sources).arrange(shown);
        double needed = figure.naturalHeight(subject, shown);
        if (height != null && height < needed) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LOW, view.width(), needed);
        }
        return figure.draw(subject, shown.withSize(shown.width(), height == null ? needed : height));
    }

    /**
     * The figure for sheets: its sources on their own, and in stretches of time where it is wider than a sheet.
     *
     * @param view its width is the sheet's in px; its range is shown
     * @param height of a sheet, px
     * @param pxPerYear null for as wide as one sheet has room for
     */
    PagedFigure sheets(View view, double height, @Nullable Double pxPerYear, FigureParts parts)
            throws FigureSizeException, TooManySourcesException {
        View whole = view.withScrollTop(0).withSelection(Selection.NONE);
        SourceList sources = sources(whole, parts);
        Figure figure = figure(parts, sources, true);
        SubjectArranger numbered = arranger(sources);
        List<View> stretches = stretches(whole, pxPerYear);
        List<Subject> subjects = stretches.stream().map(numbered::arrange).toList();
        double needed = 0;
        for (int i = 0; i < stretches.size(); i++) {
            needed = Math.max(needed, figure.naturalHeight(subjects.get(i), stretches.get(i)));
        }
        List<Drawing> across = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            across.add(figure.draw(subjects.get(i), stretches.get(i).withSize(whole.width(), needed)));
        }
        return new PagedFigure(across, sources.isEmpty()
                ? List.of()
                : figure.sourcePages(subjects.getFirst(), stretches.getFirst(), height));
    }

    private List<View> stretches(View view, @Nullable Double pxPerYear) throws FigureSizeException {
        if (pxPerYear == null) {
            return List.of(view);
        }
        double seconds = arranger.plotWidth(view) / pxPerYear * YEAR;
        double count = Math.ceil(view.range().seconds() / seconds - ROUNDING);
        if (!(count <= STRETCHES_MOST)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_MANY_PAGES, STRETCHES_MOST, 0);
        }
        List<View> stretches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stretches.add(view.withRange(new Range(view.range().from().plusSeconds(i * seconds),
                    view.range().from().plusSeconds((i + 1) * seconds))));
        }
        return stretches;
    }

    /** As {@link #fit(View)}, or where a year has so many px. */
    Range fit(View view, @Nullable Double pxPerYear) {
        return pxPerYear == null ? fit(view) : fit(pxPerYear);
    }

    private SourceList sources(View view, FigureParts parts) throws TooManySourcesException {
        return parts.sources() ? SourceList.of(opened.timeline(), view) : SourceList.NONE;
    }

    private SubjectArranger arranger(SourceList sources) {
        return sources.isEmpty() ? arranger : arranger.numbered(sources);
    }

    private Figure figure(FigureParts parts, SourceList sources, boolean apart) {
        return new Figure(measurer, parts, new Provenance(opened.sha256(), ProgramParts.version()), sources,
                apart);
    }
}
