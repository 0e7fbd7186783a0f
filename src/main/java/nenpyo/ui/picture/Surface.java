package nenpyo.ui.picture;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Pixels that are those of the screen, one to one, at every scale of the window. There are two pictures: one is written
 * while JavaFX still reads the other. For the JavaFX thread.
 */
final class Surface extends Region {
    private final ImageView view = new ImageView();
    private @Nullable Picture shown;
    private @Nullable Picture other;

    private record Picture(PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Picture of(int width, int height) {
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height,
                    IntBuffer.allocate(width * height),
                    PixelFormat.getIntArgbPreInstance());
            return new Picture(buffer, new WritableImage(buffer));
        }

        int[] pixels() {
            return buffer.getBuffer().array();
        }

        boolean is(int width, int height) {
            return buffer.getWidth() == width && buffer.getHeight() == height;
        }
    }

    Surface() {
        setManaged(false);
        setMouseTransparent(true);
        view.setManaged(false);
        // Its pixels are the screen's: between them there is nothing to smooth.
        view.setSmooth(false);
        getChildren().add(view);
    }

    /**
     * Shows a picture.
     *
     * @param width pixels
     * @param height pixels
     * @param scale pixels per px
     * @param writing fills the rows of pixels, from the top left; what stands in them before is nothing to rely on
     */
    void show(int width, int height, double scale, Consumer<int[]> writing) {
        Picture free = other;
        Picture next = free != null && free.is(width, height) ? free : Picture.of(width, height);
        writing.accept(next.pixels());
        next.buffer.updateBuffer(_ -> null);
        other = shown;
        shown = next;
        view.setImage(next.image);
        view.setFitWidth(width / scale);
        view.setFitHeight(height / scale);
    }
}
