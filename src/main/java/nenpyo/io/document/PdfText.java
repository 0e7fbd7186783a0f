package nenpyo.io.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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
        PdfStreams.measure(pdf, budget);
        try (PDDocument document = Loader.loadPDF(new Watched(pdf, budget))) {
            int pages = document.getNumberOfPages();
            budget.pages(pages);
            StringBuilder text = new StringBuilder();
            PDFTextStripper stripper = new Stripper(budget);
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("");
            for (int page = 1; page <= pages; page++) {
                budget.page(page);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.writeText(document, new Bounded(text, budget));
                text.append(page < pages ? "\f" : "");
            }
            return text.toString();
        }
    }

    /** The file's bytes, which nobody reads on in who has no time left: also when a damaged table leads in circles. */
    private static final class Watched extends RandomAccessReadBuffer {
        private static final int OFTEN = 0xFFF;

        private final Budget budget;
        private int reads;

        Watched(byte[] pdf, Budget budget) {
            super(pdf);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            look();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            look();
            return super.read(bytes, offset, length);
        }

        private void look() {
            if ((++reads & OFTEN) == 0) {
                budget.goOn();
            }
        }
    }

    /** Looks at the time at every step of a page, also of one that shows no words. */
    private static final class Stripper extends PDFTextStripper {
        private final Budget budget;

        Stripper(Budget budget) {
            this.budget = budget;
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.goOn();
            super.processOperator(operator, operands);
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
