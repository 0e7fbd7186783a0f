package nenpyo.export.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Those pages of a PDF that are to be printed.
 *
 * @param pdf a PDF of them alone; nobody writes to it any more
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedPages(byte[] pdf, int count) {
    /**
     * Takes the pages that are wanted; the PDF as it is where that is every one.
     *
     * @throws IOException if it cannot be read, or none of its pages is wanted
     */
    public static PrintedPages of(byte[] pdf, PageNumbers wanted) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int all = document.getNumberOfPages();
            int count = wanted.count(all);
            if (count == all) {
                return new PrintedPages(pdf, all);
            }
            if (count == 0) {
                throw new IOException("none of " + all + " pages");
            }
            for (int number = all; number >= 1; number--) {
                if (!wanted.has(number)) {
                    document.removePage(number - 1);
                }
            }
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            document.save(rest);
            return new PrintedPages(rest.toByteArray(), count);
        }
    }
}
