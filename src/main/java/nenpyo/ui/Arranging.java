package nenpyo.ui;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
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
    private final SubjectArranger arranger;
    private final Runnable arrived;
    private final Consumer<Throwable> failed;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("nenpyo-arranging").unstarted(task));
    private volatile @Nullable Key wanted;
    private @Nullable Key shown;
    private @Nullable Subject subject;

    private record Key(Filter filter, LanguageChoice language, Octave octave) {}

    /**
     * @param arrived called on the JavaFX thread when a new arrangement is there
     * @param failed called on the JavaFX thread when one cannot be made
     */
    Arranging(SubjectArranger arranger, Runnable arrived, Consumer<Throwable> failed) {
        this.arranger = arranger;
        this.arrived = arrived;
        this.failed = failed;
    }

    /** The arrangement for a view or, until it has been made, the last one; null before the first. */
    @Nullable
    Subject subject(View view) {
        Key key = new Key(view.filter(), view.language(), arranger.octave(view));
        if (!key.equals(shown) && !key.equals(wanted)) {
            wanted = key;
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
            Subject made = arranger.arrange(key.filter, key.language, key.octave);
            Platform.runLater(() -> accept(key, made));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> {
                wanted = null;
                failed.accept(e);
            });
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
