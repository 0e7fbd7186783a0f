package nenpyo.fuzz;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reader, on inputs that were damaged: it reads them or refuses them as it says, and does neither crash nor stand
 * still. In the ordinary build for seconds and always the same inputs; {@code mvn -Pfuzz test} takes others every time,
 * for {@code -Dfuzz.seconds} of each reader. What was found once is in {@code src/test/resources/fuzz} and is tried first.
 */
class FuzzTest {
    private static final long SECONDS = Long.getLong("nenpyo.fuzz.seconds", 3);
    /** For one input; 0 for no limit, on a machine that has other things to do. */
    private static final long LIMIT = Long.getLong("nenpyo.fuzz.limit", 0);
    private static final Path FOUND = Path.of("src/test/resources/fuzz");
    private static final Path FAILED = Path.of("target/fuzz");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void readsOrRefuses(Reader reader) throws Exception {
        Reader.Attempt attempt = reader.attempt(folder);
        tryAgain(reader, attempt);
        Mutation mutation = new Mutation(reader.sound(), reader.words());
        long first = LIMIT > 0 ? System.nanoTime() : 1;
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long count = 0;
        while (System.nanoTime() < end) {
            byte[] input = mutation.input(first + count++);
            Throwable failure = failure(attempt, input);
            if (failure != null) {
                Files.createDirectories(FAILED);
                Path kept = FAILED.resolve(reader + "-" + (first + count - 1));
                Files.write(kept, input);
                fail("input kept as " + kept + ", the " + count + "th", failure);
            }
        }
        if (LIMIT > 0) {
            System.out.println("fuzz " + reader + ": " + count + " inputs in " + SECONDS + " s");
        }
    }

    private static void tryAgain(Reader reader, Reader.Attempt attempt) throws IOException {
        if (!Files.isDirectory(FOUND)) {
            return;
        }
        try (Stream<Path> found = Files.list(FOUND)) {
            for (Path input : found.filter(file -> file.getFileName().toString().startsWith(reader + "-"))
                    .sorted()
                    .toList()) {
                Throwable failure = failure(attempt, Files.readAllBytes(input));
                if (failure != null) {
                    fail(input + ", as once before", failure);
                }
            }
        }
    }

    /** What went wrong; null if nothing did. */
    private static Throwable failure(Reader.Attempt attempt, byte[] input) {
        if (LIMIT == 0) {
            return thrown(attempt, input);
        }
        FutureTask<Throwable> trying = new FutureTask<>(() -> thrown(attempt, input));
        Thread thread = Thread.ofPlatform().daemon().start(trying);
        try {
            return trying.get(LIMIT, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            AssertionError hang = new AssertionError("more than " + LIMIT + " s");
            hang.setStackTrace(thread.getStackTrace());
            return hang;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }

    private static Throwable thrown(Reader.Attempt attempt, byte[] input) {
        try {
            attempt.on(input);
            return null;
        } catch (Exception | Error e) {
            return e;
        }
    }
}
