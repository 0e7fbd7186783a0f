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
    /** Where a system has it, on the scale of `nice`: beside one that has 0, this gets two fifths of a processor. */
    private static final int BEHIND = 2;
    /** Beside one that has 0, a seventieth. */
    private static final int FAR_BEHIND = 19;
    /** What the JVM calls those that compile quickly: without them all would be interpreted. */
    private static final Set<String> QUICK_COMPILERS = Set.of("C1 CompilerThread");
    /**
     * And those that compile well: they take ten milliseconds for a method and seconds for all, and the kernel leaves them a
     * processor of their own while what is looked at shares the other, unless they count as idle. The price: what is done
     * for the first time while others keep every processor busy stays compiled only quickly until they let go.
     */
    private static final Set<String> GOOD_COMPILERS = Set.of("C2 CompilerThread");

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
            SystemThreads.nice(QUICK_COMPILERS, FAR_BEHIND);
            SystemThreads.idle(GOOD_COMPILERS);
        }
    }
}
