package nenpyo.app;

import java.io.IOException;
import java.nio.file.Path;
import nenpyo.drawing.Drawing;
import nenpyo.export.Figure;
import nenpyo.export.png.PngImage;
import nenpyo.io.AtomicFile;
import nenpyo.layout.RangeCount;
import nenpyo.layout.Subject;
import nenpyo.layout.SubjectArranger;
import nenpyo.layout.ViewLimits;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;

/** Draws a timeline as a figure and writes it to an image file, whole or not at all. Safe on any thread. */
public final class ExportImage {
    private final Timeline timeline;
    private final TextMeasurer measurer = TextMeasurer.bundled();
    private final SubjectArranger arranger;

    public ExportImage(OpenedTimeline opened) {
        this.timeline = opened.timeline();
        this.arranger = new SubjectArranger(timeline, opened.links(), opened.icons(), measurer);
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
        View shown = view.withScrollTop(0).withSelected(null);
        shown = shown.withRange(range == null ? fit(shown) : range);
        Subject subject = arranger.arrange(shown);
        double needed = figure.naturalHeight(subject, shown);
        if (height != null && height < needed) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LOW, view.width(), needed);
        }
        return figure.draw(subject, shown.withSize(shown.width(), height == null ? needed : height));
    }

    private Range fit(View view) {
        return new ViewLimits(timeline).fit(arranger.plotWidth(view));
    }

    /**
     * Writes a figure as a PNG.
     *
     * @param scale pixels per px
     * @param overwrite whether a file that is there may be replaced
     * @throws FigureSizeException if the image were larger than can be painted
     * @throws IOException as {@link ImageTarget#check} has it, or if the image cannot be written; what was there is as it was
     */
    public static void write(Drawing figure, double scale, Path target, boolean overwrite)
            throws IOException, FigureSizeException {
        if (!PngImage.fits(figure.width(), figure.height(), scale)) {
            throw new FigureSizeException(FigureSizeException.Reason.TOO_LARGE,
                    Math.ceil(figure.width() * scale), Math.ceil(figure.height() * scale));
        }
        ImageTarget.check(target, overwrite);
        try {
            AtomicFile.write(target, to -> PngImage.write(figure, scale, to));
        } catch (IOException e) {
            throw ImageTarget.named(target, e);
        }
    }
}
