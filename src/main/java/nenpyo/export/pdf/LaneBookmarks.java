package nenpyo.export.pdf;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nenpyo.drawing.Drawing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A document's bookmarks: one for each lane, at the place where it begins. */
final class LaneBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final FigureBands bands;
    private final Set<String> lanes = new HashSet<>();

    LaneBookmarks(Drawing drawing) {
        bands = new FigureBands(drawing);
    }

    /** Adds the lanes that begin in a part of a page. */
    void add(PagePart part, PDPage page, PdfPages pages, int unit) {
        if (part.repeated()) {
            return;
        }
        for (FigureBands.Band band : bands.bands()) {
            if (band.top() < part.shown().bottom() && band.bottom() > part.shown().top()
                    && lanes.add(band.group().key())) {
                double y = Math.max(band.top(), part.shown().top()) + part.down();
                PDPageXYZDestination to = new PDPageXYZDestination();
                to.setPage(page);
                to.setLeft(0);
                to.setTop((int) Math.round((pages.height() - pages.top() - y * pages.scale()) / unit));
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(
                        PlainText.of(Objects.requireNonNullElse(band.group().title(), band.group().key())));
                item.setDestination(to);
                outline.addLast(item);
            }
        }
    }

    /** Puts the bookmarks into the document, shown beside it, if there are any. */
    void write(PDDocument document) {
        if (!lanes.isEmpty()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }
}
