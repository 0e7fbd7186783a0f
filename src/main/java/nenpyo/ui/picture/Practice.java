package nenpyo.ui.picture;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Some pictures that nobody sees, made once in a process while the first view is looked at: until it has done a thing often,
 * a JVM does it several times as slowly, and the first movement would stutter.
 */
final class Practice {
    /**
     * Movements are as fast after a quarter of so many. To hide or show a lane is not, as it takes a whole picture while a
     * frame waits; that is no faster after twice as many.
     */
    private static final int TURNS = 80;
    private static final AtomicInteger TURNS_LEFT = new AtomicInteger(TURNS);

    private Practice() {}

    /** Whether there is something left to practise; each time counts. */
    static boolean takeTurn() {
        return TURNS_LEFT.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    /** Moves and stretches a panorama as it is put on a surface. */
    static void compose(WidePicture picture) {
        Sight sight = picture.panorama().asked();
        Division division = Division.of(sight, picture.panorama().wide().plot());
        int across = Math.min(division.across(), picture.width() - division.left());
        int[] target = new int[across * picture.sheet().height()];
        Composition.copy(picture.sheet(), division.left(), 0, target, across);
        Composition.stretch(picture.sheet(), division.left(), picture.width(), target, across,
                division.left(), 1.5);
    }
}
