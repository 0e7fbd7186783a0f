package nenpyo.ui.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import nenpyo.export.raster.PixelSheet;

/** Sheets of pixels to be used again: each is megabytes, and one is needed for every picture. Safe on any thread. */
final class Sheets {
    private static final int SPARE_MOST = 4;

    private final Deque<PixelSheet> spare = new ArrayDeque<>();

    /** A sheet of a size, with whatever stood on it before. */
    synchronized PixelSheet take(int width, int height) {
        for (Iterator<PixelSheet> sheets = spare.iterator(); sheets.hasNext();) {
            PixelSheet sheet = sheets.next();
            if (sheet.width() == width && sheet.height() == height) {
                sheets.remove();
                return sheet;
            }
        }
        return new PixelSheet(width, height);
    }

    /** Takes back a sheet that nobody looks at or paints on any more. */
    synchronized void giveBack(PixelSheet sheet) {
        spare.addFirst(sheet);
        if (spare.size() > SPARE_MOST) {
            spare.removeLast();
        }
    }
}
