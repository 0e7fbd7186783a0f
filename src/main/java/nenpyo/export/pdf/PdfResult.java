package nenpyo.export.pdf;

import java.util.List;

/**
 * What came of writing a PDF.
 *
 * @param pages how many
 * @param missing the code points that the bundled fonts lack, in ascending order: each is a box on the page, and still
 *     found by a search
 */
public record PdfResult(int pages, List<Integer> missing) {
    public PdfResult {
        missing = List.copyOf(missing);
    }
}
