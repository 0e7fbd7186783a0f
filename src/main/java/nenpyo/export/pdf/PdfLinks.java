package nenpyo.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Role;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** The areas of a document that lead elsewhere in it; joined to their destinations once those are all known. */
final class PdfLinks {
    /** The annotation is printed (ISO 32000-1, 12.5.3), though there is nothing of it to be seen. */
    private static final int PRINTED = 4;

    private final List<Link> links = new ArrayList<>();

    private record Link(PDPage page, PDRectangle area, Role role, String key, String words,
            PDStructureElement element) {}

    /**
     * An area that leads to a group.
     *
     * @param words what is said of it
     * @param element what it belongs to
     */
    void add(PDPage page, PDRectangle area, Role role, String key, String words, PDStructureElement element) {
        links.add(new Link(page, area, role, key, words, element));
    }

    /** Puts the areas onto their pages; one that leads nowhere is passed over. */
    void write(Places places, MarkedContents contents) throws IOException {
        for (Link link : links) {
            PDPageXYZDestination to = places.of(link.role, link.key);
            if (to == null) {
                continue;
            }
            PDAnnotationLink area = new PDAnnotationLink();
            area.setRectangle(link.area);
            area.setDestination(to);
            area.setContents(PlainText.of(link.words));
            area.setAnnotationFlags(PRINTED);
            COSDictionary border = new COSDictionary();
            border.setInt(COSName.W, 0);
            area.getCOSObject().setItem(COSName.BS, border);
            area.setHighlightMode(PDAnnotationLink.HIGHLIGHT_MODE_NONE);
            area.setPage(link.page);
            link.page.getAnnotations().add(area);
            PDStructureElement tag = new PDStructureElement(StandardStructureTypes.LINK, link.element);
            link.element.appendKid(tag);
            contents.add(area, tag, link.page);
        }
    }
}
