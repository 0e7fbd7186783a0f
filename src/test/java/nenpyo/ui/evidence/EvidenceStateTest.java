package nenpyo.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nenpyo.app.Evidence;
import nenpyo.app.EvidenceDesk;
import nenpyo.app.OpenTimeline;
import nenpyo.app.OpenedTimeline;
import nenpyo.evidence.Anchor.Status;
import nenpyo.model.Problem;
import nenpyo.ui.evidence.EvidenceState.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** This test's thread stands for that of the window, and does what it is told when it wants to. */
@Timeout(60)
class EvidenceStateTest {
    @TempDir
    Path folder;
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final EvidenceState state = new EvidenceState(new EvidenceDesk(), window::add,
            Duration.ofHours(1), faults::add);

    @AfterEach
    void noFaults() {
        state.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsWhatBecameOfTheExcerptsOnceItIsKnown() throws Exception {
        assertThat(state.evidence()).isNull();
        state.check(timeline("a", "合意した"));
        assertThat(state.evidence()).isNull();
        assertThat(state.phaseProperty().get()).isEqualTo(Phase.CHECKING);

        until(() -> state.evidence() != null);
        assertThat(known().counts()).isEqualTo(Map.of(Status.FOUND, 1));
        assertThat(state.phaseProperty().get()).isEqualTo(Phase.IDLE);
    }

    @Test
    void theLatestWins() throws Exception {
        OpenedTimeline first = timeline("a", "合意した");
        OpenedTimeline second = timeline("b", "決裂した");
        List<Map<Status, Integer>> told = new ArrayList<>();
        state.evidenceProperty().subscribe(now -> {
            if (now != null) {
                told.add(now.counts());
            }
        });
        state.check(first);
        state.check(second);
        until(() -> state.evidence() != null);
        assertThat(told).containsExactly(Map.of(Status.MISSING, 1));
    }

    @Test
    void whatIsGivenUpIsNotTold() throws Exception {
        state.check(timeline("a", "合意した"));
        state.giveUp();
        assertThat(state.phaseProperty().get()).isEqualTo(Phase.IDLE);
        for (Runnable told = window.poll(1, TimeUnit.SECONDS); told != null; told = window
                .poll(1, TimeUnit.SECONDS)) {
            told.run();
        }
        assertThat(state.evidence()).isNull();
    }

    @Test
    void checksAgainWhenADocumentChangesAndKeepsWhatWasKnownMeanwhile() throws Exception {
        state.check(timeline("a", "合意した"));
        until(() -> state.evidence() != null);
        List<Object> seen = new ArrayList<>();
        state.evidenceProperty().subscribe((_, now) -> seen.add(now));

        Files.writeString(folder.resolve("a.txt"), "首脳会談で決裂した。");
        until(() -> !seen.isEmpty());
        assertThat(seen).doesNotContainNull();
        assertThat(known().counts()).isEqualTo(Map.of(Status.MISSING, 1));

        seen.clear();
        Files.delete(folder.resolve("a.txt"));
        until(() -> !seen.isEmpty());
        assertThat(known().counts()).isEqualTo(Map.of(Status.NO_DOCUMENT, 1));
        assertThat(known().problems()).extracting(Problem::key)
                .containsExactly(Problem.Key.DOCUMENT_ABSENT);
    }

    @Test
    void saysThatItTakesLong() throws Exception {
        EvidenceDesk desk = new EvidenceDesk();
        try (EvidenceState slow = new EvidenceState(desk, window::add, Duration.ZERO, faults::add)) {
            synchronized (desk) {
                slow.check(timeline("a", "合意した"));
                until(() -> slow.phaseProperty().get() == Phase.SLOW);
            }
            until(() -> slow.evidence() != null);
            assertThat(slow.phaseProperty().get()).isEqualTo(Phase.IDLE);
        }
    }

    private Evidence known() {
        return Objects.requireNonNull(state.evidence());
    }

    private OpenedTimeline timeline(String name, String exact) throws Exception {
        Files.writeString(folder.resolve(name + ".txt"), "首脳会談で合意した。");
        return OpenTimeline.open(write(name, exact));
    }

    private Path write(String name, String exact) throws IOException {
        return Files.writeString(folder.resolve(name + ".json"),
                """
                        {"format": "nenpyo-timeline", "version": 1, "title": "t", "lanes": [{"id": "a", "title": "A"}],
                         "sources": [{"id": "s", "custom": {"document": "NAME.txt"}}],
                         "events": [{"id": "e", "lane": "a", "title": "e",
                                     "excerpts": [{"source": "s", "exact": "EXACT"}]}]}
                        """
                        .replace("NAME", name)
                        .replace("EXACT", exact));
    }

    /** Does as the window's thread what it is told to, until something holds. */
    private void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Runnable told = window.poll(30, TimeUnit.SECONDS);
            assertThat(told).as("nothing more is told").isNotNull();
            told.run();
        }
    }
}
