package nenpyo.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.layout.Stretch;
import nenpyo.layout.Subject;
import nenpyo.layout.SubjectArranger;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.View;
import nenpyo.ui.picture.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Arranges lanes beside the JavaFX thread; the latest request wins, and until its arrangement is there the last one stays.
 */
final class Arranging implements AutoCloseable {
    /** How far on either side of the view is arranged while nothing else is needed, in views. */
    private static final double AHEAD = 0.5;
    /** How long a view must have been in another octave before that is arranged, ms: a hard zoom goes through several. */
    private static final long PASSING = 60;
    /** How long a pulse waits for an arrangement, nanoseconds. */
    private static final long PATIENCE = 3_000_000;

    private final Work work;
    private final Runnable arrived;
    private final Consumer<Throwable> failed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            BackgroundThreads.behind("nenpyo-arranging"));
    private final Executor passing;
    private final Patience patience;
    private volatile @Nullable Key wanted;
    /** The arrangement of what is wanted, once it is made. */
    private CompletableFuture<Made> making = new CompletableFuture<>();
    private @Nullable Key shown;
    /** Whether the view needs what is wanted, rather than being about to. */
    private boolean needed;
    /** What could not be arranged; not tried again before something else was. */
    private @Nullable Key failure;
    private @Nullable Subject subject;
    /** A view for which everything was arranged, and how: what is arranged beyond it is no reason to draw it anew. */
    private @Nullable View served;
    private @Nullable Subject servedWith;

    /** What an arrangement depends on. Hidden lanes are arranged, too: to show them again takes no longer than a frame. */
    record Key(Filter filter, LanguageChoice language, Stretch stretch) {
        private boolean covers(Key other) {
            return filter.equals(other.filter) && language == other.language && stretch.covers(other.stretch);
        }
    }

    /** @param nanos how long it took to make it */
    private record Made(Key key, Subject subject, long nanos) {}

    /**
     * What is made.
     *
     * @param needed what a view needs
     * @param ahead what is made besides, while nothing else is needed
     * @param made how, off the JavaFX thread
     * @param practised begins, on a thread and once there is an arrangement of a view, what nobody asks for
     */
    record Work(Function<View, Key> needed, Function<View, Key> ahead, Function<Key, Subject> made,
            BiConsumer<View, ScheduledExecutorService> practised) {
        private static Work of(SubjectArranger arranger) {
            return new Work(view -> key(arranger, view, 0), view -> key(arranger, view, AHEAD),
                    key -> arranger.arrange(key.filter, key.language, key.stretch),
                    (view, thread) -> new PractisedRanges(arranger, view, thread).begin());
        }
    }

    /**
     * When it is made.
     *
     * @param patience of a pulse that needs an arrangement
     * @param passing runs on a thread what is of no use if the view only passes by
     */
    record Timing(Patience patience, Function<ScheduledExecutorService, Executor> passing) {
        private static Timing usual() {
            return new Timing(new Patience(PATIENCE), thread -> task -> {
                ScheduledFuture<?> _ = thread.schedule(task, PASSING, TimeUnit.MILLISECONDS);
            });
        }
    }

    /**
     * @param arrived called on the JavaFX thread when a new arrangement is there
     * @param failed called on the JavaFX thread when one cannot be made
     */
    Arranging(SubjectArranger arranger, Runnable arrived, Consumer<Throwable> failed) {
        this(Work.of(arranger), Timing.usual(), arrived, failed);
    }

    Arranging(Work work, Timing timing, Runnable arrived, Consumer<Throwable> failed) {
        this.work = work;
        this.patience = timing.patience;
        this.passing = timing.passing.apply(thread);
        this.arrived = arrived;
        this.failed = failed;
    }

    /** The arrangement for a view or, until it has been made, the last one; null before the first. */
    @Nullable
    Subject subject(View view) {
        takeMade(0);
        Key key = work.needed.apply(view);
        Key had = shown;
        if (had != null && had.covers(key)) {
            // Whatever else was asked for in between is no longer wanted.
            Key more = work.ahead.apply(view);
            needed = false;
            if (had.covers(more) || more.equals(failure)) {
                wanted = null;
            } else {
                ask(more);
            }
            if (served == null) {
                work.practised.accept(view, thread);
            }
            if (!view.equals(served)) {
                served = view;
                servedWith = subject;
            }
            return servedWith;
        } else if (!key.equals(failure)) {
            Key asked = wanted;
            needed = true;
            if (asked == null || !asked.covers(key)) {
                ask(key);
            }
        }
        return subject;
    }

    /** The same, but one that is needed and under way is waited for a few milliseconds, unless that was in vain before. */
    @Nullable
    Subject awaited(View view) {
        Subject subject = subject(view);
        long nanos = patience.now();
        if (isSettled() || nanos == 0) {
            return subject;
        }
        takeMade(nanos);
        if (!isSettled()) {
            patience.waitedInVain();
        }
        return subject(view);
    }

    /** Takes what is made without waiting for the event that tells of it, or waits for it so many nanoseconds. */
    private void takeMade(long nanos) {
        try {
            Made made = nanos > 0 ? making.get(nanos, TimeUnit.NANOSECONDS) : making.getNow(null);
            if (made != null) {
                take(made);
            }
        } catch (TimeoutException | ExecutionException | CompletionException e) {
            // It comes late, or the event tells why it never will.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The arrangement that a view would have if it were asked for now; null if another one would have to be made. */
    @Nullable
    Subject ready(View view) {
        Key had = shown;
        return had != null && had.covers(work.needed.apply(view)) ? subject : null;
    }

    private static Key key(SubjectArranger arranger, View view, double margin) {
        return new Key(view.filter().showAll(), view.language(), arranger.stretch(view, margin));
    }

    private void ask(Key key) {
        if (!key.equals(wanted) && !thread.isShutdown()) {
            wanted = key;
            failure = null;
            CompletableFuture<Made> result = new CompletableFuture<>();
            making = result;
            (isPassedThrough(key) ? passing : thread).execute(() -> arrange(key, result));
        }
    }

    /** Whether nothing but the octave is another one, of which there may be yet another in the next frame. */
    private boolean isPassedThrough(Key key) {
        Key had = shown;
        return had != null && had.filter.equals(key.filter) && had.language == key.language
                && !had.stretch.octave().equals(key.stretch.octave());
    }

    /** Whether the arrangement that was last needed is there. */
    boolean isSettled() {
        return wanted == null || !needed;
    }

    private void arrange(Key key, CompletableFuture<Made> result) {
        if (!key.equals(wanted)) {
            return;
        }
        try {
            long began = System.nanoTime();
            Subject subject = work.made.apply(key);
            Made made = new Made(key, subject, System.nanoTime() - began);
            result.complete(made);
            Platform.runLater(() -> accept(made));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
            Platform.runLater(() -> refuse(key, e));
        }
    }

    private void refuse(Key key, Throwable cause) {
        if (key.equals(wanted)) {
            wanted = null;
            failure = key;
            needed = false;
            failed.accept(cause);
        }
    }

    private void accept(Made made) {
        if (take(made)) {
            arrived.run();
        }
    }

    /** Puts an arrangement in the place of the last one, if it is still wanted; whether it was needed. */
    private boolean take(Made made) {
        if (!made.key.equals(wanted)) {
            return false;
        }
        boolean wasNeeded = needed;
        if (wasNeeded) {
            patience.took(made.nanos);
        }
        wanted = null;
        shown = made.key;
        subject = made.subject;
        needed = false;
        return wasNeeded;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
