package nenpyo.app.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What this process runs on, and what it has taken of it. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final Path STATUS = Path.of("/proc/self/status");

    private Machine() {}

    /** Processor, number of cores, system and Java. */
    public static String described() {
        String processor = field(PROCESSORS, "model name");
        return (processor.isEmpty() ? System.getProperty("os.arch") : processor) + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name")
                + " "
                + System.getProperty("os.version") + ", Java " + System.getProperty("java.vm.version");
    }

    /** The options that Java was started with. */
    public static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }

    /** How long ago this Java started, ms. */
    public static double uptimeMs() {
        return ManagementFactory.getRuntimeMXBean().getUptime();
    }

    /** Bytes of the heap that are in use after a collection. */
    public static long heapBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The most memory that this process has had so far, in bytes; 0 where the system does not tell. */
    public static long peakRssBytes() {
        String kilobytes = field(STATUS, "VmHWM").replace("kB", "").strip();
        return kilobytes.isEmpty() ? 0 : Long.parseLong(kilobytes) * 1024;
    }

    /** How much this thread has allocated so far, in bytes; 0 where Java does not tell. */
    public static long allocatedHere() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                && threads.isThreadAllocatedMemorySupported() ? threads.getCurrentThreadAllocatedBytes() : 0;
    }

    /** The first value of a name in a file of {@code name: value} lines; empty where there is none, as outside Linux. */
    private static String field(Path file, String name) {
        if (!Files.isReadable(file)) {
            return "";
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
