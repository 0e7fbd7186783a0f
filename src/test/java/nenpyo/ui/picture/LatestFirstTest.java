package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nenpyo.app.background.BackgroundThreads;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LatestFirstTest {
    private static final int LAST = -1;

    private final List<Integer> done = new CopyOnWriteArrayList<>();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final CountDownLatch lastDone = new CountDownLatch(1);

    private void slowly(int what) {
        begun.release();
        mayEnd.acquireUninterruptibly();
        done.add(what);
        if (what == LAST) {
            lastDone.countDown();
        }
    }

    private static boolean await(CountDownLatch latch) throws InterruptedException {
        return latch.await(10, TimeUnit.SECONDS);
    }

    @Test
    void whatWaitsIsDroppedAndWhatHasBegunIsFinished() throws InterruptedException {
        try (LatestFirst<Integer> thread = new LatestFirst<>(BackgroundThreads.behind("test"),
                this::slowly)) {
            thread.ask(1);
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(thread.isOvertaken()).isFalse();
            thread.ask(2);
            thread.ask(3);
            thread.ask(LAST);
            assertThat(thread.isOvertaken()).isTrue();
            mayEnd.release(4);

            assertThat(await(lastDone)).isTrue();
            assertThat(done).containsExactly(1, LAST);
            assertThat(thread.isOvertaken()).isFalse();
        }
    }

    @Test
    void inALullAllButTheLatestIsDroppedThoughNothingIsUnderWay() throws InterruptedException {
        mayEnd.release(100);
        LatestFirst.Lull lull = new LatestFirst.Lull(TimeUnit.MILLISECONDS.toNanos(500),
                TimeUnit.MINUTES.toNanos(1));
        try (LatestFirst<Integer> thread = new LatestFirst<>(BackgroundThreads.behind("test"), this::slowly,
                lull)) {
            thread.ask(0);
            assertThat(begun.tryAcquire(1, TimeUnit.SECONDS)).as("the first does not wait").isTrue();
            IntStream.rangeClosed(1, 10).forEach(thread::ask);
            thread.ask(LAST);

            assertThat(await(lastDone)).isTrue();
            assertThat(done).containsExactly(0, LAST);
        }
    }

    @Test
    void whereItIsNeverQuietWorkBeginsAfterAWhile() throws InterruptedException {
        mayEnd.release(100);
        LatestFirst.Lull lull = new LatestFirst.Lull(TimeUnit.MINUTES.toNanos(1),
                TimeUnit.MILLISECONDS.toNanos(100));
        try (LatestFirst<Integer> thread = new LatestFirst<>(BackgroundThreads.behind("test"), this::slowly,
                lull)) {
            thread.ask(0);
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            thread.ask(LAST);

            assertThat(await(lastDone)).isTrue();
        }
    }

    @Test
    void onceItIsClosedNothingMoreIsBegunAndWhatIsUnderWayIsOvertaken() throws InterruptedException {
        LatestFirst<Integer> thread = new LatestFirst<>(BackgroundThreads.behind("test"), this::slowly);
        thread.ask(1);
        assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
        thread.ask(2);

        thread.close();
        thread.ask(3);
        thread.close();

        assertThat(thread.isOvertaken()).isTrue();
        mayEnd.release(3);
        assertThat(begun.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(done).isSubsetOf(1);
    }

    @Test
    void whatIsUnderWayCanBeDroppedButNotWhatComesAfterIt() throws InterruptedException {
        try (LatestFirst<Integer> thread = new LatestFirst<>(BackgroundThreads.behind("test"),
                this::slowly)) {
            thread.drop();
            assertThat(thread.isIdle()).isTrue();
            thread.ask(1);
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(thread.isOvertaken()).as("dropped before it was asked for").isFalse();
            assertThat(thread.isIdle()).isFalse();
            thread.drop();
            assertThat(thread.isOvertaken()).isTrue();
            mayEnd.release();
            thread.ask(LAST);
            assertThat(begun.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(thread.isOvertaken()).isFalse();
            mayEnd.release();
            assertThat(await(lastDone)).isTrue();
        }
    }

    @Property(tries = 60)
    void whatIsAskedForLastIsDoneLastHoweverManyAsk(@ForAll @IntRange(min = 1, max = 4) int asking,
            @ForAll @IntRange(max = 200) int each) throws InterruptedException {
        List<Integer> all = new CopyOnWriteArrayList<>();
        CountDownLatch end = new CountDownLatch(1);
        try (LatestFirst<Integer> thread = new LatestFirst<>(BackgroundThreads.behind("test"), what -> {
            all.add(what);
            if (what == LAST) {
                end.countDown();
            }
        })) {
            List<Thread> askers = IntStream.range(0, asking)
                    .mapToObj(n -> Thread.ofPlatform()
                            .start(() -> IntStream.range(0, each).forEach(i -> thread.ask(n * each + i))))
                    .toList();
            for (Thread asker : askers) {
                asker.join();
            }
            thread.ask(LAST);

            assertThat(await(end)).isTrue();
            assertThat(all).doesNotHaveDuplicates().endsWith(LAST);
        }
    }
}
