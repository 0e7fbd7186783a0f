package nenpyo.ui.picture;

import java.nio.IntBuffer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Pixels in memory as a picture of JavaFX. For the JavaFX thread.
 *
 * @param buffer over the very pixels, not over a copy
 */
record PixelImage(PixelBuffer<IntBuffer> buffer, WritableImage image) {
    /**
     * Of pixels, row by row from the top left: alpha, red, green and blue from the highest byte.
     *
     * @param pixels as many as the picture has
     */
    static PixelImage of(int width, int height, int[] pixels) {
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance());
        return new PixelImage(buffer, new WritableImage(buffer));
    }

    int[] pixels() {
        return buffer.getBuffer().array();
    }

    boolean is(int width, int height) {
        return buffer.getWidth() == width && buffer.getHeight() == height;
    }
}
