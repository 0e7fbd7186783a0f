package nenpyo.app;

import nenpyo.export.raster.Raster;

/**
 * A figure as it will be, painted small.
 *
 * @param raster its pixels
 * @param width how many pixels wide the figure itself will be
 * @param height how many pixels high
 * @param paper the size of its pages as a PDF, and how many they are
 */
public record Preview(Raster raster, long width, long height, Paper paper) {
    /**
     * Pages of one size.
     *
     * @param width millimetres
     * @param height millimetres
     * @param shown which of them the preview is of, from 0
     */
    public record Paper(double width, double height, int pages, int shown) {}
}
