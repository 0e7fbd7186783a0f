package nenpyo.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import nenpyo.drawing.Drawing;
import nenpyo.export.PagedFigure;
import nenpyo.export.Progress;
import nenpyo.export.TooManySourcesException;
import nenpyo.export.pdf.PagePictures;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;
import nenpyo.export.raster.Raster;
import nenpyo.lettering.LackedCharacters;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the figures that a reader chose in the window what is asked for: a preview, a file, copies, a PDF to print. Safe on
 * any thread.
 */
public final class ChosenFigures {
    /** How often a figure is drawn anew on a larger surface until it fits. */
    private static final int SHRINKINGS_MOST = 4;

    private final Timeline timeline;
    private final FigureMaker maker;

    public ChosenFigures(OpenedTimeline opened) {
        this.timeline = opened.timeline();
        this.maker = new FigureMaker(opened);
    }

    /**
     * A figure, and how it becomes a file.
     *
     * @param scale pixels per px
     */
    private record Made(PagedFigure figure, double scale) {
        Drawing drawing() {
            return figure.first();
        }

        long width() {
            return (long) Math.ceil(drawing().width() * scale);
        }

        long height() {
            return (long) Math.ceil(drawing().height() * scale);
        }

        FigureSizeException tooLarge() {
            return new FigureSizeException(FigureSizeException.Reason.TOO_LARGE, width(), height());
        }
    }

    /** A view within the dates that were chosen, and the range to show; null for the whole timeline. */
    private record Timed(View view, @Nullable Range range) {}

    private Timed timed(FigureChoice choice, View view) throws RangeException {
        FigureDates dates = choice.dates();
        if (dates == null) {
            return new Timed(view, choice.range());
        }
        View within = view.withFilter(view.filter()
                .withRange(dates.from() == null ? null : FigureRange.start(dates.from()),
                        dates.to() == null ? null : FigureRange.end(dates.to())));
        return new Timed(within,
                new FigureRange(timeline.range(), maker.fit(within)).of(dates.from(), dates.to()));
    }

    private PagedFigure sheets(FigureChoice choice, PdfPaper.Sheet sheet)
            throws FigureSizeException, TooManySourcesException, RangeException {
        double letters = choice.pages().letters();
        PaperLayout layout = PaperLayout.of(sheet, choice.pages().margin(), null,
                letters == 0 ? null : letters);
        Timed timed = timed(choice, choice.view().withSize(layout.width(), 0));
        Range range = timed.range() == null ? maker.fit(timed.view(), choice.pxPerYear()) : timed.range();
        return maker.sheets(timed.view().withRange(range), layout.height(), choice.pxPerYear(),
                choice.parts());
    }

    private Drawing whole(FigureChoice choice, double width, @Nullable Double height)
            throws FigureSizeException, TooManySourcesException, RangeException {
        Timed timed = timed(choice, choice.view().withSize(width, 0));
        if (choice.pxPerYear() != null) {
            View scaled = maker.scaled(timed.view(), timed.range(), choice.pxPerYear());
            return maker.whole(scaled, height, choice.parts());
        }
        Range range = timed.range() == null ? maker.fit(timed.view()) : timed.range();
        return maker.whole(timed.view().withRange(range), height, choice.parts());
    }

    /** The figure on no sheet, smaller where it has to fit into its pixels. */
    private Made made(FigureChoice choice)
            throws FigureSizeException, TooManySourcesException, RangeException {
        Double asked = choice.height();
        double wide = choice.view().width();
        double inside = choice.shrinks() ? 2 * choice.margin() : 0;
        double width = wide;
        for (int attempt = 0;; attempt++) {
            double grown = width / wide;
            try {
                Drawing drawing = whole(choice, (wide - inside) * grown,
                        asked == null ? null : (Double) ((asked - inside) * grown))
                        .framed(choice.margin() * grown);
                // A hair less, lest rounding adds a pixel to the side.
                Made made = new Made(PagedFigure.of(drawing),
                        width == wide ? choice.scale() : choice.scale() / grown * (1 - 1e-12));
                if (!FigureOutput.of(FigureFormat.PNG, made.scale).fits(made.figure)) {
                    throw made.tooLarge();
                }
                return made;
            } catch (FigureSizeException e) {
                boolean tooLow = e.reason() == FigureSizeException.Reason.TOO_LOW;
                if (asked == null || asked <= inside || !tooLow || !choice.shrinks()
                        || attempt == SHRINKINGS_MOST) {
                    throw e;
                }
                // On a wider surface the lanes need as much or less, so this is wide enough nearly always.
                width = Math.ceil(e.height() * wide / (asked - inside));
            }
        }
    }

    /**
     * The figure that was chosen, painted so small that it has room; never larger than it will be.
     *
     * @param page which of its pages, from 0; the last if there are not so many
     * @param width the room, pixels
     * @param height the room, pixels
     * @throws FigureSizeException if the height is too little to show every lane in full, or the image were larger than
     *     can be painted
     * @throws RangeException if its dates bound no range
     */
    public Preview preview(FigureChoice choice, int page, double width, double height, Progress progress)
            throws FigureSizeException, TooManySourcesException, RangeException {
        PdfPaper paper = choice.pages().paper();
        Made made = paper instanceof PdfPaper.Sheet sheet ? new Made(sheets(choice, sheet), 1) : made(choice);
        PagePictures pages = new PagePictures(made.figure,
                PdfOptions.of("", null, "en").on(paper, choice.pages().margin()));
        boolean paged = !(paper instanceof PdfPaper.Endless);
        int shown = Math.clamp(page, 0, pages.count() - 1);
        Drawing drawing = paged ? pages.page(shown) : made.drawing();
        double room = Math.min(width / drawing.width(), height / drawing.height());
        return new Preview(
                Raster.of(drawing, paged ? room : Math.min(made.scale, room), choice.fonts().letters(),
                        progress),
                made.width(), made.height(),
                new Preview.Paper(pages.width(), pages.height(), pages.count(), shown));
    }

    /**
     * The figure that was chosen, on no sheet, as pixels.
     *
     * @throws FigureSizeException as {@link #preview} does
     */
    public Raster raster(FigureChoice choice, Progress progress)
            throws FigureSizeException, TooManySourcesException, RangeException {
        return raster(made(choice), choice, progress);
    }

    private static Raster raster(Made made, FigureChoice choice, Progress progress)
            throws FigureSizeException {
        if (!Raster.fits(made.drawing().width(), made.drawing().height(), made.scale)) {
            throw made.tooLarge();
        }
        return Raster.of(made.drawing(), made.scale, choice.fonts().letters(), progress);
    }

    /**
     * The figure that was chosen, on no sheet, as pixels, as an SVG and as a PDF of one page, each the same as its file would be.
     *
     * @param outlines whether the text of the SVG is drawn, which looks the same in every program, or written
     * @throws FigureSizeException as {@link #preview} does
     */
    public FigureCopies copies(FigureChoice choice, boolean outlines, Progress progress)
            throws IOException, FigureSizeException, TooManySourcesException, RangeException {
        Made made = made(choice);
        Raster raster = raster(made, choice, share -> progress.at(share / 2));
        FigureFormat svg = outlines ? FigureFormat.SVG_OUTLINES : FigureFormat.SVG;
        return new FigureCopies(raster, copy(made, choice, svg, share -> progress.at(0.5 + share / 4)),
                copy(made, choice, FigureFormat.PDF, share -> progress.at(0.75 + share / 4)),
                LackedCharacters.of(made.figure.drawings(), choice.fonts().letters()));
    }

    private @Nullable ByteBuffer copy(Made made, FigureChoice choice, FigureFormat format, Progress progress)
            throws IOException {
        BoundedBytes bytes = new BoundedBytes(FigureCopies.BYTES_MOST);
        try {
            output(made, choice, format).write(made.figure, bytes, progress);
            return ByteBuffer.wrap(bytes.toByteArray());
        } catch (BoundedBytes.Exceeded _) {
            return null;
        }
    }

    private FigureOutput output(Made made, FigureChoice choice, FigureFormat format) {
        return new FigureOutput(format, made.scale, choice.pages().paper(), choice.pages().margin(),
                timeline.creator(), choice.fonts().letters());
    }

    private Made made(FigureChoice choice, FigureFormat format)
            throws FigureSizeException, TooManySourcesException, RangeException {
        return format == FigureFormat.PDF && choice.pages().paper() instanceof PdfPaper.Sheet sheet
                ? new Made(sheets(choice, sheet), 1)
                : made(choice);
    }

    /**
     * Writes the figure that was chosen in place of a file that is there.
     *
     * @return what of its text the bundled fonts lack
     * @throws FigureSizeException as {@link #preview} does
     * @throws TooManySourcesException likewise
     * @throws IOException as {@link ExportImage#write(Drawing, double, Path, boolean)} does
     */
    public LackedCharacters write(FigureChoice choice, FigureFormat format, Path target, Progress progress)
            throws IOException, FigureSizeException, TooManySourcesException, RangeException {
        Made made = made(choice, format);
        FigureOutput output = output(made, choice, format);
        ExportImage.write(made.figure, output, target, true, progress);
        return LackedCharacters.of(made.figure.drawings(), output.letters());
    }

    /**
     * The figure that was chosen as the PDF that would be written, to be printed.
     *
     * @throws FigureSizeException as {@link #preview} does
     */
    public byte[] pdf(FigureChoice choice, Progress progress)
            throws IOException, FigureSizeException, TooManySourcesException, RangeException {
        Made made = made(choice, FigureFormat.PDF);
        return output(made, choice, FigureFormat.PDF).bytes(made.figure, progress);
    }
}
