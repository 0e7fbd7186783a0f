package nenpyo.ui;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.layout.Subject;
import nenpyo.model.Range;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A view with as much again on either side of it, cut into upright slices to be painted one by one: what is shown while the
 * view moves. Labels that keep to the view's edges are where the edges of this are. Immutable, made on any thread.
 *
 * @param asked the view that it was made around
 * @param subject what it was made of
 * @param wide the whole drawing; its plot begins where that of the view does
 * @param head what stands left of the plot
 * @param slices from left to right, each {@link #SLICE} px wide, the first from 0 on
 */
record Panorama(View asked, Subject subject, Projected wide, Drawing head, List<Drawing> slices) {
    /** The width of a slice, px: a few of them make a view, and each is painted well within a frame. */
    static final double SLICE = 128;
    /** Beyond this many seconds there may be no room beside the view. */
    private static final double FARTHEST = 1e18;

    /**
     * The panorama around a view.
     *
     * @param plot where the view's own drawing has its plot
     * @return null at the ends of time
     */
    static @Nullable Panorama of(Projection projection, Subject shown, Subject subject, View view, Box plot) {
        double margin = Math.ceil(plot.width());
        double seconds = view.range().seconds() * margin / plot.width();
        if (isFar(view.range().from()) || isFar(view.range().to()) || seconds > FARTHEST) {
            return null;
        }
        Range range = new Range(view.range().from().plusSeconds(-seconds),
                view.range().to().plusSeconds(seconds));
        View around = view.withRange(range).withSize(view.width() + 2 * margin, view.height());
        Projected wide = projection.project(shown, around);
        double legend = view.height() - wide.plot().bottom();
        if (wide.plot().bottom() != plot.bottom()) {
            // There the legend needs fewer lines; the lanes must be as high as in the view.
            wide = projection.project(shown, around, 0, plot.bottom() + legend);
        }
        Drawing drawing = wide.drawing();
        List<Drawing> slices = new ArrayList<>();
        for (double left = 0; left < drawing.width(); left += SLICE) {
            slices.add(drawing.between(left, left + SLICE));
        }
        return new Panorama(view, subject, wide, drawing.between(0, plot.left()), List.copyOf(slices));
    }

    private static boolean isFar(Moment moment) {
        return Math.abs((double) moment.second()) > FARTHEST;
    }

    /** How a view lies in this. */
    Place place(View view) {
        Box plot = wide.plot();
        double width = view.width() - plot.left();
        double enlarged = wide.scale().secondsPerPixel() / (view.range().seconds() / width);
        double left = wide.scale().x(view.range().from());
        double slip = Math.abs(enlarged - 1) * width;
        return new Place(left, left + width / enlarged, slip < 0.05 ? 1 : enlarged);
    }

    /** Whether a place lies in this as a whole. */
    boolean covers(Place place) {
        return place.left >= wide.plot().left() - 0.5 && place.right <= wide.plot().right() + 0.5;
    }

    /** How much room there is beside a place, at its narrower side, as a share of the place's width. */
    double room(Place place) {
        double room = Math.min(place.left - wide.plot().left(), wide.plot().right() - place.right);
        return room / (place.right - place.left);
    }

    /**
     * Where a view lies.
     *
     * @param left where the plot of the view begins, px of the panorama
     * @param right where it ends
     * @param enlarged px of the view for a px of this; 1 where it only has moved
     */
    record Place(double left, double right, double enlarged) {
        int firstSlice() {
            return (int) Math.max(0, Math.floor(left / SLICE));
        }

        int lastSlice() {
            return (int) Math.max(0, Math.ceil(right / SLICE) - 1);
        }
    }
}
