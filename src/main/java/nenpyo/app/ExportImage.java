package nenpyo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nenpyo.drawing.Drawing;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.TooManySourcesException;
import nenpyo.export.pdf.PagePictures;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.raster.Raster;
import nenpyo.io.AtomicFile;
import nenpyo.layout.RangeCount;
import nenpyo.lettering.LackedCharacters;
import nenpyo.lettering.Lettering;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as a figure and writes it to an image file, whole or not at all. Safe on any thread. */
public final class ExportImage {
    /** How often a figure is drawn anew on a larger surface until it fits. */
    private static final int SHRINKINGS_MOST = 4;

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
            return figure(new FigureChoice(view, range, height, 1, false), view.width(), height);
        } catch (TooManySourcesException e) {
            throw new IllegalStateException("no list of sources is asked for", e);
        }
    }

    private Drawing figure(FigureChoice choice, double width, @Nullable Double height)
            throws FigureSizeException, TooManySourcesException {
        View view = choice.view().withSize(width, 0);
        Range range = choice.range();
        return maker.whole(view.withRange(range == null ? maker.fit(view) : range), height, choice.parts());
    }

    /** The figure on sheets, and how they are laid out. */
    private PagedFigure sheets(FigureChoice choice, PdfPaper.Sheet sheet)
            throws FigureSizeException, TooManySourcesException {
        double letters = choice.pages().letters();
        PaperLayout layout = PaperLayout.of(sheet, choice.pages().margin(), null,
                letters == 0 ? null : letters);
        View view = choice.view().withSize(layout.width(), 0);
        Range range = choice.range();
        return maker.sheets(view.withRange(range == null ? maker.fit(view) : range), layout.height(), null,
                choice.parts());
    }

    /** A figure, and at how many pixels per px it is painted. */
    private record Scaled(Drawing drawing, double scale) {
        long width() {
            return (long) Math.ceil(drawing.width() * scale);
        }

        long height() {
            return (long) Math.ceil(drawing.height() * scale);
        }
    }

    private Scaled scaled(FigureChoice choice) throws FigureSizeException, TooManySourcesException {
        View view = choice.view();
        Double asked = choice.height();
        double width = view.width();
        for (int attempt = 0;; attempt++) {
            try {
                Double height = asked == null ? null : (Double) (asked * width / view.width());
                Drawing drawing = figure(choice, width, height);
                double scale = choice.scale() * view.width() / width;
                // A hair less, lest rounding adds a pixel to the side.
                Scaled scaled = new Scaled(drawing, width == view.width() ? scale : scale * (1 - 1e-12));
                requireFit(PagedFigure.of(drawing), FigureOutput.of(FigureFormat.PNG, scaled.scale));
                return scaled;
            } catch (FigureSizeException e) {
                boolean tooLow = e.reason() == FigureSizeException.Reason.TOO_LOW;
                if (asked == null || !tooLow || !choice.shrinks() || attempt == SHRINKINGS_MOST) {
                    throw e;
                }
                // On a wider surface the lanes need as much or less, so this is wide enough nearly always.
                width = Math.ceil(e.height() * view.width() / asked);
            }
        }
    }

    /**
     * The figure that was chosen, painted so small that it has room; never larger than it will be.
     *
     * @param width the room, pixels
     * @param height the room, pixels
     * @throws FigureSizeException if the height is too little to show every lane in full, or the image were larger than
     *     can be painted
     */
    public Preview preview(FigureChoice choice, double width, double height, Progress progress)
            throws FigureSizeException, TooManySourcesException {
        if (choice.pages().paper() instanceof PdfPaper.Sheet sheet) {
            PagePictures pages = new PagePictures(sheets(choice, sheet),
                    PdfOptions.of("", null, "en").on(sheet, choice.pages().margin()));
            Drawing first = pages.page(0);
            double room = Math.min(width / first.width(), height / first.height());
            return new Preview(Raster.of(first, room, progress), Math.round(first.width()),
                    Math.round(first.height()),
                    new Preview.Paper(pages.width(), pages.height(), pages.count()));
        }
        Scaled figure = scaled(choice);
        double room = Math.min(width / figure.drawing.width(), height / figure.drawing.height());
        PagePictures page = new PagePictures(PagedFigure.of(figure.drawing), PdfOptions.of("", null, "en"));
        return new Preview(Raster.of(figure.drawing, Math.min(figure.scale, room), progress),
                figure.width(), figure.height(), new Preview.Paper(page.width(), page.height(), 1));
    }

    /**
     * The figure that was chosen, as pixels.
     *
     * @throws FigureSizeException as {@link #preview} does
     */
    public Raster raster(FigureChoice choice, Progress progress)
            throws FigureSizeException, TooManySourcesException {
        Scaled figure = scaled(choice);
        if (!Raster.fits(figure.drawing.width(), figure.drawing.height(), figure.scale)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LARGE, figure.width(),
                    figure.height());
        }
        return Raster.of(figure.drawing, figure.scale, progress);
    }

    /**
     * Writes the figure that was chosen in place of a file that is there.
     *
     * @return what of its text the bundled fonts lack
     * @throws FigureSizeException as {@link #preview} does
     * @throws TooManySourcesException likewise
     * @throws IOException as {@link #write(Drawing, double, Path, boolean)} does
     */
    public LackedCharacters write(FigureChoice choice, FigureFormat format, Path target, Progress progress)
            throws IOException, FigureSizeException, TooManySourcesException {
        PagedFigure figure;
        FigureOutput output;
        if (format == FigureFormat.PDF && choice.pages().paper() instanceof PdfPaper.Sheet sheet) {
            figure = sheets(choice, sheet);
            output = new FigureOutput(format, 1, sheet, choice.pages().margin(), timeline.creator(),
                    Lettering.system());
        } else {
            Scaled scaled = scaled(choice);
            figure = PagedFigure.of(scaled.drawing);
            output = new FigureOutput(format, scaled.scale, new PdfPaper.Endless(), PdfOptions.USUAL_MARGIN,
                    timeline.creator(), Lettering.system());
        }
        write(figure, output, target, true, progress);
        return LackedCharacters.of(figure.drawings(), output.letters());
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
