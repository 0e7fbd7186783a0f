package nenpyo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nenpyo.drawing.Drawing;
import nenpyo.export.FigureParts;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.TooManySourcesException;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.io.AtomicFile;
import nenpyo.layout.RangeCount;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as a figure and writes it to an image file, whole or not at all. Safe on any thread. */
public final class ExportImage {
    private final Timeline timeline;
    private final @Nullable EventStatuses statuses;
    private final FigureMaker maker;

    /** Of a timeline whose excerpts were not looked up, so that no figure can be asked for by what became of them. */
    public ExportImage(OpenedTimeline opened) {
        this(opened, null);
    }

    /** @param evidence what became of the timeline's excerpts; null if they were not looked up */
    public ExportImage(OpenedTimeline opened, @Nullable Evidence evidence) {
        this.timeline = opened.timeline();
        this.statuses = evidence == null ? null : EventStatuses.of(evidence, timeline.size());
        this.maker = new FigureMaker(opened);
    }

    /**
     * The figure that is asked for, as one drawing.
     *
     * @throws UnknownLaneException if a lane is none of the timeline's
     * @throws RangeException if the dates bound no range
     * @throws FigureSizeException if the height is too little to show every lane in full, or the width more than can be
     * @throws TooManySourcesException if the list of sources that is asked for were endless
     */
    public Drawing figure(FigureRequest request)
            throws UnknownLaneException, RangeException, FigureSizeException, TooManySourcesException {
        View view = request.view(timeline, statuses);
        Double scale = request.pxPerYear();
        Range range = range(request, view);
        if (scale != null) {
            return maker.whole(maker.scaled(view, range, scale), request.height(), request.parts());
        }
        return maker.whole(view.withRange(range == null ? maker.fit(view) : range), request.height(),
                request.parts());
    }

    /**
     * The figure that is asked for, on sheets: in stretches of time where it is wider, with its sources on their own.
     *
     * @param width of the figure in px, or null where letters decide; passed over where px per year are asked for
     * @param letters how much larger letters are than on a screen, or null for as large as suits the sheet
     * @param margin points
     * @throws FigureSizeException if it takes more sheets than it may
     */
    public PagedFigure figure(FigureRequest request, PdfPaper.Sheet sheet, double margin,
            @Nullable Double width, @Nullable Double letters)
            throws UnknownLaneException, RangeException, FigureSizeException, TooManySourcesException {
        PaperLayout layout = PaperLayout.of(sheet, margin, width, letters);
        View view = request.view(timeline, statuses).withSize(layout.width(), 0);
        Range range = range(request, view);
        return maker.sheets(view.withRange(range == null ? maker.fit(view, request.pxPerYear()) : range),
                layout.height(), request.pxPerYear(), request.parts());
    }

    /** The range that is asked for; null for the whole timeline. */
    private @Nullable Range range(FigureRequest request, View view) throws RangeException {
        return new FigureRange(timeline.range(), maker.fit(view)).of(request.from(), request.to());
    }

    /**
     * How many events of the figure are in the range asked for, and how many only may be.
     *
     * @throws UnknownLaneException if a lane is none of the timeline's
     * @throws RangeException if the dates bound no range
     */
    public RangeCount count(FigureRequest request) throws UnknownLaneException, RangeException {
        return RangeCount.of(timeline, request.view(timeline, statuses).filter());
    }

    /**
     * The figure of a view, with the usual parts.
     *
     * @param view its size is the figure's in px; scrolling and selection are passed over
     * @param range the time to show, or null for the whole timeline
     * @param height px, or null for as much as every lane in full takes
     * @throws FigureSizeException if the height is too little to show every lane in full
     */
    public Drawing figure(View view, @Nullable Range range, @Nullable Double height)
            throws FigureSizeException {
        try {
            return maker.whole(view.withRange(range == null ? maker.fit(view) : range), height,
                    FigureParts.USUAL);
        } catch (TooManySourcesException e) {
            throw new IllegalStateException("no list of sources is asked for", e);
        }
    }

    /**
     * Writes a figure in the format that the target's name asks for; as a PNG where it asks for none.
     *
     * @param scale pixels per px
     * @param overwrite whether a file that is there may be replaced
     * @throws FigureSizeException if the image were larger than can be painted
     * @throws IOException as {@link ImageTarget#check} has it, or if the image cannot be written; what was there is as it was
     */
    public static void write(Drawing figure, double scale, Path target, boolean overwrite)
            throws IOException, FigureSizeException {
        write(PagedFigure.of(figure),
                FigureOutput.of(FigureFormat.of(target).orElse(FigureFormat.PNG), scale), target, overwrite,
                Progress.UNSEEN);
    }

    /**
     * As {@link #write(Drawing, double, Path, boolean)}, in whichever way is asked for, before somebody who may end it; what was there is then
     * as it was.
     */
    public static void write(PagedFigure figure, FigureOutput output, Path target, boolean overwrite,
            Progress progress) throws IOException, FigureSizeException {
        requireFit(figure, output);
        ImageTarget.check(target, overwrite);
        try {
            AtomicFile.write(target, to -> output.write(figure, to, progress));
        } catch (IOException e) {
            throw ImageTarget.named(target, e);
        }
    }

    /**
     * Writes a figure onto a stream, which stays open.
     *
     * @throws FigureSizeException if the image were larger than can be painted
     */
    public static void write(PagedFigure figure, FigureOutput output, OutputStream to)
            throws IOException, FigureSizeException {
        requireFit(figure, output);
        output.write(figure, to, Progress.UNSEEN);
        to.flush();
    }

    private static void requireFit(PagedFigure paged, FigureOutput output) throws FigureSizeException {
        Drawing figure = paged.first();
        if (!output.fits(paged)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LARGE,
                    Math.ceil(figure.width() * output.scale()), Math.ceil(figure.height() * output.scale()));
        }
    }
}
