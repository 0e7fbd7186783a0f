package nenpyo.app;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileWatchTest {
    @TempDir
    private Path folder;
    private Path file;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.writeString(folder.resolve("a.json"), "0");
    }

    @Test
    void tellsWhenTheFileIsWritten() throws Exception {
        try (FileWatch _ = FileWatch.on(file, this::read)) {
            Files.writeString(file, "one");
            assertThat(next()).isEqualTo("one");
            Files.writeString(file, "two");
            assertThat(next()).isEqualTo("two");
        }
    }

    @Test
    void tellsWhenAnotherFileTakesItsPlace() throws Exception {
        try (FileWatch _ = FileWatch.on(file, this::read)) {
            Path other = Files.writeString(folder.resolve("a.json.tmp"), "moved");
            Files.move(other, file, ATOMIC_MOVE);
            assertThat(next()).isEqualTo("moved");
        }
    }

    @Test
    void waitsForAFileThatIsGone() throws Exception {
        try (FileWatch _ = FileWatch.on(file, this::read)) {
            Files.move(file, folder.resolve("a.json~"));
            Files.writeString(file, "again");
            assertThat(next()).isEqualTo("again");
        }
    }

    @Test
    void hearsOfTheFileThatALinkLeadsTo() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path real = Files.writeString(elsewhere.resolve("real.json"), "0");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        try (FileSignals signals = new FolderSignals(link)) {
            Files.writeString(folder.resolve("unrelated.json"), "x");
            assertThat(signals.await(Duration.ofMillis(1))).isFalse();
            Files.writeString(real, "one");
            assertThat(signals.await(Duration.ofSeconds(30))).isTrue();
        }
    }

    @Test
    void looksNowAndThenWhereThereAreNoSignals() throws Exception {
        try (FileWatch _ = new FileWatch(new FileWatch.NoSignals(), () -> FileStamp.of(file), this::read)) {
            Files.writeString(file, "seen");
            assertThat(next()).isEqualTo("seen");
        }
    }

    @Test
    void watchesWhereNothingCanBeHeard() throws Exception {
        Path nowhere = folder.resolve("none/a.json");
        try (FileWatch _ = FileWatch.on(nowhere, () -> told.add("there"))) {
            Files.createDirectory(nowhere.getParent());
            Files.writeString(nowhere, "x");
            assertThat(next()).isEqualTo("there");
        }
    }

    @Test
    void tellsOnceWhenManyStepsHaveComeToRest() throws Exception {
        Steps steps = new Steps();
        try (FileWatch _ = steps.watch(told)) {
            steps.step(true, 1);
            steps.step(true, 2);
            steps.step(false, 3);
            steps.step(true, 3);
            assertThat(told).isEmpty();
            steps.step(false, 3);
            assertThat(next()).isEqualTo("3");
            steps.step(false, 3);
            steps.step(false, 3);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void tellsOfAFileThatComesBackAndNotThatItIsGone() throws Exception {
        Steps steps = new Steps();
        try (FileWatch _ = steps.watch(told)) {
            steps.step(true, 0);
            steps.step(false, 0);
            steps.step(false, 0);
            assertThat(told).isEmpty();
            steps.step(false, 5);
            steps.step(false, 5);
            assertThat(next()).isEqualTo("5");
        }
    }

    @Test
    void goesOnAfterAFault() throws Exception {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Steps steps = new Steps();
        try (FileWatch _ = steps.watch(() -> {
            told.add("called");
            Thread.currentThread().setUncaughtExceptionHandler((_, e) -> fault.set(e));
            throw new IllegalStateException("bug");
        })) {
            steps.step(true, 1);
            steps.step(false, 1);
            assertThat(next()).isEqualTo("called");
            steps.step(true, 2);
            steps.step(false, 2);
            assertThat(next()).isEqualTo("called");
            assertThat(fault.get()).hasMessage("bug");
        }
    }

    @Test
    void tellsNothingWhenItIsClosed() throws Exception {
        Steps steps = new Steps();
        FileWatch watch = steps.watch(told);
        steps.step(true, 1);
        watch.close();
        assertThat(steps.ended.poll(30, TimeUnit.SECONDS)).isEqualTo("closed");
        assertThat(told).isEmpty();
    }

    private void read() {
        try {
            told.add(Files.readString(file));
        } catch (IOException e) {
            told.add(e.toString());
        }
    }

    private @Nullable String next() throws InterruptedException {
        return told.poll(30, TimeUnit.SECONDS);
    }

    /** Time that passes by steps: each ends one wait of the watch, with or without a signal, and lasts until the next. */
    private static final class Steps implements FileSignals {
        private final BlockingQueue<Boolean> queue = new SynchronousQueue<>();
        private final Semaphore waiting = new Semaphore(0);
        private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();
        private volatile int state = 9;

        FileWatch watch(BlockingQueue<String> told) throws InterruptedException {
            return watch(() -> told.add(Integer.toString(state)));
        }

        FileWatch watch(Runnable changed) throws InterruptedException {
            FileWatch watch = new FileWatch(this,
                    () -> state == 0 ? null : new FileStamp(state, FileTime.fromMillis(0), null), changed);
            assertThat(waiting.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            return watch;
        }

        /** @param newState of the file; 0 for none */
        void step(boolean signalled, int newState) throws InterruptedException {
            state = newState;
            assertThat(queue.offer(signalled, 30, TimeUnit.SECONDS)).isTrue();
            assertThat(waiting.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public boolean await(Duration atMost) throws InterruptedException {
            waiting.release();
            try {
                return queue.take();
            } catch (InterruptedException e) {
                ended.add("closed");
                throw e;
            }
        }

        @Override
        public void close() {}
    }
}
