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
 * @param letters how much larger letters on a sheet are than on a screen; 0 for as large as suits the sheet
 * @param pxPerYear how wide a year on sheets is before scaling; 0 for all on the width of one
 */
public record PaperChoice(String name, double margin, double letters, double pxPerYear) {
    /** One page as large as the figure. */
    public static final String ENDLESS = "endless";
    /** No paper, and the margin that every printer leaves free. */
    public static final PaperChoice USUAL = new PaperChoice(ENDLESS, 10);
    /** The widest margin, millimetres. */
    public static final double MARGIN_MOST = 200;

    /** @throws IllegalArgumentException if there is no such paper or size, or the margin leaves no room on it */
    public PaperChoice {
        if (!isSound(name, margin) || !isLetters(letters)
                || !(pxPerYear >= 0 && pxPerYear <= FigureMeasures.PX_PER_YEAR_MOST)) {
            throw new IllegalArgumentException("no paper: " + name + " within " + margin);
        }
    }

    /** With letters as large as suits it, and all on the width of one sheet. */
    public PaperChoice(String name, double margin) {
        this(name, margin, 0, 0);
    }

    public PaperChoice withName(String newName) {
        return new PaperChoice(newName, margin, letters, pxPerYear);
    }

    public PaperChoice withMargin(double newMargin) {
        return new PaperChoice(name, newMargin, letters, pxPerYear);
    }

    public PaperChoice withLetters(double newLetters) {
        return new PaperChoice(name, margin, newLetters, pxPerYear);
    }

    public PaperChoice withPxPerYear(double newPxPerYear) {
        return new PaperChoice(name, margin, letters, newPxPerYear);
    }

    /** Whether letters can be so many times as large as on a screen; 0 leaves that to the sheet. */
    public static boolean isLetters(double letters) {
        return letters == 0
                || (letters >= FigureMeasures.SCALE_LEAST && letters <= FigureMeasures.SCALE_MOST);
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

    /** Whether it is a sheet whose longer side is upright. */
    public boolean isUpright() {
        return PdfPaper.named(name).orElseThrow() instanceof PdfPaper.Sheet sheet
                && sheet.width() <= sheet.height();
    }

    /** The name of the sheets of a size in points, as nearly as they are told in tenths of a millimetre. */
    public static String nameOf(PdfPaper.Sheet sheet) {
        for (String known : PdfPaper.NAMES) {
            if (PdfPaper.named(known).orElseThrow() instanceof PdfPaper.Sheet named) {
                if (isSame(named, sheet)) {
                    return known;
                }
                if (isSame(named.landscape(), sheet)) {
                    return known + PdfPaper.LANDSCAPE;
                }
            }
        }
        return millimetres(sheet.width() / PdfPaper.POINTS_PER_MM) + "x"
                + millimetres(sheet.height() / PdfPaper.POINTS_PER_MM) + "mm";
    }

    private static boolean isSame(PdfPaper.Sheet one, PdfPaper.Sheet other) {
        return Math.abs(one.width() - other.width()) < PdfPaper.POINTS_PER_MM
                && Math.abs(one.height() - other.height()) < PdfPaper.POINTS_PER_MM;
    }

    /** The name without the way it lies; empty for a paper that is known by its sides. */
    public String kind() {
        String kind = isLandscape() ? name.substring(0, name.length() - PdfPaper.LANDSCAPE.length()) : name;
        return PdfPaper.NAMES.contains(kind) ? kind : "";
    }

    /** Whether it is cut from a roll: one side is given, the other as long as need be. */
    public boolean isRoll() {
        return PdfPaper.named(name).orElseThrow() instanceof PdfPaper.Roll;
    }

    /** A side in millimetres to a tenth, as one would write it; empty of one that is endless. */
    public String side(boolean across) {
        return switch (PdfPaper.named(name).orElseThrow()) {
            case PdfPaper.Sheet sheet ->
                millimetres((across ? sheet.width() : sheet.height()) / PdfPaper.POINTS_PER_MM);
            case PdfPaper.Roll roll when roll.across() == across ->
                millimetres(roll.side() / PdfPaper.POINTS_PER_MM);
            case PdfPaper.Roll _,PdfPaper.Endless _ -> "";
        };
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
                ? new PagesChoice(PdfPaper.named(name).orElseThrow(), margin * PdfPaper.POINTS_PER_MM,
                        letters)
                : PagesChoice.ENDLESS;
    }
}
