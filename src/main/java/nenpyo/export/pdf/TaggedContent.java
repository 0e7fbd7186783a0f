package nenpyo.export.pdf;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** Says of what is painted on a page to which element it belongs, or that it is an artifact. */
final class TaggedContent {
    private final PDPage page;
    private final PDPageContentStream content;
    private final MarkedContents contents;
    private boolean open;
    private @Nullable PDStructureElement element;

    /** Begins the tags of a page. */
    TaggedContent(PDPage page, PDPageContentStream content, MarkedContents contents) {
        this.page = page;
        this.content = content;
        this.contents = contents;
        contents.begin(page);
    }

    /** What follows belongs to an element, or to none. */
    void of(@Nullable PDStructureElement next) throws IOException {
        if (open && Objects.equals(element, next)) {
            return;
        }
        end();
        if (next == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            content.beginMarkedContent(COSName.getPDFName(next.getStructureType()), contents.add(next, page));
        }
        open = true;
        element = next;
    }

    /** Ends what was begun; to be called before the graphics state is kept or restored. */
    void end() throws IOException {
        if (open) {
            content.endMarkedContent();
            open = false;
        }
    }

    /** What follows, up to {@link #endInsteadOf}, stands for a text that it does not show. */
    void insteadOf(String text) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, PlainText.of(text));
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
    }

    void endInsteadOf() throws IOException {
        content.endMarkedContent();
    }
}
