package nenpyo.export.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** Says of a document what it is: title, author, language, twice over, for old readers and new. No date, no machine. */
final class DocumentFacts {
    private static final String MAKER = "Nenpyo";

    private DocumentFacts() {}

    /** @param description what the figure shows, for those who do not see it, or null */
    static void write(PDDocument document, PdfOptions options, @Nullable String description)
            throws IOException {
        String subject = description == null ? "" : PlainText.of(description);
        String title = PlainText.of(options.title());
        String author = options.author() == null ? "" : PlainText.of(options.author());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        if (!author.isEmpty()) {
            information.setAuthor(author);
        }
        if (!subject.isEmpty()) {
            information.setSubject(subject);
        }
        information.setCreator(MAKER);
        information.setProducer(MAKER);

        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(options.language());
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(
                        xmp(title, author, subject, options.language()).getBytes(StandardCharsets.UTF_8))));
    }

    /** The same as an XMP packet (ISO 16684-1), which says, too, that this is PDF/UA-1 (ISO 14289-1, clause 5). */
    private static String xmp(String title, String author, String subject, String language) {
        String creator = author.isEmpty()
                ? ""
                : "<dc:creator><rdf:Seq><rdf:li>" + escaped(author) + "</rdf:li></rdf:Seq></dc:creator>\n";
        String description = subject.isEmpty()
                ? ""
                : "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(subject)
                        + "</rdf:li></rdf:Alt></dc:description>\n";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\
                """ + escaped(title) + """
                </rdf:li></rdf:Alt></dc:title>
                """ + description + creator + """
                <dc:language><rdf:Bag><rdf:li>\
                """ + escaped(language) + """
                </rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>Nenpyo</xmp:CreatorTool>
                <pdf:Producer>Nenpyo</pdf:Producer>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
