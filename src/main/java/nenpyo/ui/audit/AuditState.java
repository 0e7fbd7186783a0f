package nenpyo.ui.audit;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import nenpyo.app.Audit;
import nenpyo.app.Evidence;
import nenpyo.app.OpenedTimeline;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.ui.evidence.EvidenceState;
import org.jspecify.annotations.Nullable;

/**
 * The audit of the timeline that is shown, and what of it is looked at. Made when the pane is open and the excerpts are
 * checked, beside the JavaFX thread: the latest wins. Knows no node. For the JavaFX thread.
 */
public final class AuditState implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** How much further an audit is when that is told again. */
    private static final double TOLD = 0.01;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            BackgroundThreads.behind("nenpyo-audit"));
    private final Executor window;
    private final Duration patience;
    private final ObservableValue<@Nullable Evidence> evidence;
    private final Consumer<Throwable> failed;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<AuditChoice> choice = new SimpleObjectProperty<>(AuditChoice.EVERYTHING);
    private final ReadOnlyObjectWrapper<@Nullable Audit> audit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper cancelled = new ReadOnlyBooleanWrapper();
    private @Nullable Future<?> underWay;
    private @Nullable OpenedTimeline shown;
    private int asked;

    /** @param failed told of a fault of ours in an audit, on the JavaFX thread */
    public AuditState(EvidenceState evidence, Consumer<Throwable> failed) {
        this(evidence.evidenceProperty(), Platform::runLater, PATIENCE, failed);
    }

    /**
     * For tests.
     *
     * @param window where all is told
     * @param patience after which an audit says how far it is
     */
    AuditState(ObservableValue<@Nullable Evidence> evidence, Executor window, Duration patience,
            Consumer<Throwable> failed) {
        this.evidence = evidence;
        this.window = window;
        this.patience = patience;
        this.failed = failed;
        evidence.subscribe((_, _) -> begin());
        open.subscribe((_, now) -> {
            if (now && audit.get() == null && underWay == null && !cancelled.get()) {
                begin();
            }
        });
    }

    /** Whether the pane is open. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** What of the audit is looked at. */
    ObjectProperty<AuditChoice> choiceProperty() {
        return choice;
    }

    /** The audit; null while there is none yet. */
    ReadOnlyObjectProperty<@Nullable Audit> auditProperty() {
        return audit.getReadOnlyProperty();
    }

    /** How far an audit is that takes over a second: from 0 to 1, or less than 0 where none does. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether the user gave up the audit, and there is none until one is asked for again. */
    ReadOnlyBooleanProperty cancelledProperty() {
        return cancelled.getReadOnlyProperty();
    }

    /** Gives up the audit under way, at the user's wish. */
    void cancel() {
        if (underWay != null) {
            giveUp();
            cancelled.set(true);
        }
    }

    /** Audits after all. */
    void auditAgain() {
        begin();
    }

    /** Takes another timeline, whose excerpts are being checked. */
    public void show(OpenedTimeline opened) {
        shown = opened;
        giveUp();
        cancelled.set(false);
        audit.set(null);
    }

    private void begin() {
        giveUp();
        cancelled.set(false);
        Evidence checked = evidence.getValue();
        OpenedTimeline opened = shown;
        if (checked == null || opened == null || !open.get() || thread.isShutdown()) {
            audit.set(null);
            return;
        }
        int number = asked;
        long patient = System.nanoTime() + patience.toNanos();
        underWay = run(() -> Audit.of(opened.timeline(), checked, new Telling(number, patient)::tell), number,
                audit::set);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, window)
                .execute(() -> ifAsked(number, () -> progress.set(Math.max(0, progress.get()))));
    }

    /** Ends the audit under way, if one is. */
    void giveUp() {
        asked++;
        progress.set(-1);
        if (underWay != null) {
            underWay.cancel(true);
            underWay = null;
        }
    }

    /** Does something that takes time beside the JavaFX thread, and tells there what came of it. */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> notDone) {
        thread.execute(() -> {
            try {
                T result = work.call();
                window.execute(() -> done.accept(result));
            } catch (Exception | OutOfMemoryError e) {
                window.execute(() -> notDone.accept(e));
            }
        });
    }

    private Future<?> run(Callable<Audit> work, int number, Consumer<Audit> done) {
        return thread.submit(() -> {
            try {
                Audit result = work.call();
                window.execute(() -> ifAsked(number, () -> {
                    giveUp();
                    done.accept(result);
                }));
            } catch (CancellationException _) {
                // Given up: nobody waits for it.
            } catch (Exception | Error e) {
                window.execute(() -> ifAsked(number, () -> {
                    giveUp();
                    failed.accept(e);
                }));
            }
        });
    }

    private void ifAsked(int number, Runnable telling) {
        if (number == asked && !thread.isShutdown()) {
            telling.run();
        }
    }

    /** Tells how far an audit is, a hundred times at most, once it has taken long. */
    private final class Telling {
        private final int number;
        private final long patient;
        private double told;

        Telling(int number, long patient) {
            this.number = number;
            this.patient = patient;
        }

        void tell(double share) {
            if (share - told >= TOLD && System.nanoTime() - patient > 0) {
                told = share;
                window.execute(() -> ifAsked(number, () -> progress.set(share)));
            }
        }
    }

    /** The timeline that the audit is of; there is one once there is an audit. */
    OpenedTimeline opened() {
        return Objects.requireNonNull(shown, "a timeline is shown before it is audited");
    }

    /** Whether nothing is still to come. */
    public boolean isSettled() {
        return underWay == null;
    }

    /** Nothing more is looked through or told; for any thread. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
