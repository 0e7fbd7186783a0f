package nenpyo.ui.picture;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does what is asked for, one after the other, on a thread of its own. What waits when something else is asked for is
 * dropped; what has begun is finished, so that on a slow machine something is finished at all. Safe on any thread.
 */
final class LatestFirst<T> implements AutoCloseable {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final Consumer<T> work;
    private final ExecutorService thread;

    /** @param work done on the thread of that name; deals with its own failures */
    LatestFirst(String name, Consumer<T> work) {
        this.work = work;
        this.thread = Executors
                .newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().name(name).unstarted(task));
    }

    void ask(T wanted) {
        if (waiting.getAndSet(wanted) == null && !thread.isShutdown()) {
            thread.execute(this::next);
        }
    }

    private void next() {
        T wanted = waiting.getAndSet(null);
        if (wanted != null) {
            work.accept(wanted);
        }
    }

    /** Whether something waits for what is being done to end. */
    boolean isAwaited() {
        return waiting.get() != null;
    }

    /** Ends the work; nothing more is begun. */
    @Override
    public void close() {
        waiting.set(null);
        thread.shutdownNow();
    }
}
