package nenpyo.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nenpyo.drawing.Drawing;
import nenpyo.export.Figure;
import nenpyo.export.Progress;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.png.PngImage;
import nenpyo.export.png.Raster;
import nenpyo.io.AtomicFile;
import nenpyo.layout.RangeCount;
import nenpyo.layout.Subject;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.lettering.LackedCharacters;
import nenpyo.lettering.Lettering;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as a figure and writes it to an image file, whole or not at all. Safe on any thread. */
public final class ExportImage {
    /** How often a figure is drawn anew on a larger surface until it fits. */
    private static final int SHRINKINGS_MOST = 4;

    private final Timeline timeline;
    private final TextMeasurer measurer = TextMeasurer.bundled();
    private final SubjectArranger arranger;

    public ExportImage(OpenedTimeline opened) {
        this.timeline = opened.timeline();
        this.arranger = new SubjectArranger(timeline, opened.links(), opened.icons(), measurer,
                opened.details());
    }

    /**
     * The figure that is asked for.
     *
     * @throws UnknownLaneException if a lane is none of the timeline's
     * @throws RangeException if the dates bound no range
     * @throws FigureSizeException if the height is too little to show every lane in full
     */
    public Drawing figure(FigureRequest request)
            throws UnknownLaneException, RangeException, FigureSizeException {
        View view = request.view(timeline);
        Range range = new FigureRange(timeline.range(), fit(view)).of(request.from(), request.to());
        return figure(view, range, request.height());
    }

    /**
     * How many events of the figure are in the range asked for, and how many only may be.
     *
     * @throws UnknownLaneException if a lane is none of the timeline's
     * @throws RangeException if the dates bound no range
     */
    public RangeCount count(FigureRequest request) throws UnknownLaneException, RangeException {
        return RangeCount.of(timeline, request.view(timeline).filter());
    }

    /**
     * The figure of a view.
     *
     * @param view its size is the figure's in px; scrolling and selection are passed over
     * @param range the time to show, or null for the whole timeline
     * @param height px, or null for as much as every lane in full takes
     * @throws FigureSizeException if the height is too little to show every lane in full
     */
    public Drawing figure(View view, @Nullable Range range, @Nullable Double height)
            throws FigureSizeException {
        Figure figure = new Figure(measurer);
        View shown = view.withScrollTop(0).withSelection(Selection.NONE);
        shown = shown.withRange(range == null ? fit(shown) : range);
        Subject subject = arranger.arrange(shown);
        double needed = figure.naturalHeight(subject, shown);
        if (height != null && height < needed) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LOW, view.width(), needed);
        }
        return figure.draw(subject, shown.withSize(shown.width(), height == null ? needed : height));
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

    private Scaled scaled(FigureChoice choice) throws FigureSizeException {
        View view = choice.view();
        Double asked = choice.height();
        double width = view.width();
        for (int attempt = 0;; attempt++) {
            try {
                Double height = asked == null ? null : (Double) (asked * width / view.width());
                Drawing drawing = figure(view.withSize(width, view.height()), choice.range(), height);
                double scale = choice.scale() * view.width() / width;
                // A hair less, lest rounding adds a pixel to the side.
                Scaled scaled = new Scaled(drawing, width == view.width() ? scale : scale * (1 - 1e-12));
                requireFit(drawing, FigureOutput.of(FigureFormat.PNG, scaled.scale));
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
            throws FigureSizeException {
        Scaled figure = scaled(choice);
        double room = Math.min(width / figure.drawing.width(), height / figure.drawing.height());
        return new Preview(
                PngImage.raster(figure.drawing, Math.min(figure.scale, room), Lettering.system(), progress),
                figure.width(), figure.height());
    }

    /**
     * The figure that was chosen, as pixels.
     *
     * @throws FigureSizeException as {@link #preview} does
     */
    public Raster raster(FigureChoice choice, Progress progress) throws FigureSizeException {
        Scaled figure = scaled(choice);
        if (!PngImage.fitsRaster(figure.drawing.width(), figure.drawing.height(), figure.scale)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LARGE, figure.width(),
                    figure.height());
        }
        return PngImage.raster(figure.drawing, figure.scale, Lettering.system(), progress);
    }

    /**
     * Writes the figure that was chosen in place of a file that is there.
     *
     * @return what of its text the bundled fonts lack
     * @throws FigureSizeException as {@link #preview} does
     * @throws IOException as {@link #write(Drawing, double, Path, boolean)} does
     */
    public LackedCharacters write(FigureChoice choice, FigureFormat format, Path target, Progress progress)
            throws IOException, FigureSizeException {
        Scaled figure = scaled(choice);
        write(figure.drawing,
                new FigureOutput(format, figure.scale, new PdfPaper.Endless(), timeline.creator(),
                        Lettering.system()),
                target, true, progress);
        return LackedCharacters.of(figure.drawing, Lettering.system());
    }

    private Range fit(View view) {
        return new ViewLimits(timeline).fit(arranger.plotWidth(view));
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
        write(figure, FigureOutput.of(FigureFormat.of(target).orElse(FigureFormat.PNG), scale), target,
                overwrite, Progress.UNSEEN);
    }

    /**
     * As {@link #write(Drawing, double, Path, boolean)}, in whichever way is asked for, before somebody who may end it; what was there is then
     * as it was.
     */
    public static void write(Drawing figure, FigureOutput output, Path target, boolean overwrite,
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
    public static void write(Drawing figure, FigureOutput output, OutputStream to)
            throws IOException, FigureSizeException {
        requireFit(figure, output);
        output.write(figure, to, Progress.UNSEEN);
        to.flush();
    }

    private static void requireFit(Drawing figure, FigureOutput output) throws FigureSizeException {
        if (!output.fits(figure)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LARGE,
                    Math.ceil(figure.width() * output.scale()), Math.ceil(figure.height() * output.scale()));
        }
    }
}
