package nenpyo.app;

import nenpyo.export.raster.Raster;

/**
 * A figure as it will be, painted small.
 *
 * @param raster its pixels
 * @param width how many pixels wide the figure itself will be
 * @param height how many pixels high
 */
public record Preview(Raster raster, long width, long height) {}
