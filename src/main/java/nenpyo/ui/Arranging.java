package nenpyo.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
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
import org.jspecify.annotations.Nullable;

/**
 * Arranges lanes beside the JavaFX thread; the latest request wins, and until its arrangement is there the last one stays.
 */
final class Arranging implements AutoCloseable {
    /** How far on either side of the view is arranged while nothing else is needed, in views. */
    private static final double AHEAD = 0.5;
    /** How long a view must have been in another octave before that is arranged, ms: a hard zoom goes through several. */
    private static final long PASSING = 60;

    private final Function<View, Key> keys;
    private final Function<View, Key> ahead;
    private final Function<Key, Subject> work;
    private final Runnable arrived;
    private final Consumer<Throwable> failed;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            BackgroundThreads.behind("nenpyo-arranging"));
    private final Executor passing;
    private volatile @Nullable Key wanted;
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

    /**
     * @param arrived called on the JavaFX thread when a new arrangement is there
     * @param failed called on the JavaFX thread when one cannot be made
     */
    Arranging(SubjectArranger arranger, Runnable arrived, Consumer<Throwable> failed) {
        this(view -> key(arranger, view, 0), view -> key(arranger, view, AHEAD),
                key -> arranger.arrange(key.filter, key.language, key.stretch), arrived, failed,
                thread -> task -> {
                    ScheduledFuture<?> _ = thread.schedule(task, PASSING, TimeUnit.MILLISECONDS);
                });
    }

    /**
     * @param keys what a view needs
     * @param ahead what is made besides, while nothing else is needed
     * @param passing runs on a thread what is of no use if the view only passes by
     */
    Arranging(Function<View, Key> keys, Function<View, Key> ahead, Function<Key, Subject> work,
            Runnable arrived, Consumer<Throwable> failed,
            Function<ScheduledExecutorService, Executor> passing) {
        this.passing = passing.apply(thread);
        this.keys = keys;
        this.ahead = ahead;
        this.work = work;
        this.arrived = arrived;
        this.failed = failed;
    }

    /** The arrangement for a view or, until it has been made, the last one; null before the first. */
    @Nullable
    Subject subject(View view) {
        Key key = keys.apply(view);
        Key had = shown;
        if (had != null && had.covers(key)) {
            // Whatever else was asked for in between is no longer wanted.
            Key more = ahead.apply(view);
            needed = false;
            if (had.covers(more) || more.equals(failure)) {
                wanted = null;
            } else {
                ask(more);
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

    /** The arrangement that a view would have if it were asked for now; null if another one would have to be made. */
    @Nullable
    Subject ready(View view) {
        Key had = shown;
        return had != null && had.covers(keys.apply(view)) ? subject : null;
    }

    private static Key key(SubjectArranger arranger, View view, double margin) {
        return new Key(view.filter().showAll(), view.language(), arranger.stretch(view, margin));
    }

    private void ask(Key key) {
        if (!key.equals(wanted) && !thread.isShutdown()) {
            wanted = key;
            failure = null;
            (isPassedThrough(key) ? passing : thread).execute(() -> arrange(key));
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

    private void arrange(Key key) {
        if (!key.equals(wanted)) {
            return;
        }
        try {
            Subject made = work.apply(key);
            Platform.runLater(() -> accept(key, made));
        } catch (RuntimeException | Error e) {
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

    private void accept(Key key, Subject made) {
        if (key.equals(wanted)) {
            wanted = null;
            shown = key;
            subject = made;
            if (needed) {
                needed = false;
                arrived.run();
            }
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
