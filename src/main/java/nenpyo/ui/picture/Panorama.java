package nenpyo.ui.picture;

import nenpyo.drawing.Box;
import nenpyo.layout.Projected;
import nenpyo.layout.Projection;
import nenpyo.layout.Subject;
import nenpyo.model.Range;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A view with more on either side of it. Labels that keep to the view's edges are where the edges of this are.
 * Immutable, made on any thread.
 *
 * @param asked what it was made around
 * @param around the view with what is on either side of it
 * @param wide the whole drawing; its plot begins where that of the view does
 */
record Panorama(Sight asked, View around, Projected wide) {
    /** Beyond this many seconds there may be no room beside the view. */
    private static final double FARTHEST = 1e18;

    /**
     * The panorama around a view.
     *
     * @param plot where the view's own drawing has its plot
     * @return null at the ends of time
     */
    static @Nullable Panorama of(Projection projection, Sight asked, Box plot, Beside beside) {
        View view = asked.view();
        double left = Math.ceil(plot.width() * beside.left());
        double right = Math.ceil(plot.width() * beside.right());
        double secondsPerPixel = view.range().seconds() / plot.width();
        if (isFar(view.range().from()) || isFar(view.range().to())
                || Math.max(left, right) * secondsPerPixel > FARTHEST) {
            return null;
        }
        Range range = new Range(view.range().from().plusSeconds(-left * secondsPerPixel),
                view.range().to().plusSeconds(right * secondsPerPixel));
        View around = view.withRange(range).withSize(view.width() + left + right, view.height());
        Subject shown = asked.shown();
        Projected wide = projection.project(shown, around);
        double legend = view.height() - wide.plot().bottom();
        if (wide.plot().bottom() != plot.bottom()) {
            // There the legend needs fewer lines; the lanes must be as high as in the view.
            wide = projection.project(shown, around, 0, plot.bottom() + legend);
        }
        return new Panorama(asked, around, wide);
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

    /**
     * Where a view lies.
     *
     * @param left where the plot of the view begins, px of the panorama
     * @param right where it ends
     * @param enlarged px of the view for a px of this; 1 where it only has moved
     */
    record Place(double left, double right, double enlarged) {
        double width() {
            return right - left;
        }
    }
}
