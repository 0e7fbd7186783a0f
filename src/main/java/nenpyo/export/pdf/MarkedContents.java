package nenpyo.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Joins the marked contents of all pages to the elements of the structure tree, both ways (ISO 32000-1, 14.7.4). */
final class MarkedContents {
    /** By page: the element of each marked content, in the order of their numbers. */
    private final List<COSArray> pages = new ArrayList<>();
    private final List<Joined> annotations = new ArrayList<>();

    private record Joined(PDAnnotation annotation, PDStructureElement element) {}

    /** A page begins. */
    void begin(PDPage page) {
        page.setStructParents(pages.size());
        pages.add(new COSArray());
    }

    /** The number of a further marked content, on the page that began last, of an element. */
    int add(PDStructureElement element, PDPage page) {
        COSArray onPage = pages.getLast();
        int number = onPage.size();
        onPage.add(element.getCOSObject());
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
        } else {
            PDMarkedContentReference reference = new PDMarkedContentReference();
            reference.setPage(page);
            reference.setMCID(number);
            element.appendKid(reference);
        }
        return number;
    }

    /** An annotation belongs to an element, too. */
    void add(PDAnnotation annotation, PDStructureElement element, PDPage page) {
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        annotations.add(new Joined(annotation, element));
    }

    /** Puts the tree into the document. */
    void write(PDDocument document, PDStructureElement tree) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.appendKid(tree);
        COSArray numbers = new COSArray();
        for (int page = 0; page < pages.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(pages.get(page));
        }
        for (int i = 0; i < annotations.size(); i++) {
            int number = pages.size() + i;
            annotations.get(i).annotation.setStructParent(number);
            numbers.add(COSInteger.get(number));
            numbers.add(annotations.get(i).element.getCOSObject());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
        root.setParentTreeNextKey(pages.size() + annotations.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
