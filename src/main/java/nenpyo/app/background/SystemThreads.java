package nenpyo.app.background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The niceness of this process's threads on Linux, where each has one of its own (setpriority(2), “C library/kernel
 * differences”); the JVM offers none but with a flag that has to be there from the start, and which holds for the start, too.
 * Elsewhere, and where the system refuses, nothing happens: it is a courtesy and no more.
 */
final class SystemThreads {
    private static final Path TASKS = Path.of("/proc/self/task");
    /** The kernel keeps so much of a name. */
    private static final int NAME_LENGTH = 15;
    private static final int PRIO_PROCESS = 0;
    private static final int THIS_THREAD = 0;

    private SystemThreads() {}

    /** Its function is looked for once, and not before it is needed: that takes some ten milliseconds. */
    private static final class SetPriority {
        static final @Nullable MethodHandle FUNCTION = function();

        // The launcher allows it; where it is not allowed, the JVM says so or refuses.
        @SuppressWarnings("restricted")
        private static @Nullable MethodHandle function() {
            if (!Files.isDirectory(TASKS)) {
                return null;
            }
            try {
                Linker linker = Linker.nativeLinker();
                return linker.defaultLookup()
                        .find("setpriority")
                        .map(address -> linker.downcallHandle(address,
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
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
        if (SetPriority.FUNCTION == null) {
            return;
        }
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                String name = name(task);
                if (names.stream().map(SystemThreads::kept).anyMatch(name::startsWith)) {
                    nice(Integer.parseInt(task.getFileName().toString()), nice);
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
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static void nice(int thread, int nice) {
        MethodHandle setPriority = SetPriority.FUNCTION;
        if (setPriority == null) {
            return;
        }
        try {
            int ignored = (int) setPriority.invokeExact(PRIO_PROCESS, thread, nice);
        } catch (Throwable e) {
            throw new IllegalStateException("setpriority takes no such arguments", e);
        }
    }
}
