package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.export.PagedFigure;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a drawing stand on which page, and how large. A drawing that is too high for its sheet is cut between
 * lanes or rows; each page begins with title and axis, and with the header of the lane that goes on, and the last ends
 * with legend and sources.
 *
 * @param width of each page, points
 * @param height of each page, points
 * @param scale points per px
 * @param left where the drawing begins, points from the page's left edge
 * @param top where it begins, points from the page's top
 * @param drawings those that the parts are of
 * @param pages the parts of each page, in painting order
 */
record PdfPages(double width, double height, double scale, double left, double top,
        List<Drawing> drawings, List<List<PagePart>> pages) {
    /** With less room than this for lanes, in px, several pages would show little but their heads. */
    private static final double ROOM_LEAST = 160;
    /** A drawing that needs to be no smaller than this share of its sheet's width is left on one page, with its sources if there are few. */
    private static final double SMALLER_LEAST = 0.75;
    private static final double ROUNDING = 1e-6;

    PdfPages {
        drawings = List.copyOf(drawings);
        pages = List.copyOf(pages);
    }

    /** Of a figure that is one drawing. */
    static PdfPages of(Drawing drawing, PdfOptions options) {
        return of(PagedFigure.of(drawing), options);
    }

    static PdfPages of(PagedFigure figure, PdfOptions options) {
        return switch (options.paper()) {
            case PdfPaper.Endless _ -> onOne(figure.first(), PdfPaper.POINTS_PER_PX, 0);
            case PdfPaper.Roll roll -> onOne(figure.first(),
                    (roll.side() - 2 * options.margin())
                            / (roll.across() ? figure.first().width() : figure.first().height()),
                    options.margin());
            case PdfPaper.Sheet sheet -> on(sheet, figure, options);
        };
    }

    /** A page as large as a drawing at a scale, and a margin around it. */
    private static PdfPages onOne(Drawing drawing, double scale, double margin) {
        return new PdfPages(drawing.width() * scale + 2 * margin, drawing.height() * scale + 2 * margin,
                scale,
                margin, margin, List.of(drawing), List.of(List.of(all(0, drawing))));
    }

    private static PdfPages on(PdfPaper.Sheet sheet, PagedFigure figure, PdfOptions options) {
        Drawing drawing = figure.first();
        List<Drawing> drawings = new ArrayList<>(figure.across());
        drawings.addAll(figure.sources());
        double width = sheet.width() - 2 * options.margin();
        double height = sheet.height() - 2 * options.margin();
        double across = width / drawing.width();
        if (options.several() && drawing.height() * across * SMALLER_LEAST > height) {
            FigureBands bands = new FigureBands(figure.across());
            double room = height / across - (bands.isEmpty() ? 0 : bands.top());
            if (!bands.isEmpty() && room >= ROOM_LEAST) {
                List<List<PagePart>> pages = new ArrayList<>();
                for (int i = 0; i < figure.across().size(); i++) {
                    pages.addAll(split(i, drawings.get(i), bands, room));
                }
                return new PdfPages(sheet.width(), sheet.height(), across, options.margin(), options.margin(),
                        drawings, withSources(pages, figure, height / across));
            }
        }
        double scale = Math.min(across, height / withList(figure, height / (across * SMALLER_LEAST)));
        List<List<PagePart>> pages = new ArrayList<>();
        for (int i = 0; i < figure.across().size(); i++) {
            pages.add(List.of(all(i, drawings.get(i))));
        }
        return new PdfPages(sheet.width(), sheet.height(), scale,
                (sheet.width() - drawing.width() * scale) / 2, options.margin(), drawings,
                withSources(pages, figure, height / scale));
    }

    /** The height of the figure with a list of sources below it, where that is within a limit; else without. */
    private static double withList(PagedFigure figure, double most) {
        double alone = figure.first().height();
        double all = figure.sources().size() == 1 ? alone + figure.sources().getFirst().height() : alone;
        return all <= most ? all : alone;
    }

    /** With the sources on pages of their own, or on the last page below the figure where it leaves room for all of them. */
    private static List<List<PagePart>> withSources(List<List<PagePart>> pages, PagedFigure figure,
            double room) {
        if (figure.sources().size() == 1) {
            List<PagePart> last = new ArrayList<>(pages.removeLast());
            double used = last.stream()
                    .mapToDouble(part -> part.shown().bottom() + part.down())
                    .max()
                    .orElse(0);
            Drawing list = figure.sources().getFirst();
            PagePart all = all(figure.across().size(), list);
            boolean fits = used + list.height() <= room + ROUNDING;
            if (fits) {
                last.add(new PagePart(all.drawing(), all.shown(), used, false, null));
            }
            pages.add(last);
            if (!fits) {
                pages.add(List.of(all));
            }
            return pages;
        }
        for (int i = 0; i < figure.sources().size(); i++) {
            pages.add(List.of(all(figure.across().size() + i, figure.sources().get(i))));
        }
        return pages;
    }

    private static PagePart all(int number, Drawing drawing) {
        return new PagePart(number, new Box(0, 0, drawing.width(), drawing.height()), 0, false, null);
    }

    private static List<List<PagePart>> split(int number, Drawing drawing, FigureBands bands, double room) {
        double head = bands.top();
        double lanesEnd = Math.min(bands.bottom(), drawing.height());
        double foot = drawing.height() - lanesEnd;
        List<List<PagePart>> pages = new ArrayList<>();
        double from = head;
        while (from < lanesEnd) {
            double to = lanesEnd - from <= room ? lanesEnd : bands.cut(from, room);
            boolean repeated = !pages.isEmpty();
            List<PagePart> page = new ArrayList<>();
            page.add(strip(number, drawing, 0, head, 0, repeated, null));
            page.add(strip(number, drawing, from, to, head - from, false, null));
            for (FigureBands.Band band : bands.bands()) {
                if (band.top() < from && from < band.bottom()) {
                    page.add(strip(number, drawing, band.top(), band.top() + band.header(), head - band.top(),
                            true,
                            words(band.group())));
                }
            }
            pages.add(page);
            double left = room - (to - from);
            if (to == lanesEnd && foot > 0) {
                double down = foot <= left ? head - from : -lanesEnd;
                PagePart end = strip(number, drawing, lanesEnd, drawing.height(), down, false, null);
                if (foot <= left) {
                    page.add(end);
                } else {
                    pages.add(List.of(end));
                }
            }
            from = to;
        }
        return pages;
    }

    private static PagePart strip(int number, Drawing drawing, double from, double to, double down,
            boolean repeated,
            @Nullable Node only) {
        return new PagePart(number, new Box(0, from, drawing.width(), to), down, repeated, only);
    }

    /** A lane's header without its ground, which goes on by itself. */
    private static Node words(Node.Group header) {
        return Node.Group.of(header.role(), header.key(),
                header.children()
                        .stream()
                        .filter(node -> !(node instanceof Node.Rect))
                        .toList());
    }
}
