package nenpyo.ui.picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** An exact picture to be made, and how far it is. */
final class Order {
    private final Sight sight;
    private final boolean joined;
    /** Of the JavaFX thread. */
    private boolean awaited;
    /** Of the JavaFX thread. */
    private boolean handedOver;
    private final CompletableFuture<SharedPainting> painting = new CompletableFuture<>();
    private final CompletableFuture<Exact> picture = new CompletableFuture<>();

    /**
     * @param awaited whether it was asked for, and is not only expected to be
     * @param joined whether the JavaFX thread will paint along
     */
    Order(Sight sight, boolean awaited, boolean joined) {
        this.sight = sight;
        this.awaited = awaited;
        this.joined = joined;
    }

    Sight sight() {
        return sight;
    }

    boolean isJoined() {
        return joined;
    }

    /** Whether it was asked for. For the JavaFX thread. */
    boolean isAwaited() {
        return awaited;
    }

    /** Takes note that it was asked for. For the JavaFX thread. */
    void await() {
        awaited = true;
    }

    /** Whether whoever joined it has the picture already. For the JavaFX thread. */
    boolean isHandedOver() {
        return handedOver;
    }

    /** Takes note that it is being painted; who joins it paints along. */
    void begin(SharedPainting begun) {
        painting.complete(begun);
    }

    /** Takes note of its picture. */
    void end(Exact made) {
        picture.complete(made);
    }

    /** Takes note that there will be none. */
    void fail(Throwable cause) {
        painting.completeExceptionally(cause);
        picture.completeExceptionally(cause);
    }

    /**
     * Paints along until the picture is there, and hands it over; null if it is not there in time, or will not be. For the
     * JavaFX thread.
     *
     * @param nanos how long it is waited for; a strip that was begun is finished
     */
    @Nullable
    Exact join(long nanos) {
        long until = System.nanoTime() + nanos;
        try {
            painting.get(nanos, TimeUnit.NANOSECONDS).paintAlong();
            Exact made = picture.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            handedOver = true;
            return made;
        } catch (TimeoutException | ExecutionException e) {
            // Late or not at all: that will be told as it is of any other.
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }
}
