package nenpyo.app;

import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;

/**
 * On which paper a figure is wanted.
 *
 * @param paper endless for every figure that is no document
 * @param margin points that stay free on each side of a sheet
 * @param letters how much larger letters on a sheet are than on a screen; 0 for as large as suits the sheet
 */
public record PagesChoice(PdfPaper paper, double margin, double letters) {
    /** One page as large as the figure. */
    public static final PagesChoice ENDLESS = new PagesChoice(new PdfPaper.Endless(), PdfOptions.USUAL_MARGIN,
            0);
}
