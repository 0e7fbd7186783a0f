package nenpyo.app.background;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BackgroundThreadsTest {
    private static final Path TASKS = Path.of("/proc/self/task");
    private static final int NICE = 19;
    private static final int POLICY = 41;
    private static final int SCHED_IDLE = 5;

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatNobodyLooksAtStandsBackFromTheFirstPictureOn() throws Exception {
        assumeThat(nicenessHere()).as("of a build that is not nice itself").isZero();
        try (ExecutorService before = Executors
                .newSingleThreadExecutor(BackgroundThreads.behind("nenpyo-test-before-the-picture"));
                ExecutorService awaited = Executors
                        .newSingleThreadExecutor(BackgroundThreads.awaited("nenpyo-awaited"))) {
            before.submit(() -> {}).get();
            BackgroundThreads.standBack();
            BackgroundThreads.standBack();

            assertThat(supplyAsync(BackgroundThreadsTest::nicenessHere, before).get()).isEqualTo(2);
            assertThat(supplyAsync(BackgroundThreadsTest::nicenessHere, awaited).get()).isZero();
            try (ExecutorService after = Executors
                    .newSingleThreadExecutor(BackgroundThreads.behind("nenpyo-test-after-it"))) {
                assertThat(supplyAsync(BackgroundThreadsTest::nicenessHere, after).get()).isEqualTo(2);
            }
        }
        assertThat(ofName("C1 Comp").stream().map(task -> field(task, NICE)))
                .isNotEmpty()
                .allMatch(nice -> nice == 19);
        assertThat(ofName("C2 Comp").stream().map(task -> field(task, POLICY)))
                .isNotEmpty()
                .allMatch(policy -> policy == SCHED_IDLE);
    }

    @Test
    void everyThreadIsADaemonOfItsName() {
        for (var threads : List.of(BackgroundThreads.behind("one"), BackgroundThreads.awaited("one"))) {
            Thread thread = threads.newThread(() -> {});
            assertThat(thread.isDaemon()).isTrue();
            assertThat(thread.getName()).isEqualTo("one");
        }
    }

    private static int nicenessHere() {
        return field(Path.of("/proc/thread-self"), NICE);
    }

    /** A field of a thread's `stat`, counted from behind its name, the second one (proc_pid_stat(5)). */
    private static int field(Path thread, int number) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[number - 3]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> ofName(String start) throws IOException {
        try (Stream<Path> tasks = Files.list(TASKS)) {
            return tasks.filter(task -> {
                try {
                    return Files.readString(task.resolve("comm")).startsWith(start);
                } catch (IOException e) {
                    return false;
                }
            }).toList();
        }
    }
}
