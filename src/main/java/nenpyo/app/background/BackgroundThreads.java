package nenpyo.app.background;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Makes the threads beside the window's. All are daemons: none of them keeps the program from ending. Safe on any thread.
 */
public final class BackgroundThreads {
    /** Below the usual 5: only some systems go by it. */
    private static final int PRIORITY = 3;
    /** Where a system has it, on the scale of `nice`: of threads that want the same processor this one gets a third. */
    private static final int BEHIND = 5;
    /** What is compiled makes the next seconds faster, but must not take this one: a tenth. */
    private static final int COMPILERS = 10;
    /** The JVM's own names for them. */
    private static final Set<String> COMPILER_NAMES = Set.of("C1 CompilerThread", "C2 CompilerThread");

    private static final Set<String> NAMES_BEHIND = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean STANDING_BACK = new AtomicBoolean();

    private BackgroundThreads() {}

    /** For work that somebody waits for and looks at. */
    public static ThreadFactory awaited(String name) {
        return task -> Thread.ofPlatform().daemon().name(name).unstarted(task);
    }

    /** For work that leaves the processor to what is looked at. */
    // Nothing but the smoothness of frames relies on it.
    @SuppressWarnings("ThreadPriorityCheck")
    public static ThreadFactory behind(String name) {
        NAMES_BEHIND.add(name);
        return task -> Thread.ofPlatform().daemon().name(name).priority(PRIORITY).unstarted(() -> {
            if (STANDING_BACK.get()) {
                SystemThreads.niceThis(BEHIND);
            }
            task.run();
        });
    }

    /**
     * From the second call on nothing. Before, while a file is opened, everybody waits for everything, most of all for the
     * compiler; once there is a picture, frames go before all that is only behind them. Takes some ten milliseconds.
     */
    public static void standBack() {
        if (STANDING_BACK.compareAndSet(false, true)) {
            SystemThreads.nice(NAMES_BEHIND, BEHIND);
            SystemThreads.nice(COMPILER_NAMES, COMPILERS);
        }
    }
}
