package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nenpyo.layout.Projected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** To whom a picture is handed over, and that it is to one alone. */
class ExactPainterTest {
    private static final Sight SIGHT = Sights.of(Sights.view(0.4, 0.1), 1);

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore mayBeMade = new Semaphore(1000);
    private final List<ExactPainter> painters = new ArrayList<>();

    private ExactPainter painter(Patience patience) {
        ExactPainter made = new ExactPainter(this::project, new Sheets(), patience,
                new ExactPainter.Painted() {
                    @Override
                    public void exact(Exact picture, boolean awaited) {
                        told.add(awaited ? "asked for" : "expected");
                    }

                    @Override
                    public void failed(Sight sight, Throwable cause) {
                        told.add("failed");
                    }
                });
        painters.add(made);
        return made;
    }

    private ExactPainter patientPainter() {
        return painter(new Patience(TimeUnit.SECONDS.toNanos(20)));
    }

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Projected project(Sight sight) {
        mayBeMade.acquireUninterruptibly();
        return Sights.PROJECTION.project(sight.shown(), sight.view());
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
    }

    /** Until nothing is painted, and what came of it was told. */
    private static void awaitRest(ExactPainter painter) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(painter::isAtRest));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        mayBeMade.release(1000);
        painters.forEach(ExactPainter::close);
    }

    @Test
    void whatIsJoinedIsHandedOverAndNotToldOf() throws Exception {
        ExactPainter painter = patientPainter();
        Exact picture = onFx(() -> {
            painter.beginAhead(SIGHT);
            painter.ask(SIGHT);
            return painter.join(SIGHT);
        });
        assertThat(picture).isNotNull();
        assertThat(picture.sheet().pixels()).isEqualTo(Sights.exactly(SIGHT));
        awaitRest(painter);
        assertThat(told).isEmpty();
        assertThat(onFx(() -> Optional.ofNullable(painter.join(SIGHT)))).as("once").isEmpty();
    }

    @Test
    void whatIsExpectedOnlyCanBeJoinedWhileItIsMade() throws Exception {
        mayBeMade.drainPermits();
        ExactPainter painter = patientPainter();
        onFx(() -> {
            painter.expect(SIGHT);
            return true;
        });
        Future<Exact> joined = WaitForAsyncUtils.asyncFx(() -> {
            painter.ask(SIGHT);
            return painter.join(SIGHT);
        });
        mayBeMade.release(1000);
        assertThat(WaitForAsyncUtils.waitFor(joined)).isNotNull();
        awaitRest(painter);
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsLateIsToldOfOnceAndTheNextIsNotJoined() throws Exception {
        mayBeMade.drainPermits();
        Patience patience = new Patience(TimeUnit.MILLISECONDS.toNanos(50));
        ExactPainter painter = painter(patience);
        onFx(() -> {
            painter.beginAhead(SIGHT);
            painter.ask(SIGHT);
            assertThat(painter.join(SIGHT)).isNull();
            assertThat(patience.now()).isZero();
            return true;
        });
        mayBeMade.release(1000);
        awaitRest(painter);
        assertThat(told).containsExactly("asked for");
    }

    @Test
    void nothingElseIsJoined() {
        mayBeMade.drainPermits();
        Sight other = Sights.filtered(SIGHT);
        ExactPainter painter = patientPainter();
        onFx(() -> {
            painter.beginAhead(other);
            painter.ask(SIGHT);
            assertThat(painter.join(SIGHT)).isNull();
            assertThat(painter.join(other)).isNull();
            return true;
        });
    }
}
