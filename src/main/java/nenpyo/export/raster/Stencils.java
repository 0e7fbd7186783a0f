package nenpyo.export.raster;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Outline;
import nenpyo.text.Recent;

/** The stencils that were cut lately: a frame prints some hundred icons and pills, of few kinds. Safe on any thread. */
final class Stencils {
    /** An icon keeps its place to so many parts of a pixel: nearer nobody sees. */
    private static final int STEPS = 4;
    private static final int ICONS_MOST = 2_000;
    private static final int ENDS_MOST = 200;
    private static final Map<IconKey, Placed> ICONS = Collections.synchronizedMap(new Recent<>(ICONS_MOST));
    private static final Map<EndsKey, Ends> ENDS = Collections.synchronizedMap(new Recent<>(ENDS_MOST));

    private Stencils() {}

    /**
     * A stencil and where it goes.
     *
     * @param left columns right of the icon's origin
     * @param top rows below it
     */
    private record Placed(Stencil stencil, int left, int top) {}

    /** Both ends of a rectangle with rounded corners. */
    record Ends(Stencil left, Stencil right) {}

    /** @param height of the rectangle */
    private record EndsKey(double radius, int height) {}

    /**
     * Prints a filled shape.
     *
     * @param scale pixels for one of the shape's
     * @param x where its origin is, pixels
     * @param y where its origin is, pixels
     */
    static void icon(PixelArea to, Outline shape, double scale, double x, double y, Ink ink) {
        long stepX = Math.round(x * STEPS);
        long stepY = Math.round(y * STEPS);
        IconKey key = new IconKey(shape, scale, Math.floorMod(stepX, STEPS), Math.floorMod(stepY, STEPS));
        Placed placed = ICONS.computeIfAbsent(key, IconKey::cut);
        placed.stencil.print(to, (int) Math.floorDiv(stepX, STEPS) + placed.left,
                (int) Math.floorDiv(stepY, STEPS) + placed.top, ink);
    }

    /** The ends of a rectangle of a height whose corners have a radius, each as wide as it takes, in pixels. */
    static Ends ends(double radius, int height) {
        return ENDS.computeIfAbsent(new EndsKey(radius, height), Stencils::cut);
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

    /** An icon by its identity, for to compare outlines takes as long as to cut one. */
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
            Shape moved = AffineTransform.getTranslateInstance(-left, -top).createTransformedShape(placed);
            return new Placed(Stencil.of(moved, (int) Math.max(1, Math.ceil(box.getMaxX()) - left),
                    (int) Math.max(1, Math.ceil(box.getMaxY()) - top)), left, top);
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // That is what it is for.
        public boolean equals(Object other) {
            return other instanceof IconKey key && key.shape == shape && key.scale == scale
                    && key.stepX == stepX && key.stepY == stepY;
        }

        @Override
        public int hashCode() {
            return Objects.hash(System.identityHashCode(shape), scale, stepX, stepY);
        }
    }
}
