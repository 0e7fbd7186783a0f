package nenpyo.io.document;

import java.io.IOException;
import java.io.Writer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, page by page. */
final class PdfText {
    static {
        QuietPdfBox.hush();
        FontMappers.set(new OneFont());
    }

    private PdfText() {}

    /** @throws Budget.Exceeded if there is too much of it */
    static String of(byte[] pdf, Budget budget) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            budget.pages(pages);
            StringBuilder text = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("");
            for (int page = 1; page <= pages; page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, new Bounded(text, budget));
                text.append(page < pages ? "\f" : "");
            }
            return text.toString();
        }
    }

    /** Passes on what the budget allows. */
    private static final class Bounded extends Writer {
        private final StringBuilder text;
        private final Budget budget;

        Bounded(StringBuilder text, Budget budget) {
            this.text = text;
            this.budget = budget;
        }

        @Override
        public void write(char[] chars, int offset, int length) {
            budget.take(length);
            text.append(chars, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
