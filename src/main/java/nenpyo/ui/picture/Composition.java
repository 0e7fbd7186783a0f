package nenpyo.ui.picture;

import nenpyo.export.raster.PixelSheet;

/** Puts pixels together into what is seen. Safe on any thread. */
final class Composition {
    private Composition() {}

    /**
     * Copies the left columns of the upper rows as they are, and right of them a part of these rows, stretched across, to
     * the end of the target. Beyond what the sheet has right of its fixed columns, the outermost of these are repeated.
     *
     * @param end how many of the sheet's columns count
     * @param target rows of so many pixels
     * @param width of the target
     * @param height how many rows
     * @param fixed how many columns are copied as they are
     * @param start the column of the sheet that comes to lie right of them, and how much of it is cut off
     * @param enlarged pixels of the target for one of the sheet, more than 0
     */
    static void stretch(PixelSheet from, int end, int[] target, int width, int height, int fixed,
            double start,
            double enlarged) {
        int[] pixels = from.pixels();
        int across = from.width();
        int left = Math.min(fixed, width);
        int[] columns = columns(width - left, start, enlarged, fixed, end - 1);
        for (int y = 0; y < height; y++) {
            int source = y * across;
            int row = y * width;
            System.arraycopy(pixels, source, target, row, left);
            int to = row + left;
            for (int x = 0; x < columns.length; x++) {
                target[to + x] = pixels[source + columns[x]];
            }
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

    /**
     * Copies the left columns of the upper rows as they are, and right of them other columns of these rows.
     *
     * @param start the column of the sheet that comes to lie right of the fixed ones; as many as the target has room for are
     *     there
     */
    static void move(PixelSheet from, int[] target, int width, int height, int fixed, int start) {
        int[] pixels = from.pixels();
        int across = from.width();
        for (int y = 0; y < height; y++) {
            System.arraycopy(pixels, y * across, target, y * width, fixed);
            System.arraycopy(pixels, y * across + start, target, y * width + fixed, width - fixed);
        }
    }

    /** Copies whole rows of a sheet as wide as the target. */
    static void rows(PixelSheet from, int[] target, int first, int end) {
        int across = from.width();
        System.arraycopy(from.pixels(), first * across, target, first * across, (end - first) * across);
    }
}
