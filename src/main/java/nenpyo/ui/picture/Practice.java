package nenpyo.ui.picture;

import java.util.concurrent.atomic.AtomicInteger;
import nenpyo.export.raster.PixelSheet;

/**
 * Some pictures that nobody sees, made once in a process while the first view is looked at: until it has done a thing often,
 * a JVM does it several times as slowly, and the first movement would stutter.
 */
final class Practice {
    /** After so many panoramas more of them are painted no faster. */
    private static final int TURNS = 20;
    private static final AtomicInteger TURNS_LEFT = new AtomicInteger(TURNS);

    private Practice() {}

    /** Whether there is something left to practise; each time counts. */
    static boolean takeTurn() {
        return TURNS_LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** Moves and stretches a panorama as it is put on a surface. */
    static void compose(WidePicture picture) {
        Sight sight = picture.panorama().asked();
        PixelSheet sheet = picture.sheet();
        int fixed = sight.pixels(picture.panorama().wide().plot().left());
        int width = Math.min(sight.pixelWidth(), picture.width());
        int[] surface = new int[width * sheet.height()];
        Composition.move(sheet, surface, width, sheet.height(), fixed, fixed);
        Composition.stretch(sheet, picture.width(), surface, width, sheet.height(), fixed, fixed, 1.5);
    }
}
