package nenpyo.ui.picture;

import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import nenpyo.model.View;
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
    private static final double STRETCHED_MOST = 6;
    /** So many pixels beyond the right end of a place may be shown, as both its ends and its size are rounded. */
    private static final int ROUNDING = 3;

    private final Panorama panorama;
    private final SlicedDrawing drawing;
    private final PixelSheet sheet;
    private final double scale;
    /** How much of the sheet is needed, pixels. */
    private final int width;
    /** What is painted, pixels: from inclusive, to exclusive; what stands left of the plot is, too. */
    private volatile int from;
    private volatile int to;
    private volatile boolean whole;

    /** @param sheet room for all of the panorama, or more */
    WidePicture(Panorama panorama, PixelSheet sheet) {
        this.panorama = panorama;
        this.drawing = new SlicedDrawing(panorama.wide().drawing());
        this.sheet = sheet;
        this.scale = panorama.asked().scale();
        this.width = panorama.asked().pixels(panorama.wide().drawing().width());
    }

    Panorama panorama() {
        return panorama;
    }

    PixelSheet sheet() {
        return sheet;
    }

    /** How much of the sheet is the panorama, pixels. */
    int width() {
        return width;
    }

    /** Paints what stands left of the plot; nothing of the plot yet. */
    void begin() {
        paint(0, pixels(panorama.wide().plot().left()));
        from = pixels(panorama.place(panorama.asked().view()).left());
        to = from;
    }

    /** Whether the view that the panorama was made around is painted. */
    boolean isViewPainted() {
        return whole || isPaintedTo(panorama.place(panorama.asked().view()).right() * scale);
    }

    /**
     * Paints a slice: of the view from left to right, then on the side of which the lesser share is painted; false if there
     * is nothing more.
     */
    boolean paintMore() {
        int slice = pixels(SLICE);
        int least = pixels(panorama.wide().plot().left());
        Place view = panorama.place(panorama.asked().view());
        double left = view.left() * scale;
        double right = view.right() * scale;
        boolean isLeftBehind = (left - from) * (width - right) < (to - right) * (left - least);
        if (to < width && (from == least || !isLeftBehind)) {
            int end = Math.min(width, to + slice);
            paint(to, end);
            to = end;
        } else if (from > least) {
            int first = Math.max(least, from - slice);
            paint(first, from);
            from = first;
        }
        whole = from == least && to == width;
        return !whole;
    }

    private void paint(int first, int end) {
        if (first < end) {
            sheet.paint(drawing, scale, first, end);
        }
    }

    private int pixels(double px) {
        return Math.clamp(Math.round(px * scale), 0, width);
    }

    /** Whether all of it is painted. */
    boolean isWhole() {
        return whole;
    }

    /** How many px of this show the time that one px of another one does. */
    double enlarges(WidePicture other) {
        return other.panorama.place(panorama.asked().view()).enlarged();
    }

    /** Whether all of a view is painted and it can be shown as large as it is asked for. */
    boolean shows(View view) {
        return shows(panorama.place(view));
    }

    /** Whether all of a place is painted and it can be shown as large as it is asked for. */
    boolean shows(Place place) {
        return place.left() * scale >= from - 0.5 && isPaintedTo(place.right() * scale)
                && place.enlarged() >= SHRUNK_MOST && place.enlarged() <= STRETCHED_MOST;
    }

    /** At the end of it nothing is shown that is beyond it. */
    private boolean isPaintedTo(double pixel) {
        return pixel <= to - ROUNDING || to == width && pixel <= to + 0.5;
    }

    /** How much of the panorama is beside a place, painted or yet to be, in widths of the place. */
    Beside room(Place place) {
        double left = place.left() - panorama.wide().plot().left();
        double right = panorama.wide().plot().right() - place.right();
        return new Beside(left / place.width(), right / place.width());
    }
}
