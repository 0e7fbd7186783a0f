package nenpyo.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import nenpyo.layout.Octave;
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
    private final Function<View, Key> keys;
    private final Function<Key, Subject> work;
    private final Runnable arrived;
    private final Consumer<Throwable> failed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("nenpyo-arranging").unstarted(task));
    private volatile @Nullable Key wanted;
    private @Nullable Key shown;
    /** What could not be arranged; not tried again before something else was. */
    private @Nullable Key failure;
    private @Nullable Subject subject;

    /** What an arrangement depends on. */
    record Key(Filter filter, LanguageChoice language, Octave octave) {}

    /**
     * @param arrived called on the JavaFX thread when a new arrangement is there
     * @param failed called on the JavaFX thread when one cannot be made
     */
    Arranging(SubjectArranger arranger, Runnable arrived, Consumer<Throwable> failed) {
        this(view -> new Key(view.filter(), view.language(), arranger.octave(view)),
                key -> arranger.arrange(key.filter, key.language, key.octave), arrived, failed);
    }

    Arranging(Function<View, Key> keys, Function<Key, Subject> work, Runnable arrived,
            Consumer<Throwable> failed) {
        this.keys = keys;
        this.work = work;
        this.arrived = arrived;
        this.failed = failed;
    }

    /** The arrangement for a view or, until it has been made, the last one; null before the first. */
    @Nullable
    Subject subject(View view) {
        Key key = keys.apply(view);
        if (key.equals(shown)) {
            // Whatever was asked for in between is no longer wanted.
            wanted = null;
        } else if (!key.equals(wanted) && !key.equals(failure) && !thread.isShutdown()) {
            wanted = key;
            failure = null;
            thread.execute(() -> arrange(key));
        }
        return subject;
    }

    /** Whether the arrangement that was last asked for is there. */
    boolean isSettled() {
        return wanted == null;
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
            failed.accept(cause);
        }
    }

    private void accept(Key key, Subject made) {
        if (key.equals(wanted)) {
            wanted = null;
            shown = key;
            subject = made;
            arrived.run();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
