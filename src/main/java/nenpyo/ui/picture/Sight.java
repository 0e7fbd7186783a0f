package nenpyo.ui.picture;

import nenpyo.layout.Subject;
import nenpyo.model.Range;
import nenpyo.model.View;

/**
 * What is to be seen.
 *
 * @param subject the timeline as far as it is arranged; lanes that the view hides are not shown
 * @param scale pixels of the window per px
 */
public record Sight(Subject subject, View view, double scale) {
    /** Whether this is the same timeline, looked at in the same way but for the range of time. */
    boolean looksLike(Sight other) {
        return scale == other.scale && subject.timeline() == other.subject.timeline()
                && view.equals(other.view.withRange(view.range()));
    }

    /** The same at another range of time. */
    Sight at(Range range) {
        return new Sight(subject, view.withRange(range), scale);
    }

    /** The subject without the lanes that the view hides: those are gone at once, also from an older arrangement. */
    Subject shown() {
        return subject.only(view.filter()::shows);
    }

    /** The width of the surface in pixels. */
    int pixelWidth() {
        return pixels(view.width());
    }

    /** The height of the surface in pixels. */
    int pixelHeight() {
        return pixels(view.height());
    }

    /** The nearest pixel to a px. */
    int pixels(double px) {
        return (int) Math.max(1, Math.round(px * scale));
    }
}
