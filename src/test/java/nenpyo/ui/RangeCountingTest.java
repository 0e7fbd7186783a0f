package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nenpyo.layout.RangeCount;
import nenpyo.model.EventSet;
import nenpyo.model.Filter;
import nenpyo.model.Timeline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class RangeCountingTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void tellsTheLastAnswerAloneAndWhatItAnswers() throws Exception {
        Timeline timeline = Datasets.empty()
                .lane("a", "甲", "A")
                .event("x", "a", "2001", "出来事", "Event")
                .event("y", "a", "2003", "出来事", "Event")
                .opened(folder)
                .timeline();
        Filter one = Filter.ALL.withEvents(EventSet.of(timeline, List.of("x")));
        record Told(Filter filter, int all) {}
        List<Told> told = new ArrayList<>();
        RangeCounting counting = new RangeCounting(timeline,
                (filter, count) -> told.add(new Told(filter, count.all())));

        boolean settled = WindowUnderTest.onFx(() -> {
            counting.ask(Filter.ALL);
            counting.forget();
            boolean forgotten = counting.isSettled();
            counting.ask(Filter.ALL);
            counting.ask(one);
            return !forgotten || counting.isSettled();
        });
        assertThat(settled).as("while it counts, and not behind what it need not").isFalse();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WindowUnderTest.onFx(counting::isSettled));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).containsExactly(new Told(one, 1));
        assertThat(RangeCount.of(timeline, Filter.ALL, () -> false)).as("given up").isNull();
    }
}
