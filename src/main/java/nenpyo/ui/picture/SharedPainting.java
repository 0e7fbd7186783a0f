package nenpyo.ui.picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;

/**
 * A drawing that several threads put on a sheet side by side: whoever has time takes the next strip of rows, until none is
 * left. Safe on any thread.
 */
final class SharedPainting {
    private final PixelSheet sheet;
    private final SlicedDrawing drawing;
    private final double scale;
    private final int strips;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger painted = new AtomicInteger();
    private final CompletableFuture<Boolean> whole = new CompletableFuture<>();

    /**
     * @param scale pixels per px
     * @param strips at least 1
     */
    SharedPainting(PixelSheet sheet, SlicedDrawing drawing, double scale, int strips) {
        this.sheet = sheet;
        this.drawing = drawing;
        this.scale = scale;
        this.strips = strips;
    }

    /** Paints strips as long as there are any; what fails is for the one who waits for the end. */
    void paintAlong() {
        paintAlong(() -> true);
    }

    /** Paints strips as long as there are any and a time, in nanoseconds of the system, has not come. */
    void paintAlong(long until) {
        paintAlong(() -> System.nanoTime() - until < 0);
    }

    private void paintAlong(BooleanSupplier hasTime) {
        while (hasTime.getAsBoolean()) {
            int strip = taken.getAndIncrement();
            if (strip >= strips) {
                return;
            }
            try {
                sheet.paintRows(drawing, scale, top(strip), top(strip + 1));
            } catch (RuntimeException | Error e) {
                whole.completeExceptionally(e);
                return;
            }
            if (painted.incrementAndGet() == strips) {
                whole.complete(true);
            }
        }
    }

    private int top(int strip) {
        return (int) ((long) sheet.height() * strip / strips);
    }

    /**
     * Waits until all strips are painted, by whomever.
     *
     * @throws CompletionException if one could not be painted
     */
    void awaitWhole() {
        whole.join();
    }
}
