package nenpyo.app;

import nenpyo.export.pdf.PdfPaper;
import org.jspecify.annotations.Nullable;

/**
 * How a figure lies on sheets.
 *
 * @param sheet the paper
 * @param margin points that stay free on each side
 * @param points how many there are to a px of the figure
 */
record PaperLayout(PdfPaper.Sheet sheet, double margin, double points) {
    /** Letters grow with paper on which a figure at their natural size would be wider, px: a poster is read from afar. */
    private static final double WIDEST = 1600;

    /**
     * As wide as its margins leave room for.
     *
     * @param width of the figure in px, or null where the size of its letters decides
     * @param letters how much larger they are than on a screen, or null for as large as suits the paper
     */
    static PaperLayout of(PdfPaper.Sheet sheet, double margin, @Nullable Double width,
            @Nullable Double letters) {
        double room = sheet.width() - 2 * margin;
        if (width != null) {
            return new PaperLayout(sheet, margin, room / width);
        }
        double natural = room / PdfPaper.POINTS_PER_PX;
        double scale = letters == null ? Math.max(1, natural / WIDEST) : letters;
        return new PaperLayout(sheet, margin, PdfPaper.POINTS_PER_PX * scale);
    }

    /** The width of what is within the margins, px. */
    double width() {
        return (sheet.width() - 2 * margin) / points;
    }

    /** The height of what is within the margins, px. */
    double height() {
        return (sheet.height() - 2 * margin) / points;
    }
}
