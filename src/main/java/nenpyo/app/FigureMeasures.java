package nenpyo.app;

import org.jspecify.annotations.Nullable;

/**
 * How large a figure on no paper is wanted.
 *
 * @param size which of the common ones, or what decides instead
 * @param width px, of a size of the user's own
 * @param height px, of a size of the user's own or where time decides the width; null for as much as the lanes need
 * @param pxPerYear how wide a year is where time decides the width, px
 * @param margin px that stay free on each side
 * @param scale pixels per px
 */
public record FigureMeasures(FigureSize size, double width, @Nullable Double height, double pxPerYear,
        double margin, double scale) {
    /** The least scale an image can have. */
    public static final double SCALE_LEAST = 0.1;
    /** The greatest scale an image can have. */
    public static final double SCALE_MOST = 8;
    /** The longest side in px. */
    public static final double SIDE_MOST = 32_000;
    /** The most px that a year can have. */
    public static final double PX_PER_YEAR_MOST = 1_000_000;
    /** The widest margin in px. */
    public static final double MARGIN_MOST = 1_000;
    /** As in the window, fit for a slide. */
    public static final FigureMeasures USUAL = new FigureMeasures(FigureSize.WINDOW, 1600, null, 100, 0, 2);

    public FigureMeasures {
        if (!(scale >= SCALE_LEAST && scale <= SCALE_MOST)) {
            throw new IllegalArgumentException("no scale: " + scale);
        }
        if (!isSide(width) || (height != null && !isSide(height))) {
            throw new IllegalArgumentException("no size: " + width + " × " + height);
        }
        if (!(pxPerYear > 0 && pxPerYear <= PX_PER_YEAR_MOST) || !(margin >= 0 && margin <= MARGIN_MOST)) {
            throw new IllegalArgumentException("no size: " + pxPerYear + " within " + margin);
        }
    }

    private static boolean isSide(double px) {
        return px > 0 && px <= SIDE_MOST;
    }

    /** This in a common size, at the scale that it is meant for. */
    public FigureMeasures withSize(FigureSize newSize) {
        return new FigureMeasures(newSize, width, height, pxPerYear, margin, newSize.scale());
    }

    /** This in a size of the user's own, px; as high as the lanes need for a height of null. */
    public FigureMeasures withOwnSize(double newWidth, @Nullable Double newHeight) {
        return new FigureMeasures(FigureSize.OWN, newWidth, newHeight, pxPerYear, margin, scale);
    }

    /** This as wide as its time needs, at so many px per year; as high as the lanes need for a height of null. */
    public FigureMeasures withPxPerYear(double newPxPerYear, @Nullable Double newHeight) {
        return new FigureMeasures(FigureSize.PER_YEAR, width, newHeight, newPxPerYear, margin, scale);
    }

    public FigureMeasures withMargin(double newMargin) {
        return new FigureMeasures(size, width, height, pxPerYear, newMargin, scale);
    }

    public FigureMeasures withScale(double newScale) {
        return new FigureMeasures(size, width, height, pxPerYear, margin, newScale);
    }
}
