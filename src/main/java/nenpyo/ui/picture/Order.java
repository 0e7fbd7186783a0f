package nenpyo.ui.picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An exact picture to be made, and how far it is: the JavaFX thread gives and joins it, the painter's begins and ends it.
 */
final class Order {
    /** For the painter to notice that the last strip is painted, nanoseconds. */
    private static final long MOMENT = 500_000;

    private final Sight sight;
    private final boolean toBeJoined;
    /** Of the JavaFX thread. */
    private boolean asked;
    /** Of the JavaFX thread. */
    private boolean handedOver;
    private final CompletableFuture<SharedPainting> painting = new CompletableFuture<>();
    private final CompletableFuture<Exact> picture = new CompletableFuture<>();

    /**
     * @param asked whether it was asked for, and is not only expected to be
     * @param toBeJoined whether the JavaFX thread is counted on to paint along
     */
    Order(Sight sight, boolean asked, boolean toBeJoined) {
        this.sight = sight;
        this.asked = asked;
        this.toBeJoined = toBeJoined;
    }

    Sight sight() {
        return sight;
    }

    boolean isToBeJoined() {
        return toBeJoined;
    }

    /** Whether it was asked for. For the JavaFX thread. */
    boolean isAsked() {
        return asked;
    }

    /** Takes note that it was asked for. For the JavaFX thread. */
    void markAsked() {
        asked = true;
    }

    /** Whether whoever joined it has the picture already. For the JavaFX thread. */
    boolean isHandedOver() {
        return handedOver;
    }

    /** Takes note that it is being painted; who joins it paints along. For the painter's thread. */
    void begin(SharedPainting begun) {
        painting.complete(begun);
    }

    /** Takes note of its picture. For the painter's thread. */
    void end(Exact made) {
        picture.complete(made);
    }

    /** Takes note that there will be none. For the painter's thread. */
    void fail(Throwable cause) {
        painting.completeExceptionally(cause);
        picture.completeExceptionally(cause);
    }

    /**
     * Paints along until the picture is there, and hands it over; null if there will be none. For the JavaFX thread.
     *
     * @param nanos how long; a strip that was begun by then is finished
     * @throws TimeoutException if it is not there by then; another thread takes the place of this one
     */
    @Nullable
    Exact join(long nanos) throws TimeoutException {
        long until = System.nanoTime() + nanos;
        try {
            painting.get(nanos, TimeUnit.NANOSECONDS).paintAlong(until);
            Exact made = picture.get(Math.max(MOMENT, until - System.nanoTime()), TimeUnit.NANOSECONDS);
            handedOver = true;
            return made;
        } catch (TimeoutException e) {
            leave();
            throw e;
        } catch (ExecutionException e) {
            // Who asked for it will be told as of any other.
            return null;
        } catch (InterruptedException e) {
            leave();
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Lets another thread paint in the place of one that will not. */
    void leave() {
        // What fails is told by who waits for all of it.
        CompletableFuture<Void> _ = painting.thenAcceptAsync(SharedPainting::paintAlong);
    }
}
