package nenpyo.ui;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import nenpyo.export.png.PngImage;
import nenpyo.export.raster.Raster;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of a bench's window, in a folder that is made if it is missing. Not for the JavaFX thread.
 *
 * @param folder null where none were asked for
 */
record BenchPictures(@Nullable Path folder) {
    /** Whether any were asked for. */
    boolean areWanted() {
        return folder != null;
    }

    /** Writes what stands in a window now as a PNG of a name, where pictures were asked for. */
    void take(Stage stage, String name) throws IOException {
        if (folder == null) {
            return;
        }
        Raster raster = BenchRun.onFx(() -> raster(stage.getScene().snapshot(null)));
        Files.createDirectories(folder);
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(folder.resolve(name + ".png")))) {
            PngImage.write(raster, out);
        }
    }

    private static Raster raster(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new Raster(width, height, IntBuffer.wrap(pixels));
    }
}
