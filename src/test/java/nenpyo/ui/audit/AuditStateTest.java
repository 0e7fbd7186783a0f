package nenpyo.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import nenpyo.app.Audit.Kind;
import nenpyo.app.Evidence;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.ShippedData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The audit's state without a window: what would be told there is run by the test. */
class AuditStateTest {
    private static final Evidence NOTHING = new Evidence(List.of(), Map.of(), List.of());

    private final BlockingQueue<Runnable> told = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final SimpleObjectProperty<@Nullable Evidence> evidence = new SimpleObjectProperty<>();
    private final AuditState state = new AuditState(evidence, told::add, Duration.ofMillis(1), failures::add);

    @AfterEach
    void close() {
        state.close();
    }

    private static OpenedTimeline shipped() throws Exception {
        return OpenTimeline.open(Path.of(ShippedData.timeline().toString()));
    }

    private void await() throws InterruptedException {
        while (state.auditProperty().get() == null) {
            Runnable next = told.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("told in time").isNotNull();
            next.run();
        }
    }

    @Test
    void looksThroughOnlyWhatIsCheckedAndOnlyWhenOpen() throws Exception {
        state.show(shipped());
        evidence.set(NOTHING);
        assertThat(state.isSettled()).isTrue();

        state.openProperty().set(true);
        await();

        assertThat(Objects.requireNonNull(state.auditProperty().get()).of(Kind.NO_DOCUMENT)).hasSize(1);
        assertThat(state.isSettled()).isTrue();
        assertThat(state.progressProperty().get()).isNegative();

        state.show(shipped());
        evidence.set(null);
        assertThat(state.auditProperty().get()).isNull();
        evidence.set(new Evidence(List.of(), Map.of(), List.of()));
        await();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatWasGivenUpIsNotTold() throws Exception {
        state.show(shipped());
        state.openProperty().set(true);
        evidence.set(NOTHING);
        state.show(shipped());
        List<Runnable> late = new ArrayList<>();
        told.drainTo(late);
        late.forEach(Runnable::run);

        assertThat(state.auditProperty().get()).isNull();
        assertThat(state.isSettled()).isTrue();
    }

    @Test
    void whatTheUserCancelledIsNotDoneUntilAskedForAgain() throws Exception {
        state.show(shipped());
        state.openProperty().set(true);
        evidence.set(NOTHING);
        state.cancel();
        List<Runnable> late = new ArrayList<>();
        told.drainTo(late);
        late.forEach(Runnable::run);

        assertThat(state.cancelledProperty().get()).isTrue();
        assertThat(state.isSettled()).isTrue();
        assertThat(state.auditProperty().get()).isNull();
        state.openProperty().set(false);
        state.openProperty().set(true);
        assertThat(state.isSettled()).as("nothing begins by itself").isTrue();

        state.auditAgain();
        assertThat(state.cancelledProperty().get()).isFalse();
        await();
        assertThat(state.progressProperty().get()).isNegative();
    }

    @Test
    void rowsHaveAHeadingForEachKindUnlessOneIsChosen() throws Exception {
        state.show(shipped());
        state.openProperty().set(true);
        evidence.set(NOTHING);
        await();

        AuditRows all = new AuditRows(Objects.requireNonNull(state.auditProperty().get()),
                AuditChoice.EVERYTHING);
        AuditRows one = new AuditRows(Objects.requireNonNull(state.auditProperty().get()),
                new AuditChoice(Kind.ONE_SOURCE, false));

        assertThat(all).hasSize(33);
        assertThat(all.getFirst()).isEqualTo(new AuditRows.Row(Kind.ONE_SOURCE, null, 30));
        assertThat(all.get(31)).isEqualTo(new AuditRows.Row(Kind.NO_DOCUMENT, null, 1));
        assertThat(all.get(32).kind()).isEqualTo(Kind.NO_DOCUMENT);
        assertThat(one).hasSize(30).allMatch(row -> row.finding() != null);
        assertThat(new AuditRows(Objects.requireNonNull(state.auditProperty().get()), AuditChoice.COVERAGE))
                .isEmpty();
    }
}
