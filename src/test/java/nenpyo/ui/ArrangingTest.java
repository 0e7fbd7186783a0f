package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nenpyo.layout.LinkIndex;
import nenpyo.layout.Octave;
import nenpyo.layout.Stretch;
import nenpyo.layout.Subject;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.View;
import nenpyo.ui.picture.Patience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ArrangingTest {
    private final ViewState state = new ViewState(Datasets.shipped(), LanguageChoice.JA, Theme.LIGHT);
    private final Semaphore go = new Semaphore(0);
    private final List<Octave> done = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    /** What waits for the view to stay in its octave; null where it always does. */
    private @Nullable List<Runnable> passing;
    private final List<View> practised = new ArrayList<>();
    private int arrived;
    private final Arranging arranging = arranging(new Patience(Long.MAX_VALUE));

    private Arranging arranging(Patience patience) {
        return new Arranging(
                new Arranging.Work(ArrangingTest::key, ArrangingTest::key, this::make,
                        (view, _) -> practised.add(view)),
                new Arranging.Timing(patience, thread -> task -> pass(thread, task)),
                () -> arrived++, faults::add);
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** The scroll of a view stands for its octave: easy to set. */
    private static Arranging.Key key(View view) {
        return new Arranging.Key(Filter.ALL, LanguageChoice.JA,
                new Stretch(new Octave((int) view.scrollTop()), 0, 0));
    }

    private void pass(Executor thread, Runnable task) {
        if (passing == null) {
            thread.execute(task);
        } else {
            passing.add(() -> thread.execute(task));
        }
    }

    private Subject make(Arranging.Key key) {
        go.acquireUninterruptibly();
        done.add(key.stretch().octave());
        if (key.stretch().octave().exponent() == 13) {
            throw new IllegalStateException("thirteen");
        }
        return new Subject(state.timeline(), List.of(), LinkIndex.of(state.timeline()),
                lane -> state.opened().icons().apply(lane));
    }

    private void ask(int octave) {
        WindowUnderTest.onFx(() -> {
            arranging.subject(state.view().withScrollTop(octave));
            return true;
        });
    }

    private void settle() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WindowUnderTest.onFx(arranging::isSettled));
    }

    @AfterEach
    void close() {
        go.release(100);
        arranging.close();
    }

    @Test
    void theLatestRequestWins() throws Exception {
        ask(1);
        ask(2);
        ask(3);
        go.release(3);
        settle();

        assertThat(done).extracting(Octave::exponent).endsWith(3).hasSizeLessThan(3);
    }

    @Test
    void anOctaveThatTheViewOnlyPassesByIsNotArranged() throws Exception {
        go.release(10);
        ask(1);
        settle();
        List<Runnable> waiting = new ArrayList<>();
        passing = waiting;
        ask(2);
        ask(3);
        assertThat(waiting).hasSize(2);
        assertThat(WindowUnderTest.<Boolean>onFx(arranging::isSettled)).isFalse();

        waiting.forEach(Runnable::run);
        settle();
        assertThat(done).extracting(Octave::exponent).containsExactly(1, 3);
    }

    @Test
    void goingBackToWhatIsShownDropsWhatWasAskedForInBetween() throws Exception {
        ask(1);
        go.release();
        settle();
        Subject first = WindowUnderTest.onFx(() -> arranging.subject(state.view().withScrollTop(1)));
        ask(2);
        ask(1);
        go.release(2);
        ask(1);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(WindowUnderTest.<Subject>onFx(() -> arranging.subject(state.view().withScrollTop(1))))
                .isSameAs(first);
        settle();
    }

    @Test
    void aFailureIsToldOnceAndEndsNothing() throws Exception {
        go.release(10);
        ask(13);
        settle();
        ask(13);
        settle();
        assertThat(faults).hasSize(1);

        ask(4);
        settle();
        assertThat(WindowUnderTest.<Subject>onFx(() -> arranging.subject(state.view().withScrollTop(4))))
                .isNotNull();
        assertThat(faults).hasSize(1);
    }

    @Test
    void aFailureOfWhatIsNoLongerWantedIsNone() throws Exception {
        ask(13);
        ask(5);
        go.release(5);
        settle();

        assertThat(faults).isEmpty();
        assertThat(done).extracting(Octave::exponent).endsWith(5);
    }

    @Test
    void closedItArrangesNoMore() {
        arranging.close();
        ask(6);
        assertThat(done).isEmpty();
    }

    @Test
    void aPulseWaitsForWhatItNeeds() {
        Subject subject = WindowUnderTest.onFx(() -> {
            View view = state.view().withScrollTop(1);
            arranging.subject(view);
            CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS).execute(go::release);
            Subject waited = arranging.awaited(view);
            assertThat(arranging.isSettled()).isTrue();
            assertThat(arranging.subject(view)).isSameAs(waited);
            return waited;
        });

        assertThat(subject).isNotNull();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(arrived).as("what is taken already does not arrive once more").isZero();
    }

    @Test
    void whatComesLaterThanAPulseCanWaitArrives() throws Exception {
        Patience patience = new Patience(1_000_000);
        try (Arranging impatient = arranging(patience)) {
            assertThat(WindowUnderTest.<Boolean>onFx(
                    () -> impatient.awaited(state.view().withScrollTop(1)) == null)).isTrue();
            assertThat(patience.now()).as("no other pulse waits").isZero();

            go.release(10);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WindowUnderTest.onFx(impatient::isSettled));
            assertThat(arrived).isEqualTo(1);
        }
    }

    @Test
    void whatIsPractisedBeginsOnceThereIsSomethingToLookAt() throws Exception {
        ask(1);
        assertThat(practised).isEmpty();
        go.release(10);
        settle();
        ask(1);
        ask(2);
        settle();
        ask(2);

        assertThat(practised).extracting(View::scrollTop).containsExactly(1.0);
    }
}
