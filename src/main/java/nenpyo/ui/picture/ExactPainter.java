package nenpyo.ui.picture;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.application.Platform;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.drawing.SlicedDrawing;
import nenpyo.export.raster.PixelSheet;
import nenpyo.layout.Projected;
import org.jspecify.annotations.Nullable;

/**
 * Projects and paints pictures of views as they look at rest, on a thread of its own; the latest that is asked for comes
 * next. What others may call is for the JavaFX thread.
 */
final class ExactPainter implements AutoCloseable {
    private static final int HANDS_MOST = 4;
    /** More than one for each hand: who comes later has something left to do. */
    private static final int STRIPS_PER_HAND = 2;

    private final Function<Sight, Projected> projecting;
    private final Sheets sheets;
    private final Painted painted;
    private final Patience patience;
    private final LatestFirst<Order> orders = new LatestFirst<>(BackgroundThreads.awaited("nenpyo-picture"),
            this::paint);

    /** What was last expected, until its picture is there or something else is asked for. */
    private @Nullable Order expected;

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
     * @param patience of who joins
     */
    ExactPainter(Function<Sight, Projected> projecting, Sheets sheets, Patience patience, Painted painted) {
        this.projecting = projecting;
        this.sheets = sheets;
        this.painted = painted;
        this.patience = patience;
    }

    /** Asks for a picture; one that is expected and under way is not made twice. */
    void ask(Sight sight) {
        if (expected != null && expected.sight().equals(sight)) {
            expected.markAsked();
        } else {
            expected = null;
            orders.ask(new Order(sight, true, false));
        }
    }

    /**
     * Asks for the picture of what may be asked for next, in place of what waits. What has begun is finished, so that
     * something else may have to wait for it as long as a picture takes.
     */
    void expect(Sight sight) {
        expected = new Order(sight, false, false);
        orders.ask(expected);
    }

    /** Asks for the picture of what will be asked for in the next pulse, and joined there unless that was in vain before. */
    void beginAhead(Sight sight) {
        expected = new Order(sight, false, patience.now() > 0);
        orders.ask(expected);
    }

    /**
     * The picture of what was begun before it was asked for, made with the help of this thread; null if it was not, or takes
     * longer than there is patience, or cannot be made.
     */
    @Nullable
    Exact join(Sight sight) {
        Order order = expected;
        long nanos = patience.now();
        if (order == null || !order.sight().equals(sight) || nanos == 0) {
            return null;
        }
        try {
            Exact made = order.join(nanos);
            if (made != null) {
                expected = null;
            }
            return made;
        } catch (TimeoutException e) {
            patience.waitedInVain();
            return null;
        }
    }

    private void paint(Order order) {
        long began = System.nanoTime();
        try {
            Exact picture = made(order);
            long took = System.nanoTime() - began;
            order.end(picture);
            Platform.runLater(() -> {
                patience.took(took);
                ended(order);
                if (!order.isHandedOver()) {
                    painted.exact(picture, order.isAsked());
                }
            });
        } catch (RuntimeException | Error e) {
            Throwable cause = e instanceof CompletionException
                    ? Objects.requireNonNullElse(e.getCause(), e)
                    : e;
            order.fail(cause);
            Platform.runLater(() -> {
                ended(order);
                // Who asks for what was only expected will be told then.
                if (order.isAsked()) {
                    painted.failed(order.sight(), cause);
                }
            });
        }
    }

    private void ended(Order order) {
        if (expected == order) {
            expected = null;
        }
    }

    /** Projects it, and paints it with as many hands as there are processors: somebody waits. */
    private Exact made(Order order) {
        Sight sight = order.sight();
        Projected projected = projecting.apply(sight);
        PixelSheet sheet = sheets.take(sight.pixelWidth(), sight.pixelHeight());
        int hands = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, HANDS_MOST);
        SharedPainting painting = new SharedPainting(sheet, new SlicedDrawing(projected.drawing()),
                sight.scale(), hands * STRIPS_PER_HAND);
        order.begin(painting);
        int others = hands - (order.isToBeJoined() ? 2 : 1);
        for (int i = 0; i < others; i++) {
            ForkJoinPool.commonPool().execute(painting::paintAlong);
        }
        painting.paintAlong();
        painting.awaitWhole();
        return new Exact(sight, projected, sheet);
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
