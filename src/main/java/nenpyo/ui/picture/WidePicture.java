package nenpyo.ui.picture;

import nenpyo.export.Progress;
import nenpyo.export.raster.PixelSheet;
import nenpyo.ui.picture.Panorama.Place;

/**
 * A panorama, painted from the view that it was made around outwards. Painted on one thread; what is painted already may be
 * looked at on any other.
 */
final class WidePicture {
    /** How much is painted at a time, px: about a millisecond. */
    private static final double SLICE = 256;
    /** How far a view may shrink this, or stretch it, before its lines are too thin or too coarse to be shown so. */
    private static final double SHRUNK_MOST = 0.4;
    private static final double STRETCHED_MOST = 4;

    private final Panorama panorama;
    private final PixelSheet sheet;
    private final double scale;
    /** What is painted, pixels: from inclusive, to exclusive; what stands left of the plot is, too. */
    private volatile int from;
    private volatile int to;
    private volatile boolean whole;

    /** @param sheet room for all of the panorama */
    WidePicture(Panorama panorama, PixelSheet sheet) {
        this.panorama = panorama;
        this.sheet = sheet;
        this.scale = panorama.asked().scale();
    }

    Panorama panorama() {
        return panorama;
    }

    PixelSheet sheet() {
        return sheet;
    }

    /** Paints what stands left of the plot; nothing of the plot yet. */
    void begin() {
        paint(0, pixels(panorama.wide().plot().left()));
        from = pixels(panorama.place(panorama.asked().view()).left());
        to = from;
    }

    /** Whether the view that the panorama was made around is painted. */
    boolean isViewPainted() {
        return to >= pixels(panorama.place(panorama.asked().view()).right());
    }

    /** Paints a slice: of the view from left to right, then on either side in turns; false if there is nothing more. */
    boolean paintMore() {
        int slice = pixels(SLICE);
        int least = pixels(panorama.wide().plot().left());
        Place view = panorama.place(panorama.asked().view());
        boolean isLeftNearer = view.left() * scale - from < to - view.right() * scale;
        if (to < sheet.width() && (from == least || !isLeftNearer)) {
            int end = Math.min(sheet.width(), to + slice);
            paint(to, end);
            to = end;
        } else if (from > least) {
            int first = Math.max(least, from - slice);
            paint(first, from);
            from = first;
        }
        whole = from == least && to == sheet.width();
        return !whole;
    }

    private void paint(int first, int end) {
        if (first < end) {
            sheet.paint(panorama.wide().drawing().between(first / scale, end / scale), scale, first, end,
                    Progress.UNSEEN);
        }
    }

    private int pixels(double px) {
        return Math.clamp(Math.round(px * scale), 0, sheet.width());
    }

    /** Whether all of it is painted. */
    boolean isWhole() {
        return whole;
    }

    /** Whether all of a place is painted and it can be shown as large as it is asked for. */
    boolean shows(Place place) {
        return place.left() * scale >= from - 0.5 && place.right() * scale <= to + 0.5
                && place.enlarged() >= SHRUNK_MOST && place.enlarged() <= STRETCHED_MOST;
    }

    /** How much room the panorama has beside a place, at its narrower side, as a share of the place's width. */
    double room(Place place) {
        double left = place.left() - panorama.wide().plot().left();
        double right = panorama.wide().plot().right() - place.right();
        return Math.min(left, right) / place.width();
    }
}
