package nenpyo.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import nenpyo.drawing.Drawing;

/**
 * A canvas whose pixels are those of the screen, one to one.
 *
 * <p>JavaFX paints every canvas at the scale of the finest screen, rounded up to a whole number, and at 1.25× or 1.5× shrinks
 * that picture onto the window: every line would be blurred. So the canvas is made as much smaller, and enlarged again, as
 * makes one of its pixels one of the window's. At 1× and 2× that changes nothing.
 */
final class PixelCanvas extends Region {
    private Canvas canvas = new Canvas();
    private double scale = 1;
    private double painted = 1;

    PixelCanvas() {
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /**
     * Fits the canvas to a surface; what was painted is lost if its scale changed.
     *
     * @param width px
     * @param height px
     * @param windowScale pixels of the window per px
     */
    void fit(double width, double height, double windowScale) {
        double paintedAt = paintedScale();
        if (windowScale != scale || paintedAt != painted) {
            scale = windowScale;
            painted = paintedAt;
            // A canvas never leaves the scale that it was first painted at.
            canvas = new Canvas();
            canvas.getTransforms().setAll(new Scale(painted / scale, painted / scale));
            getChildren().setAll(canvas);
        }
        setWidthOf(width);
        setHeightOf(height);
    }

    private void setWidthOf(double px) {
        double pixels = Math.round(px * scale) / painted;
        if (canvas.getWidth() != pixels) {
            canvas.setWidth(pixels);
        }
    }

    private void setHeightOf(double px) {
        double pixels = Math.round(px * scale) / painted;
        if (canvas.getHeight() != pixels) {
            canvas.setHeight(pixels);
        }
    }

    /** At how many pixels per px JavaFX paints a canvas that is made now. */
    private static double paintedScale() {
        double finest = 1;
        for (Screen screen : Screen.getScreens()) {
            finest = Math.max(finest, Math.max(screen.getOutputScaleX(), screen.getOutputScaleY()));
        }
        return Math.ceil(finest);
    }

    /** Paints a drawing; a failure leaves the canvas fit to paint the next one. */
    void paint(Drawing drawing) {
        paint(drawing, 0);
    }

    /** Paints what of a drawing lies right of a px, which is on the grid of pixels. */
    void paint(Drawing drawing, double left) {
        CanvasPainter painter = new CanvasPainter(canvas, scale, scale / painted, left);
        try {
            drawing.paint(painter);
        } finally {
            painter.end();
        }
    }
}
