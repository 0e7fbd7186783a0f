package nenpyo.export.pdf;

import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself and how it lies on its paper.
 *
 * @param title its title for people, in full
 * @param author who made the timeline, or null
 * @param language BCP 47 tag of whatever has none of its own
 * @param margin points that stay free on each side of a sheet, not negative; an endless page has none
 * @param several whether a drawing that is too high for one sheet at its width goes on on further ones; else it is made
 *     smaller until it fits
 */
public record PdfOptions(String title, @Nullable String author, String language, PdfPaper paper,
        double margin,
        boolean several) {
    /** Points: 10 mm, which every printer leaves free. */
    public static final double USUAL_MARGIN = 28.35;

    public PdfOptions {
        if (!(margin >= 0 && fits(paper, margin))) {
            throw new IllegalArgumentException("no room within a margin of " + margin);
        }
    }

    /** Whether a paper has room within a margin in points. */
    public static boolean fits(PdfPaper paper, double margin) {
        return switch (paper) {
            case PdfPaper.Sheet sheet -> 2 * margin < Math.min(sheet.width(), sheet.height());
            case PdfPaper.Roll roll -> 2 * margin < roll.side();
            case PdfPaper.Endless _ -> true;
        };
    }

    /** One page as large as the drawing. */
    public static PdfOptions of(String title, @Nullable String author, String language) {
        return new PdfOptions(title, author, language, new PdfPaper.Endless(), USUAL_MARGIN, false);
    }

    /** The same on another paper, with the usual margin, on several sheets if need be. */
    public PdfOptions on(PdfPaper other) {
        return on(other, USUAL_MARGIN);
    }

    /** The same on another paper, within a margin in points, on several sheets if need be. */
    public PdfOptions on(PdfPaper other, double newMargin) {
        return new PdfOptions(title, author, language, other, newMargin, true);
    }
}
