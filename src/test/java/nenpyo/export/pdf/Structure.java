package nenpyo.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a PDF, read as a screen reader would, with the words that each element shows. */
final class Structure {
    private final Map<PDPage, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder artifacts = new StringBuilder();
    private final List<Element> elements = new ArrayList<>();

    /** An element with the words that are shown of it. */
    record Element(int depth, PDStructureElement element, String words) {
        String type() {
            return element.getStructureType();
        }
    }

    Structure(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> onPage = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getTag().equals("Artifact")) {
                    artifacts.append(text(content)).append('\n');
                } else {
                    onPage.put(content.getMCID(), text(content));
                }
            }
            words.put(page, onPage);
        }
        walk(document.getDocumentCatalog().getStructureTreeRoot(), 0);
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private void walk(PDStructureNode node, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                StringBuilder text = new StringBuilder();
                for (Object content : element.getKids()) {
                    if (content instanceof Integer number) {
                        text.append(shown(element.getPage(), number));
                    } else if (content instanceof PDMarkedContentReference reference) {
                        text.append(shown(reference.getPage(), reference.getMCID()));
                    }
                }
                elements.add(new Element(depth, element, text.toString()));
                walk(element, depth + 1);
            }
        }
    }

    private String shown(PDPage page, int number) {
        Map<Integer, String> onPage = words.get(page);
        if (onPage == null || !onPage.containsKey(number)) {
            throw new AssertionError("no marked content " + number);
        }
        return onPage.get(number);
    }

    /** All elements in reading order. */
    List<Element> elements() {
        return elements;
    }

    List<Element> elements(String type) {
        return elements.stream().filter(element -> element.type().equals(type)).toList();
    }

    /** The words outside the structure, as painted. */
    String artifacts() {
        return artifacts.toString();
    }
}
