package nenpyo.export.raster;

/**
 * Where pixels may be set.
 *
 * @param pixels row by row from the top left: alpha, red, green and blue from the highest byte, premultiplied
 * @param across how many pixels a row has
 * @param left the first column
 * @param top the first row
 * @param right the column after the last
 * @param bottom the row after the last
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: a look at pixels that are somebody else's.
record PixelArea(int[] pixels, int across, int left, int top, int right, int bottom) {
    /** What of this lies within four edges in pixels; a pixel belongs to what its middle is in, as in Java2D. */
    PixelArea within(double fromX, double fromY, double toX, double toY) {
        return new PixelArea(pixels, across, Math.max(left, edge(fromX)), Math.max(top, edge(fromY)),
                Math.min(right, edge(toX)), Math.min(bottom, edge(toY)));
    }

    private static int edge(double at) {
        return (int) Math.ceil(at - 0.5);
    }
}
