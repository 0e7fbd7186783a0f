package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;

class RangeTest {
    private final Range range = range(0, 100);

    @Test
    void isHalfOpen() {
        assertThat(range.contains(Moment.ofSecond(0))).isTrue();
        assertThat(range.contains(Moment.ofSecond(100))).isFalse();
        assertThat(range.overlaps(range(100, 200))).isFalse();
        assertThat(range.overlaps(range(99, 200))).isTrue();
    }

    @Test
    void growsOnBothSides() {
        assertThat(range.withMargin(0.05)).isEqualTo(range(-5, 105));
        assertThat(range.span(range(300, 400))).isEqualTo(range(0, 400));
        assertThat(range.seconds()).isEqualTo(100);
    }

    @Test
    void isNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> range(5, 5));
    }

    private static Range range(long from, long to) {
        return new Range(Moment.ofSecond(from), Moment.ofSecond(to));
    }
}
