package nenpyo.ui;

import java.util.concurrent.CancellationException;
import javafx.concurrent.Task;
import nenpyo.export.Progress;

/** Makes something of a figure beside the JavaFX thread, with its progress to look at; it can be cancelled. */
final class FigureTask<T> extends Task<T> {
    private final Work<T> work;

    /** What there is to do. */
    interface Work<T> {
        /**
         * Does it, on any thread.
         *
         * @throws CancellationException when the progress does
         */
        T run(Progress progress) throws Exception;
    }

    FigureTask(Work<T> work) {
        this.work = work;
    }

    @Override
    protected T call() throws Exception {
        return work.run(share -> {
            if (isCancelled()) {
                throw new CancellationException();
            }
            if (share > 0) {
                updateProgress(share, 1);
            }
        });
    }
}
