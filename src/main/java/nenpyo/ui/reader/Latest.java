package nenpyo.ui.reader;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nenpyo.app.background.BackgroundThreads;
import org.jspecify.annotations.Nullable;

/**
 * Does one kind of work beside the JavaFX thread: what is asked for last wins, and what is under way for another is
 * interrupted and never told of. Its methods are for the JavaFX thread, but for {@link Telling}.
 */
final class Latest implements AutoCloseable {
    private final ExecutorService thread;
    private final Executor window;
    private final Consumer<Throwable> failed;
    private @Nullable Future<?> underWay;
    private int asked;
    private boolean idle = true;

    /** Tells something on the JavaFX thread, if it is still wanted then; for the thread that works. */
    interface Telling {
        void tell(Runnable news);
    }

    /** What is to be done, on another thread; it heeds being interrupted. */
    interface Work<T> {
        T run(Telling telling);
    }

    /**
     * @param window where results are told
     * @param failed told of faults, there too
     */
    Latest(String name, Executor window, Consumer<Throwable> failed) {
        this.window = window;
        this.failed = failed;
        thread = Executors.newSingleThreadExecutor(
                BackgroundThreads.behind(name));
    }

    /** Does something in place of what is under way; returns at once. */
    <T> void ask(Work<T> work, Consumer<T> done) {
        giveUp();
        int number = asked;
        idle = false;
        Telling telling = news -> window.execute(() -> {
            if (number == asked) {
                news.run();
            }
        });
        Callable<Boolean> task = () -> {
            try {
                T result = work.run(telling);
                telling.tell(() -> {
                    idle = true;
                    done.accept(result);
                });
            } catch (CancellationException _) {
                // Another one is wanted by now.
            } catch (RuntimeException | Error e) {
                telling.tell(() -> {
                    idle = true;
                    failed.accept(e);
                });
            }
            return true;
        };
        if (!thread.isShutdown()) {
            underWay = thread.submit(task);
        }
    }

    /** Nothing is wanted any more. */
    void giveUp() {
        asked++;
        idle = true;
        if (underWay != null) {
            underWay.cancel(true);
            underWay = null;
        }
    }

    boolean isIdle() {
        return idle;
    }

    /** For any thread. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
