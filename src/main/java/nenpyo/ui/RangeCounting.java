package nenpyo.ui;

import java.util.function.BiConsumer;
import javafx.application.Platform;
import nenpyo.layout.RangeCount;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;

/** Counts what passes a filter, and of a range what is certainly in it, beside the JavaFX thread, which a million events would hold up; the latest question wins. */
final class RangeCounting {
    private final Timeline timeline;
    private final BiConsumer<Filter, RangeCount> told;
    private int asked;
    private boolean awaiting;

    /** @param told given what was asked for and the answer, on the JavaFX thread */
    RangeCounting(Timeline timeline, BiConsumer<Filter, RangeCount> told) {
        this.timeline = timeline;
        this.told = told;
    }

    /** Asks for the events of a filter, all of them certain where it has no range; for the JavaFX thread. */
    void ask(Filter filter) {
        int question = ++asked;
        awaiting = true;
        Thread.startVirtualThread(() -> {
            RangeCount count = filter.hasRange()
                    ? RangeCount.of(timeline, filter)
                    : new RangeCount(timeline.count(filter), 0);
            Platform.runLater(() -> {
                if (question == asked) {
                    awaiting = false;
                    told.accept(filter, count);
                }
            });
        });
    }

    /** Wants no answer any more to what was asked. */
    void forget() {
        asked++;
        awaiting = false;
    }

    /** Whether no answer is still to come. */
    boolean isSettled() {
        return !awaiting;
    }
}
