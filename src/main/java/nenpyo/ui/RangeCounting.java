package nenpyo.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import nenpyo.layout.RangeCount;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;

/** Counts what passes a filter, and of a range what is certainly in it, beside the JavaFX thread, which a million events would hold up; the latest question wins. */
final class RangeCounting {
    private final Timeline timeline;
    private final Consumer<RangeCount> told;
    private int asked;

    /** @param told given the answers, on the JavaFX thread */
    RangeCounting(Timeline timeline, Consumer<RangeCount> told) {
        this.timeline = timeline;
        this.told = told;
    }

    /** Asks for the events of a filter, all of them certain where it has no range; for the JavaFX thread. */
    void ask(Filter filter) {
        int question = ++asked;
        Thread.startVirtualThread(() -> {
            RangeCount count = filter.hasRange()
                    ? RangeCount.of(timeline, filter)
                    : new RangeCount(timeline.count(filter), 0);
            Platform.runLater(() -> {
                if (question == asked) {
                    told.accept(count);
                }
            });
        });
    }

    /** Wants no answer any more to what was asked. */
    void forget() {
        asked++;
    }
}
