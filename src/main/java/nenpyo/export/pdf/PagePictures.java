package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.drawing.Shift;
import nenpyo.export.PagedFigure;

/** A PDF's pages as drawings, to look at before there is a PDF; without the marks that number them. */
public final class PagePictures {
    private static final double MM_PER_POINT = 25.4 / 72;

    private final PdfPages pages;

    public PagePictures(PagedFigure figure, PdfOptions options) {
        pages = PdfPages.of(figure, options);
    }

    /** How many there are. */
    public int count() {
        return pages.pages().size();
    }

    /** The width of each, millimetres. */
    public double width() {
        return pages.width() * MM_PER_POINT;
    }

    /** The height of each, millimetres. */
    public double height() {
        return pages.height() * MM_PER_POINT;
    }

    /** A page by its number from 0, in px of the figure. */
    public Drawing page(int number) {
        double left = pages.left() / pages.scale();
        double top = pages.top() / pages.scale();
        Ink ground = pages.drawings().getFirst().background();
        List<Node> nodes = new ArrayList<>();
        for (PagePart part : pages.pages().get(number)) {
            Shift shift = new Shift(left, top + part.down());
            Node shown = part.only() == null
                    ? pages.drawings().get(part.drawing()).root()
                    : part.only();
            Box box = part.shown();
            nodes.add(new Node.Clip(box.left() + left, box.top() + top + part.down(), box.width(),
                    box.height(), List.of(shift.of(shown))));
        }
        return new Drawing(pages.width() / pages.scale(), pages.height() / pages.scale(), ground,
                Node.Group.of(Role.FIGURE, "page", nodes));
    }
}
