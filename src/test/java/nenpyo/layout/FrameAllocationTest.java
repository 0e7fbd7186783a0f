package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.app.bench.Machine;
import nenpyo.drawing.RecordingPainter;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a frame allocates follows its px and not the events: counted bytes, not a clock. */
class FrameAllocationTest {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 760;
    /** Bytes for each px of the plot's width and lane: columns, and the marks and labels that have room there. */
    private static final long MOST = 50;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000, 1_000_000})
    void aFrameAllocatesByItsPixels(int size) {
        int lanes = 12;
        Timeline timeline = Crowds.of(size, 5, lanes, 126);
        SubjectArranger arranger = Scene.arranger(timeline);
        Projection projection = new Projection(TextMeasurer.bundled());
        Range all = new ViewLimits(timeline).fit(WIDTH - Metrics.HEADER_WIDTH);
        for (double share : new double[]{1, 0.16, 0.01}) {
            Range range = new Range(all.from().plusSeconds(all.seconds() / 2),
                    all.from().plusSeconds(all.seconds() * (1 + share) / 2));
            View view = new View(share == 1 ? all : range, Filter.ALL, LanguageChoice.EN, Theme.LIGHT, WIDTH,
                    HEIGHT);
            frame(arranger, projection, view);
            long again = frame(arranger, projection, view);
            assertThat(again).isPositive().isLessThan(MOST * lanes * WIDTH);
        }
    }

    private static long frame(SubjectArranger arranger, Projection projection, View view) {
        long before = Machine.allocatedHere();
        Projected made = projection.project(arranger.arrange(view), view);
        long allocated = Machine.allocatedHere() - before;
        assertThat(RecordingPainter.record(made.drawing())).isNotEmpty();
        return allocated;
    }
}
