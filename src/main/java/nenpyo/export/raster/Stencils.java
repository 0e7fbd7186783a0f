package nenpyo.export.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Outline;
import nenpyo.text.RecentAnswers;
import org.jspecify.annotations.Nullable;

/** The stencils that were cut lately: a frame prints some hundred icons and pills, of few kinds. Safe on any thread. */
final class Stencils {
    /** An icon keeps its place to so many parts of a pixel: nearer nobody sees. */
    private static final int STEPS = 4;
    /** What is larger than this, across or down, has no stencil, pixels. */
    static final int SIDE_MOST = 128;
    private static final int ICONS_MOST = 2_000;
    private static final int ENDS_MOST = 200;
    private static final RecentAnswers<IconKey, Placed> ICONS = new RecentAnswers<>(ICONS_MOST);
    private static final RecentAnswers<EndsKey, Ends> ENDS = new RecentAnswers<>(ENDS_MOST);

    private Stencils() {}

    /**
     * A stencil and where it goes.
     *
     * @param stencil null for a shape that is too large for one
     * @param left columns right of the icon's origin
     * @param top rows below it
     */
    private record Placed(@Nullable Stencil stencil, int left, int top) {}

    /** Both ends of a rectangle with rounded corners. */
    record Ends(Stencil left, Stencil right) {}

    /** @param height of the rectangle */
    private record EndsKey(double radius, int height) {}

    /**
     * Prints a filled shape; false, and nothing printed, if it is too large for that.
     *
     * @param scale pixels for one of the shape's
     * @param x where its origin is, pixels
     * @param y where its origin is, pixels
     */
    static boolean icon(PixelArea to, Outline shape, double scale, double x, double y, Ink ink) {
        long stepX = Math.round(x * STEPS);
        long stepY = Math.round(y * STEPS);
        IconKey key = new IconKey(shape, scale, Math.floorMod(stepX, STEPS), Math.floorMod(stepY, STEPS));
        Placed placed = ICONS.get(key, IconKey::cut);
        if (placed.stencil == null) {
            return false;
        }
        placed.stencil.print(to, (int) Math.floorDiv(stepX, STEPS) + placed.left,
                (int) Math.floorDiv(stepY, STEPS) + placed.top, ink);
        return true;
    }

    /** The ends of a rectangle of a height whose corners have a radius, each as wide as it takes, in pixels. */
    static Ends ends(double radius, int height) {
        return ENDS.get(new EndsKey(radius, height), Stencils::cut);
    }

    private static Ends cut(EndsKey key) {
        int width = (int) Math.ceil(key.radius);
        double whole = 2 * width + 2;
        double arc = 2 * key.radius;
        return new Ends(
                Stencil.of(new RoundRectangle2D.Double(0, 0, whole, key.height, arc, arc), width, key.height),
                Stencil.of(new RoundRectangle2D.Double(width - whole, 0, whole, key.height, arc, arc), width,
                        key.height));
    }

    /** An icon by its identity, for to compare and hash outlines takes about as long as to paint one. */
    private static final class IconKey {
        private final Outline shape;
        private final double scale;
        private final int stepX;
        private final int stepY;

        IconKey(Outline shape, double scale, int stepX, int stepY) {
            this.shape = shape;
            this.scale = scale;
            this.stepX = stepX;
            this.stepY = stepY;
        }

        Placed cut() {
            AffineTransform place = AffineTransform.getTranslateInstance((double) stepX / STEPS,
                    (double) stepY / STEPS);
            place.scale(scale, scale);
            Shape placed = place.createTransformedShape(Java2dPainter.shape(shape));
            Rectangle2D box = placed.getBounds2D();
            int left = (int) Math.floor(box.getMinX());
            int top = (int) Math.floor(box.getMinY());
            double width = Math.ceil(box.getMaxX()) - left;
            double height = Math.ceil(box.getMaxY()) - top;
            if (!(Math.max(width, height) <= SIDE_MOST)) {
                return new Placed(null, 0, 0);
            }
            Shape moved = AffineTransform.getTranslateInstance(-left, -top).createTransformedShape(placed);
            return new Placed(Stencil.of(moved, (int) Math.max(1, width), (int) Math.max(1, height)), left,
                    top);
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // That is what it is for.
        public boolean equals(Object other) {
            return other instanceof IconKey key && key.shape == shape && key.scale == scale
                    && key.stepX == stepX && key.stepY == stepY;
        }

        @Override
        public int hashCode() {
            int place = STEPS * stepY + stepX;
            return 31 * (31 * System.identityHashCode(shape) + Double.hashCode(scale)) + place;
        }
    }
}
