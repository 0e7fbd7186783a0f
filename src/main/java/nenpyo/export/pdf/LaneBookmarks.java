package nenpyo.export.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A document's bookmarks: one for each lane, at the place where it begins, and one for the list of sources. */
final class LaneBookmarks {
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final FigureBands bands;
    private final Set<String> lanes = new HashSet<>();

    LaneBookmarks(Drawing drawing) {
        bands = new FigureBands(List.of(drawing));
    }

    /** Adds the lanes that begin in a part of a page. */
    void add(PagePart part, PDPage page, PdfPages pages, int unit) {
        if (part.repeated() || part.drawing() > 0) {
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

    /** Adds the list of sources, where there is one. */
    void addSources(Places places, List<Drawing> drawings) {
        drawings.stream().map(Drawing::root).flatMap(LaneBookmarks::lists).findFirst().ifPresent(list -> {
            PDPageXYZDestination to = places.of(Role.SOURCES, list.key());
            if (to != null) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(PlainText.of(Objects.requireNonNullElse(list.title(), list.key())));
                item.setDestination(to);
                outline.addLast(item);
            }
        });
    }

    private static Stream<Node.Group> lists(Node.Group root) {
        return root.children()
                .stream()
                .filter(Node.Group.class::isInstance)
                .map(Node.Group.class::cast)
                .filter(group -> group.role() == Role.SOURCES);
    }

    /** Puts the bookmarks into the document, shown beside it, if there are any. */
    void write(PDDocument document) {
        if (!lanes.isEmpty()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        }
    }
}
