package nenpyo.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nenpyo.export.pdf.PdfOptions;
import nenpyo.export.pdf.PdfPaper;

/**
 * The paper that a reader wants PDFs on.
 *
 * @param name as {@link PdfPaper#named} knows it
 * @param margin millimetres that stay free on each side of a sheet
 */
public record PaperChoice(String name, double margin) {
    /** One page as large as the figure. */
    public static final String ENDLESS = "endless";
    /** No paper, and the margin that every printer leaves free. */
    public static final PaperChoice USUAL = new PaperChoice(ENDLESS, 10);
    /** The widest margin, millimetres. */
    public static final double MARGIN_MOST = 200;

    /** @throws IllegalArgumentException if there is no such paper, or the margin leaves no room on it */
    public PaperChoice {
        if (!isSound(name, margin)) {
            throw new IllegalArgumentException("no paper: " + name + " within " + margin);
        }
    }

    /** Whether there is such a paper, with room within a margin in millimetres. */
    public static boolean isSound(String name, double margin) {
        return margin >= 0 && margin <= MARGIN_MOST && PdfPaper.named(name)
                .filter(paper -> PdfOptions.fits(paper, margin * PdfPaper.POINTS_PER_MM))
                .isPresent();
    }

    public boolean isEndless() {
        return name.equals(ENDLESS);
    }

    public boolean isLandscape() {
        return name.endsWith(PdfPaper.LANDSCAPE);
    }

    /** The name without the way it lies; empty for a paper that is known by its sides. */
    public String kind() {
        String kind = isLandscape() ? name.substring(0, name.length() - PdfPaper.LANDSCAPE.length()) : name;
        return PdfPaper.NAMES.contains(kind) ? kind : "";
    }

    /** A side in millimetres to a tenth, as one would write it; empty of an endless page. */
    public String side(boolean across) {
        return PdfPaper.named(name).orElseThrow() instanceof PdfPaper.Sheet sheet
                ? millimetres((across ? sheet.width() : sheet.height()) / PdfPaper.POINTS_PER_MM)
                : "";
    }

    /** A length in millimetres to a tenth, without needless zeros. */
    public static String millimetres(double length) {
        return BigDecimal.valueOf(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** On this paper, or endless for every format but PDF. */
    public PagesChoice pages(FigureFormat format) {
        return format == FigureFormat.PDF
                ? new PagesChoice(PdfPaper.named(name).orElseThrow(), margin * PdfPaper.POINTS_PER_MM, 0)
                : PagesChoice.ENDLESS;
    }
}
