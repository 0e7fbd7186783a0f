package nenpyo.ui.picture;

import nenpyo.export.raster.PixelSheet;

/** Puts pixels of a sheet on a part of what is seen, all of whose pixels it fills. Safe on any thread. */
final class Composition {
    private Composition() {}

    /**
     * Copies columns of a sheet as they are.
     *
     * @param column the leftmost of the sheet to be copied; so many more as the target has are there
     * @param row the highest; so many more as the target has are there
     * @param target rows of so many pixels
     * @param width of the target
     */
    static void copy(PixelSheet from, int column, int row, int[] target, int width) {
        int[] pixels = from.pixels();
        int across = from.width();
        int source = row * across + column;
        for (int to = 0; to < target.length; to += width) {
            System.arraycopy(pixels, source, target, to, width);
            source += across;
        }
    }

    /**
     * Copies a part of the upper rows of a sheet, stretched across. Beyond what the sheet has, the outermost columns are
     * repeated.
     *
     * @param first the leftmost of the sheet's columns that count
     * @param end exclusive
     * @param target rows of so many pixels; so many rows are there
     * @param width of the target
     * @param start the column of the sheet that comes to lie at the left end, and how much of it is cut off
     * @param enlarged pixels of the target for one of the sheet, more than 0
     */
    static void stretch(PixelSheet from, int first, int end, int[] target, int width, double start,
            double enlarged) {
        int[] pixels = from.pixels();
        int across = from.width();
        int[] columns = columns(width, start, enlarged, first, end - 1);
        int source = 0;
        for (int to = 0; to < target.length; to += width) {
            for (int x = 0; x < columns.length; x++) {
                target[to + x] = pixels[source + columns[x]];
            }
            source += across;
        }
    }

    private static int[] columns(int count, double start, double enlarged, int first, int last) {
        int[] columns = new int[count];
        for (int x = 0; x < count; x++) {
            double at = start + (x + 0.5) / enlarged;
            columns[x] = (int) Math.clamp(Math.floor(at), first, last);
        }
        return columns;
    }
}
