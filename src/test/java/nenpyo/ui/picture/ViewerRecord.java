package nenpyo.ui.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nenpyo.layout.Projected;

/** What a viewer was told, and the pixels that are seen. */
final class ViewerRecord implements Viewer {
    final List<Projected> seen = Collections.synchronizedList(new ArrayList<>());
    final List<Projected> drawn = Collections.synchronizedList(new ArrayList<>());
    final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void seen(Projected exact) {
        seen.add(exact);
    }

    @Override
    public void drawn(Projected exact) {
        drawn.add(exact);
    }

    @Override
    public void moved(Projected wide) {
        // Of movements the pixels tell.
    }

    @Override
    public void failed(Throwable cause) {
        failures.add(cause);
    }

    /** The pixels on the surface; for the JavaFX thread. */
    static int[] pixels(TimelinePicture picture) {
        WritableImage image = picture.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }
}
