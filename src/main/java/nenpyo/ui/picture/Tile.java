package nenpyo.ui.picture;

import org.jspecify.annotations.Nullable;

/**
 * Shows a part of a surface, in its pixels. There are two pictures: one is written while JavaFX still reads the other. For
 * the JavaFX thread.
 */
final class Tile extends PixelRegion {
    private @Nullable PixelImage shown;
    private @Nullable PixelImage other;
    private @Nullable Part part;

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
        int width = next.width();
        int height = next.height();
        PixelImage free = other;
        PixelImage written = free != null && free.is(width, height)
                ? free
                : PixelImage.of(width, height, new int[width * height]);
        next.writing().accept(written.pixels());
        other = shown;
        shown = written;
        put(written);
    }
}
