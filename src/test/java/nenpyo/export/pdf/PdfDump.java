package nenpyo.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** A PDF as lines that a person can compare: what it says of itself, its pages, its tags with their words, its bookmarks. */
public final class PdfDump {
    private final List<String> lines = new ArrayList<>();

    private PdfDump() {}

    public static String of(byte[] pdf) throws IOException {
        PdfDump dump = new PdfDump();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            dump.facts(document);
            for (PDPage page : document.getPages()) {
                dump.page(page);
            }
            Structure structure = new Structure(document);
            structure.elements().forEach(dump::element);
            dump.add("artifacts: " + structure.artifacts().replace("\n", "|"));
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                dump.bookmarks(document, document.getDocumentCatalog().getDocumentOutline().getFirstChild(),
                        "");
            }
        }
        return String.join("\n", dump.lines) + "\n";
    }

    private void add(String line) {
        lines.add(line.stripTrailing());
    }

    private void facts(PDDocument document) {
        add("title: " + document.getDocumentInformation().getTitle());
        add("author: " + document.getDocumentInformation().getAuthor());
        add("language: " + document.getDocumentCatalog().getLanguage());
        add("dates: " + document.getDocumentInformation().getCreationDate() + " "
                + document.getDocumentInformation().getModificationDate());
    }

    private void page(PDPage page) throws IOException {
        add(String.format(Locale.ROOT, "page: %.1f × %.1f", page.getMediaBox().getWidth(),
                page.getMediaBox().getHeight()));
        for (PDAnnotation annotation : page.getAnnotations()) {
            String to = annotation instanceof PDAnnotationLink link
                    ? link.getAction() instanceof PDActionURI uri ? uri.getURI() : "within"
                    : "";
            add("annotation: " + annotation.getSubtype() + " " + to + " " + annotation.getContents());
        }
    }

    private void element(Structure.Element at) {
        PDStructureElement element = at.element();
        add("  ".repeat(at.depth()) + at.type() + said(" title", element.getTitle())
                + said(" language", element.getLanguage()) + said(" instead", element.getActualText())
                + said(" picture", element.getAlternateDescription()) + said("", at.words()));
    }

    private static String said(String name, String value) {
        return value == null || value.isEmpty() ? "" : name + " “" + value + "”";
    }

    private void bookmarks(PDDocument document, PDOutlineItem first, String indent) throws IOException {
        for (PDOutlineItem item = first; item != null; item = item.getNextSibling()) {
            add("bookmark: " + indent + item.getTitle() + " → page "
                    + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            bookmarks(document, item.getFirstChild(), indent + "  ");
        }
    }
}
