package nenpyo.ui;

import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import nenpyo.app.background.BackgroundThreads;
import nenpyo.layout.RangeCount;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;

/**
 * Counts what passes a filter, and of a range what is certainly in it, beside the JavaFX thread, which a million events would
 * hold up, and behind what is looked at; the latest question wins, and of a range the one before is given up.
 */
final class RangeCounting {
    private final Timeline timeline;
    private final BiConsumer<Filter, RangeCount> told;
    private final ThreadFactory behind = BackgroundThreads.behind("nenpyo-counting");
    private volatile int asked;
    private boolean awaiting;

    /** @param told given what was asked for and the answer, on the JavaFX thread */
    RangeCounting(Timeline timeline, BiConsumer<Filter, RangeCount> told) {
        this.timeline = timeline;
        this.told = told;
    }

    /** Asks for the events of a filter, all of them certain where it has no range; for the JavaFX thread. */
    void ask(Filter filter) {
        forget();
        int question = asked;
        awaiting = true;
        behind.newThread(() -> {
            RangeCount count = filter.hasRange()
                    ? RangeCount.of(timeline, filter, () -> question == asked)
                    : new RangeCount(timeline.count(filter), 0);
            if (count != null) {
                Platform.runLater(() -> tell(question, filter, count));
            }
        }).start();
    }

    private void tell(int question, Filter filter, RangeCount count) {
        if (question == asked) {
            awaiting = false;
            told.accept(filter, count);
        }
    }

    /** Wants no answer any more to what was asked. */
    // Nobody but the JavaFX thread counts on.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    void forget() {
        asked++;
        awaiting = false;
    }

    /** Whether no answer is still to come. */
    boolean isSettled() {
        return !awaiting;
    }
}
