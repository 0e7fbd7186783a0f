package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
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
 * @param pages the parts of each page, in painting order
 */
record PdfPages(double width, double height, double scale, double left, double top,
        List<List<PagePart>> pages) {
    /** With less room than this for lanes, in px, several pages would show little but their heads. */
    private static final double ROOM_LEAST = 160;
    /** A drawing that needs to be no smaller than this share of its sheet's width is left on one page. */
    private static final double SMALLER_LEAST = 0.75;

    PdfPages {
        pages = List.copyOf(pages);
    }

    static PdfPages of(Drawing drawing, PdfOptions options) {
        return switch (options.paper()) {
            case PdfPaper.Endless _ -> {
                double scale = PdfPaper.POINTS_PER_PX;
                yield new PdfPages(drawing.width() * scale, drawing.height() * scale, scale, 0, 0,
                        List.of(List.of(all(drawing))));
            }
            case PdfPaper.Sheet sheet -> on(sheet, drawing, options);
        };
    }

    private static PdfPages on(PdfPaper.Sheet sheet, Drawing drawing, PdfOptions options) {
        double width = sheet.width() - 2 * options.margin();
        double height = sheet.height() - 2 * options.margin();
        double across = width / drawing.width();
        if (options.several() && drawing.height() * across * SMALLER_LEAST > height) {
            FigureBands bands = new FigureBands(drawing);
            double room = height / across - (bands.isEmpty() ? 0 : bands.top());
            if (!bands.isEmpty() && room >= ROOM_LEAST) {
                return new PdfPages(sheet.width(), sheet.height(), across, options.margin(), options.margin(),
                        split(drawing, bands, room));
            }
        }
        double scale = Math.min(across, height / drawing.height());
        return new PdfPages(sheet.width(), sheet.height(), scale,
                (sheet.width() - drawing.width() * scale) / 2, options.margin(),
                List.of(List.of(all(drawing))));
    }

    private static PagePart all(Drawing drawing) {
        return new PagePart(new Box(0, 0, drawing.width(), drawing.height()), 0, false, null);
    }

    private static List<List<PagePart>> split(Drawing drawing, FigureBands bands, double room) {
        double head = bands.top();
        double lanesEnd = Math.min(bands.bottom(), drawing.height());
        double foot = drawing.height() - lanesEnd;
        List<List<PagePart>> pages = new ArrayList<>();
        double from = head;
        while (from < lanesEnd) {
            double to = lanesEnd - from <= room ? lanesEnd : bands.cut(from, room);
            boolean repeated = !pages.isEmpty();
            List<PagePart> page = new ArrayList<>();
            page.add(strip(drawing, 0, head, 0, repeated, null));
            page.add(strip(drawing, from, to, head - from, false, null));
            for (FigureBands.Band band : bands.bands()) {
                if (band.top() < from && from < band.bottom()) {
                    page.add(strip(drawing, band.top(), band.top() + band.header(), head - band.top(), true,
                            words(band.group())));
                }
            }
            pages.add(page);
            double left = room - (to - from);
            if (to == lanesEnd && foot > 0) {
                double down = foot <= left ? head - from : -lanesEnd;
                PagePart end = strip(drawing, lanesEnd, drawing.height(), down, false, null);
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

    private static PagePart strip(Drawing drawing, double from, double to, double down, boolean repeated,
            @Nullable Node only) {
        return new PagePart(new Box(0, from, drawing.width(), to), down, repeated, only);
    }

    /** A lane's header without its ground, which goes on by itself. */
    private static Node words(Node.Group header) {
        return Node.Group.of(header.role(), header.key(),
                header.children().stream().filter(node -> !(node instanceof Node.Rect)).toList());
    }
}
