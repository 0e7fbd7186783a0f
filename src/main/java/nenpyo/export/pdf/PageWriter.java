package nenpyo.export.pdf;

import java.io.IOException;
import java.util.List;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.export.Progress;
import nenpyo.lettering.Lettering;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;

/** Paints a drawing onto the pages of a document, with tags, bookmarks and page marks. */
final class PageWriter {
    /** The longest side of a page in its own units (ISO 32000-1, annex C). */
    private static final double SIDE_MOST = 14_400;
    private static final double MARK_SIZE = 8;
    private static final Ink MARK = Ink.of("#767676");
    private static final Ink WHITE = Ink.of("#FFFFFF");

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PdfPages pages;
    private final PdfOptions options;
    private final Lettering letters;
    private final Progress progress;
    private final Inks inks;
    private final ReadingOrder order;
    private final MarkedContents contents = new MarkedContents();
    private final PdfLinks links = new PdfLinks();
    private final Places places;
    private final int unit;
    private int groups;
    private int painted;

    PageWriter(PDDocument document, PdfFonts fonts, PdfPages pages, PdfOptions options, Lettering letters,
            Progress progress) {
        this.letters = letters;
        this.document = document;
        this.fonts = fonts;
        this.pages = pages;
        this.options = options;
        this.progress = progress;
        this.inks = new Inks(document);
        this.order = new ReadingOrder(options.language());
        this.unit = (int) Math.ceil(Math.max(pages.width(), pages.height()) / SIDE_MOST);
        this.places = new Places(pages, unit);
    }

    void write() throws IOException {
        LaneBookmarks bookmarks = new LaneBookmarks(pages.drawings().getFirst());
        groups = Math.max(1, pages.pages()
                .stream()
                .flatMap(List::stream)
                .mapToInt(part -> groups(pages.drawings().get(part.drawing()).root()))
                .sum());
        for (int i = 0; i < pages.pages().size(); i++) {
            PDPage page = page();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                paint(page, content, i, bookmarks);
            }
        }
        PDStructureElement tree = order.tree();
        links.write(places, contents);
        contents.write(document, tree);
        bookmarks.addSources(places, pages.drawings());
        bookmarks.write(document);
    }

    private static int groups(Node node) {
        return switch (node) {
            case Node.Group group -> 1 + group.children().stream().mapToInt(PageWriter::groups).sum();
            case Node.Clip clip -> clip.children().stream().mapToInt(PageWriter::groups).sum();
            default -> 0;
        };
    }

    private PDPage page() {
        PDPage page = new PDPage(
                new PDRectangle((float) (pages.width() / unit), (float) (pages.height() / unit)));
        if (unit > 1) {
            page.setUserUnit(unit);
        }
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.GROUP);
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        page.getCOSObject().setItem(COSName.GROUP, group);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        return page;
    }

    private void paint(PDPage page, PDPageContentStream content, int number,
            LaneBookmarks bookmarks)
            throws IOException {
        Pen pen = new Pen(content, inks);
        TaggedContent tags = new TaggedContent(page, content, contents);
        PdfText texts = new PdfText(pen, tags, fonts, letters);
        float points = (float) (1.0 / unit);
        pen.transform(new Matrix(points, 0, 0, -points, 0, (float) (pages.height() / unit)));
        tags.of(null);
        Ink ground = pages.drawings().getFirst().background();
        if (!ground.equals(WHITE)) {
            pen.fill(ground);
            pen.box(0, 0, pages.width(), pages.height());
            pen.fillPath();
        }
        if (pages.pages().size() > 1) {
            mark((number + 1) + " / " + pages.pages().size(), pen, texts);
        }
        tags.end();
        float scale = (float) pages.scale();
        pen.transform(new Matrix(scale, 0, 0, scale, (float) pages.left(), (float) pages.top()));
        for (PagePart part : pages.pages().get(number)) {
            pen.transform(new Matrix(1, 0, 0, 1, 0, (float) part.down()));
            pen.clip(part.shown().left(), part.shown().top(), part.shown().width(), part.shown().height());
            Drawing drawing = pages.drawings().get(part.drawing());
            PdfPainter painter = new PdfPainter(pen, tags, order, texts, part, page, places, links,
                    options.title(), this::step);
            if (part.only() == null) {
                drawing.paint(painter);
            } else {
                new Drawing(drawing.width(), drawing.height(), Ink.NONE,
                        Node.Group.of(Role.FIGURE, "repeated", List.of(part.only())))
                        .paint(painter);
            }
            tags.end();
            pen.restore();
            pen.restore();
            bookmarks.add(part, page, pages, unit);
        }
        pen.restore();
        pen.restore();
    }

    private void step() {
        painted++;
        progress.at(Math.min(1, (double) painted / groups));
    }

    /** Which page of how many, in the lower right corner of the margin. */
    private void mark(String text, Pen pen, PdfText texts) throws IOException {
        // On a poster it grows with the other letters, as far as the margin has room for it.
        double size = Math.max(MARK_SIZE,
                Math.min(MARK_SIZE * pages.scale() / PdfPaper.POINTS_PER_PX, options.margin() * 0.6));
        double width = TextMeasurer.bundled().width(text, size, Weight.REGULAR);
        double right = pages.width() - Math.max(options.margin(), size);
        double baseline = pages.height() - Math.max((options.margin() - size * 0.7) / 2, size / 2);
        pen.fill(MARK);
        texts.show(new Node.TextRun(text, right - width, baseline, size, Weight.REGULAR, width, MARK),
                null);
    }
}
