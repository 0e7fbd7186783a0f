package nenpyo.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import nenpyo.app.bench.BenchSeries.Shown;
import org.junit.jupiter.api.Test;

final class BenchSeriesTest {
    @Test
    void sharesAreThoseOfTheStepsInOrderOfTheirLength() {
        long[] nanos = LongStream.rangeClosed(1, 200).map(i -> (201 - i) * 1_000_000).toArray();

        BenchSeries series = new BenchSeries("pan", nanos, 20_200_000_000L, 4_000, Shown.NOTHING);

        assertThat(series.percentileMs(0.5)).isEqualTo(100);
        assertThat(series.percentileMs(0.95)).isEqualTo(190);
        assertThat(series.percentileMs(0.99)).isEqualTo(198);
        assertThat(series.percentileMs(1)).isEqualTo(200);
        assertThat(series.sumMs()).isEqualTo(20_100);
        assertThat(series.wallMs()).isEqualTo(20_200);
        assertThat(series.allocatedPerStep()).isEqualTo(20);
    }

    @Test
    void aSingleStepIsEachOfItsShares() {
        BenchSeries series = new BenchSeries("one", new long[]{5_000_000}, 6, 7, Shown.NOTHING);

        assertThat(series.percentileMs(0.5)).isEqualTo(series.percentileMs(0.99)).isEqualTo(5);
    }

    @Test
    void aSeriesOfNoStepsIsNone() {
        assertThatThrownBy(() -> new BenchSeries("none", new long[0], 0, 0, Shown.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
