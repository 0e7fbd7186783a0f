package nenpyo.ui.evidence;

import java.nio.file.FileSystems;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nenpyo.app.EventStatuses;
import nenpyo.app.Evidence;
import nenpyo.app.EvidenceDesk;
import nenpyo.app.FileWatch;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.background.BackgroundThreads;
import org.jspecify.annotations.Nullable;

/**
 * What became of the excerpts of the timeline that is shown. Checks beside the JavaFX thread: when a timeline is opened or
 * read anew, and when a document of one of its sources changes on the disk; the latest wins, and what is under way for
 * another is given up. Knows no node. Its methods and properties are for the JavaFX thread.
 *
 * <p>Listen to {@link #evidenceProperty}: null means not checked yet. The indexes of events in it are those of the timeline
 * that was given to {@link #check} last, in whatever zone that is shown.
 */
public final class EvidenceState implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final EvidenceDesk desk;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            BackgroundThreads.behind("nenpyo-evidence"));
    private final Executor window;
    private final Duration patience;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private volatile @Nullable FileWatch watch;
    private @Nullable Future<?> underWay;
    private @Nullable OpenedTimeline shown;
    private @Nullable EventStatuses statuses;
    /** How often a check was asked for; only the last is told of. */
    private int asked;

    /** What is being done. */
    public enum Phase {
        /** Nothing: checked, given up, or nothing to check yet. */
        IDLE,
        /** A check is under way. */
        CHECKING,
        /** A check has been under way for over a second: how far it is, is worth being shown. */
        SLOW
    }

    /** @param failed told of a fault of ours in a check, on the JavaFX thread */
    public EvidenceState(Consumer<Throwable> failed) {
        this(new EvidenceDesk(), Platform::runLater, PATIENCE, failed);
    }

    /**
     * For tests.
     *
     * @param window where all is told
     * @param patience after which a check is slow
     */
    EvidenceState(EvidenceDesk desk, Executor window, Duration patience, Consumer<Throwable> failed) {
        this.desk = desk;
        this.window = window;
        this.patience = patience;
        this.failed = failed;
    }

    /** What became of the excerpts; null while that is not known. While documents are looked at again, what was known stays. */
    public ReadOnlyObjectProperty<@Nullable Evidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    /** What became of the excerpts; null while that is not known. */
    public @Nullable Evidence evidence() {
        return evidence.get();
    }

    /** Which events have excerpts of which status; null while {@link #evidence} is. */
    @Nullable
    EventStatuses statuses() {
        return statuses;
    }

    /** Whether a check is under way, and has been for long. */
    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** How far the check is: from 0 to 1, or less than 0 where it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Checks the excerpts of a timeline, which is now the one that is shown; returns at once. */
    public void check(OpenedTimeline opened) {
        shown = opened;
        statuses = null;
        evidence.set(null);
        unwatch();
        boolean documents = opened.timeline()
                .sources()
                .stream()
                .anyMatch(source -> source.document() != null);
        if (documents && opened.file().getFileSystem().equals(FileSystems.getDefault())) {
            // Before they are read, lest a change in between be missed.
            watch = FileWatch.onDocuments(opened, () -> window.execute(() -> checkAgain(opened)));
        }
        start(opened);
    }

    /** Checks the timeline that is shown once more: the last check was given up, or failed. */
    public void checkAgain() {
        if (shown != null) {
            start(shown);
        }
    }

    private void checkAgain(OpenedTimeline opened) {
        if (opened.equals(shown)) {
            start(opened);
        }
    }

    private void start(OpenedTimeline opened) {
        giveUp();
        if (thread.isShutdown()) {
            return;
        }
        int number = asked;
        phase.set(Phase.CHECKING);
        progress.set(-1);
        underWay = thread.submit(() -> work(opened, number));
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, window)
                .execute(() -> ifAsked(number, () -> {
                    if (phase.get() == Phase.CHECKING) {
                        phase.set(Phase.SLOW);
                    }
                }));
    }

    private void work(OpenedTimeline opened, int number) {
        try {
            Evidence found = desk.check(opened, telling(number));
            EventStatuses by = EventStatuses.of(found, opened.timeline().size());
            window.execute(() -> ifAsked(number, () -> {
                statuses = by;
                evidence.set(found);
                phase.set(Phase.IDLE);
            }));
        } catch (CancellationException _) {
            // Given up: nobody waits for it.
        } catch (RuntimeException | Error e) {
            window.execute(() -> ifAsked(number, () -> {
                phase.set(Phase.IDLE);
                failed.accept(e);
            }));
        }
    }

    /** Tells how far a check is no more often than the JavaFX thread can hear it. */
    private DoubleConsumer telling(int number) {
        AtomicBoolean due = new AtomicBoolean();
        AtomicReference<Double> heard = new AtomicReference<>(-1.0);
        return share -> {
            heard.set(share);
            if (!due.getAndSet(true)) {
                window.execute(() -> {
                    due.set(false);
                    ifAsked(number, () -> progress.set(heard.get()));
                });
            }
        };
    }

    private void ifAsked(int number, Runnable telling) {
        if (number == asked && !thread.isShutdown()) {
            telling.run();
        }
    }

    /** Ends the check under way, if one is; what was known stays. */
    public void giveUp() {
        asked++;
        phase.set(Phase.IDLE);
        if (underWay != null) {
            underWay.cancel(true);
            underWay = null;
        }
    }

    private void unwatch() {
        FileWatch watched = watch;
        if (watched != null) {
            watched.close();
            watch = null;
        }
    }

    /** Nothing more is checked or told; for any thread. */
    @Override
    public void close() {
        thread.shutdownNow();
        unwatch();
    }
}
