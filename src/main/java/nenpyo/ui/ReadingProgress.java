package nenpyo.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import nenpyo.app.OpenProgress;

/**
 * Hears on another thread how far a file has been read, and tells it on the JavaFX thread: at most once for each of its
 * pulses, however often it hears.
 */
final class ReadingProgress implements OpenProgress {
    private final BooleanSupplier wanted;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile double heard = -1;

    /** @param wanted whether to go on; asked on the thread that reads */
    ReadingProgress(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean read(long bytes, long of) {
        // All bytes are there before what they say is in order.
        heard = of > 0 && bytes < of ? (double) bytes / of : -1;
        if (!due.getAndSet(true)) {
            Platform.runLater(() -> {
                due.set(false);
                share.set(heard);
            });
        }
        return wanted.getAsBoolean();
    }

    /** From 0 to 1, or less than 0 where it is not known; for the JavaFX thread. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }
}
