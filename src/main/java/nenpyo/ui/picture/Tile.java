package nenpyo.ui.picture;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Shows a part of a surface, in its pixels. There are two pictures: one is written while JavaFX still reads the other. For
 * the JavaFX thread.
 */
final class Tile extends Region {
    private final ImageView view = new ImageView();
    private @Nullable Picture shown;
    private @Nullable Picture other;
    private @Nullable Part part;

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

    Tile() {
        setManaged(false);
        setMouseTransparent(true);
        view.setManaged(false);
        // Its pixels are the screen's: between them there is nothing to smooth.
        view.setSmooth(false);
        getChildren().add(view);
        Opaque.declare(this);
    }

    /** Shows a part, which is written anew unless it stands there already. */
    void show(Part next) {
        Part last = part;
        setVisible(!next.isEmpty());
        if (last != null && last.looksLike(next)) {
            return;
        }
        if (!next.isEmpty()) {
            write(next);
            resizeRelocate(next.left(), next.top(), next.width(), next.height());
        }
        part = next;
    }

    /** Shows nothing, and forgets what it showed: that may keep much more than its pixels. */
    void hide() {
        setVisible(false);
        part = null;
    }

    private void write(Part next) {
        Picture free = other;
        Picture written = free != null && free.is(next.width(), next.height())
                ? free
                : Picture.of(next.width(), next.height());
        next.writing().accept(written.pixels());
        written.buffer.updateBuffer(_ -> null);
        other = shown;
        shown = written;
        view.setImage(written.image);
    }
}
