package nenpyo.app.background;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How Linux shares the processors among this process's threads, each of which has a niceness and a policy of its own
 * (setpriority(2), “C library/kernel differences”; sched(7)). The JVM offers only a flag that has to be there from the start,
 * and so holds for the start, too. Elsewhere, and where the system refuses, nothing happens: it is a courtesy and no more.
 */
final class SystemThreads {
    private static final Path TASKS = Path.of("/proc/self/task");
    /** The kernel keeps so much of a name. */
    private static final int NAME_LENGTH = 15;
    private static final int PRIO_PROCESS = 0;
    private static final int SCHED_IDLE = 5;
    private static final int THIS_THREAD = 0;

    private SystemThreads() {}

    /** The functions of the C library, looked for once and not before they are needed: that takes some ten milliseconds. */
    private static final class Calls {
        static final @Nullable MethodHandle SET_PRIORITY = call("setpriority", ValueLayout.JAVA_INT);
        static final @Nullable MethodHandle SET_SCHEDULER = call("sched_setscheduler", ValueLayout.ADDRESS);

        // The launcher allows it; where it is not allowed, the JVM says so or refuses.
        @SuppressWarnings("restricted")
        private static @Nullable MethodHandle call(String name, ValueLayout third) {
            if (!Files.isDirectory(TASKS)) {
                return null;
            }
            try {
                Linker linker = Linker.nativeLinker();
                return linker.defaultLookup()
                        .find(name)
                        .map(address -> linker.downcallHandle(address, FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, third)))
                        .orElse(null);
            } catch (UnsupportedOperationException | IllegalCallerException e) {
                return null;
            }
        }
    }

    /** @param nice from 0 to 19, the least; a thread cannot go back */
    static void niceThis(int nice) {
        nice(THIS_THREAD, nice);
    }

    /**
     * Threads whose names begin so.
     *
     * @param nice from 0 to 19, the least; a thread cannot go back
     */
    static void nice(Set<String> names, int nice) {
        forEach(names, thread -> nice(thread, nice));
    }

    /** Threads whose names begin so run where no other would, and let any other go first at once; they cannot go back. */
    static void idle(Set<String> names) {
        forEach(names, SystemThreads::idle);
    }

    private static void forEach(Set<String> names, IntConsumer change) {
        if (!Files.isDirectory(TASKS)) {
            return;
        }
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                String name = name(task);
                if (names.stream().map(SystemThreads::kept).anyMatch(name::startsWith)) {
                    change.accept(Integer.parseInt(task.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Without it frames are late more often, and nothing else.
        }
    }

    private static String kept(String name) {
        return name.substring(0, Math.min(NAME_LENGTH, name.length()));
    }

    /** The name of a thread; none where it has ended since it was listed. */
    private static String name(Path task) {
        try {
            return Files.readString(task.resolve("comm")).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static void nice(int thread, int nice) {
        MethodHandle setPriority = Calls.SET_PRIORITY;
        if (setPriority == null) {
            return;
        }
        try {
            int ignored = (int) setPriority.invokeExact(PRIO_PROCESS, thread, nice);
        } catch (Throwable e) {
            throw new IllegalStateException("setpriority takes no such arguments", e);
        }
    }

    private static void idle(int thread) {
        MethodHandle setScheduler = Calls.SET_SCHEDULER;
        if (setScheduler == null) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment priority = arena.allocateFrom(ValueLayout.JAVA_INT, 0);
            int ignored = (int) setScheduler.invokeExact(thread, SCHED_IDLE, priority);
        } catch (Throwable e) {
            throw new IllegalStateException("sched_setscheduler takes no such arguments", e);
        }
    }
}
