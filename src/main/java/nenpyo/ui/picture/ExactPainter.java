package nenpyo.ui.picture;

import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.application.Platform;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Projected;
import org.jspecify.annotations.Nullable;

/**
 * Projects and paints pictures of views as they look at rest, on a thread of its own; the latest that is asked for comes
 * next. For the JavaFX thread.
 */
final class ExactPainter implements AutoCloseable {
    private static final int PARTS_MOST = 4;

    private final Function<Sight, Projected> projecting;
    private final Sheets sheets;
    private final Painted painted;
    private final LatestFirst<Order> orders = new LatestFirst<>(BackgroundThreads.awaited("nenpyo-picture"),
            this::paint);

    /** What was last expected, until its picture is there or something else is asked for. */
    private @Nullable Order expected;

    /** A picture to be made. */
    private static final class Order {
        private final Sight sight;
        /** Whether it was asked for, and is not only expected to be. Of the JavaFX thread. */
        private boolean awaited;

        Order(Sight sight, boolean awaited) {
            this.sight = sight;
            this.awaited = awaited;
        }
    }

    /** Is told what was painted, on the JavaFX thread. */
    interface Painted {
        /**
         * A picture is there.
         *
         * @param awaited whether it was asked for, and not only expected to be
         */
        void exact(Exact picture, boolean awaited);

        /** A picture that was asked for could not be made. */
        void failed(Sight sight, Throwable cause);
    }

    /**
     * @param projecting how a picture is made
     * @param sheets to paint on
     */
    ExactPainter(Function<Sight, Projected> projecting, Sheets sheets, Painted painted) {
        this.projecting = projecting;
        this.sheets = sheets;
        this.painted = painted;
    }

    /** Asks for a picture; one that is expected and under way is not made twice. */
    void ask(Sight sight) {
        if (expected != null && expected.sight.equals(sight)) {
            expected.awaited = true;
        } else {
            expected = null;
            orders.ask(new Order(sight, true));
        }
    }

    /**
     * Asks for the picture of what may be asked for next, in place of what waits. What has begun is finished, so that
     * something else may have to wait for it as long as a picture takes.
     */
    void expect(Sight sight) {
        expected = new Order(sight, false);
        orders.ask(expected);
    }

    private void ended(Order order) {
        if (expected == order) {
            expected = null;
        }
    }

    private void paint(Order order) {
        Sight sight = order.sight;
        try {
            Projected projected = projecting.apply(sight);
            PixelSheet sheet = sheets.take(sight.pixelWidth(), sight.pixelHeight());
            paintInParts(sheet, new SlicedDrawing(projected.drawing()), sight.scale());
            Exact picture = new Exact(sight, projected, sheet);
            Platform.runLater(() -> {
                ended(order);
                painted.exact(picture, order.awaited);
            });
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> {
                ended(order);
                // Who asks for what was only expected will be told then.
                if (order.awaited) {
                    painted.failed(sight, e);
                }
            });
        }
    }

    /** Paints parts of it side by side, for somebody waits; each processor a part, of which there are a few. */
    private static void paintInParts(PixelSheet sheet, SlicedDrawing drawing, double scale) {
        int parts = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, PARTS_MOST);
        IntStream.range(0, parts).parallel().forEach(part -> {
            int from = sheet.width() * part / parts;
            int to = sheet.width() * (part + 1) / parts;
            sheet.paint(drawing, scale, from, to);
        });
    }

    /** Whether nothing is painted. */
    boolean isAtRest() {
        return orders.isIdle();
    }

    @Override
    public void close() {
        orders.close();
    }
}
