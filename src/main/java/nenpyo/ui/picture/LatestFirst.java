package nenpyo.ui.picture;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does what is asked for, one after the other, on a thread of its own. What waits when something else is asked for is
 * dropped; what has begun is finished, so that on a slow machine something is finished at all. Safe on any thread.
 */
final class LatestFirst<T> implements AutoCloseable {
    private final Consumer<T> work;
    private final ExecutorService thread;
    private final Lull lull;
    private @Nullable T waiting;
    private boolean working;
    /** Of the thread alone. */
    private boolean hasWorked;
    /** When what waits was first asked for, or could first have been begun; and when it was last changed, nanoseconds. */
    private long waitingSince;
    private long askedLast;
    private boolean dropped;
    private boolean closed;

    /**
     * How long nothing more is asked for before work begins, but for the first.
     *
     * @param quiet nanoseconds since something was last asked for, at least
     * @param most nanoseconds since something has waited, at the most
     */
    record Lull(long quiet, long most) {
        static final Lull NONE = new Lull(0, 0);
    }

    /** @param work done on a single thread; deals with its own failures */
    LatestFirst(ThreadFactory threads, Consumer<T> work) {
        this(threads, work, Lull.NONE);
    }

    /**
     * @param work done on a single thread; deals with its own failures
     * @param lull what is asked for meanwhile is dropped, too
     */
    LatestFirst(ThreadFactory threads, Consumer<T> work, Lull lull) {
        this.work = work;
        this.lull = lull;
        this.thread = Executors
                .newSingleThreadExecutor(threads);
    }

    /** Asks for something in place of what waits; once this is closed, for nothing. */
    synchronized void ask(T wanted) {
        if (closed) {
            return;
        }
        askedLast = System.nanoTime();
        if (waiting == null) {
            waitingSince = askedLast;
            thread.execute(this::next);
        }
        waiting = wanted;
    }

    private void next() {
        if (hasWorked) {
            for (long left = leftOfLull(); left > 0; left = leftOfLull()) {
                LockSupport.parkNanos(left);
            }
        }
        T wanted = taken();
        if (wanted != null) {
            try {
                work.accept(wanted);
            } finally {
                hasWorked = true;
                done();
            }
        }
    }

    private synchronized long leftOfLull() {
        if (closed) {
            return 0;
        }
        long now = System.nanoTime();
        return Math.min(askedLast + lull.quiet - now, waitingSince + lull.most - now);
    }

    private synchronized void done() {
        working = false;
        waitingSince = System.nanoTime();
    }

    private synchronized @Nullable T taken() {
        T wanted = waiting;
        waiting = null;
        working = wanted != null;
        dropped = false;
        return wanted;
    }

    /** Whether nothing is done and nothing waits. */
    synchronized boolean isIdle() {
        return !working && waiting == null;
    }

    /** Whether the work had better come to its end: something else waits for it, or nobody any more. */
    synchronized boolean isOvertaken() {
        return closed || dropped || waiting != null;
    }

    /** Lets what is being done come to its end, for nobody needs it any more. */
    synchronized void drop() {
        dropped = working;
    }

    /** Ends the work; nothing more is begun. */
    @Override
    public synchronized void close() {
        closed = true;
        waiting = null;
        thread.shutdownNow();
    }
}
