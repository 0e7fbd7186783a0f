package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nenpyo.model.Range;
import nenpyo.time.Edtf;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureRangeTest {
    private static final double DAY = 86_400;

    private final FigureRange range = new FigureRange(days(100, 200), days(98, 206));

    @Test
    void isNoneWithoutDates() throws Exception {
        assertThat(range.of(null, null)).isNull();
    }

    @Test
    void goesFromTheFirstMomentToTheLast() throws Exception {
        assertThat(range.of(date("1970-01-02"), date("1970-02"))).isEqualTo(days(1, 59));
        assertThat(range.of(date("1970-01-02/1970-05"), date("1969/1970-01-02"))).isEqualTo(days(1, 2));
    }

    @Test
    void leavesRoomBesideTheTimelineOnASideWithoutADate() throws Exception {
        Range onward = given(range.of(date("1970-01-02"), null));
        assertThat(onward.from()).isEqualTo(Moment.ofSecond((long) DAY));
        assertThat(onward.to().second() / DAY).isBetween(201.0, 230.0);

        Range back = given(range.of(null, date("1970-07-01")));
        assertThat(back.from().second() / DAY).isBetween(95.0, 99.9);
        assertThat(back.to()).isEqualTo(Moment.ofSecond((long) (182 * DAY)));
    }

    @Test
    void goesAsFarAsTheOneDateWhereTheTimelineIsElsewhere() throws Exception {
        assertThat(range.of(date("1980-02"), null)).isEqualTo(range.of(date("1980-02"), date("1980-02")));
        assertThat(range.of(null, date("1950"))).isEqualTo(range.of(date("1950"), date("1950")));
        assertThat(given(range.of(date("1980/.."), null)).seconds() / DAY).isBetween(365.0, 366.0);
        assertThat(given(range.of(null, date("../1950"))).seconds() / DAY).isBetween(365.0, 366.0);
    }

    @Test
    void doesWithoutATimeline() throws Exception {
        FigureRange empty = new FigureRange(null, days(0, 10_000));

        assertThat(empty.of(date("1980"), null)).isEqualTo(empty.of(date("1980"), date("1980")));
    }

    @Test
    void isNeverEmpty() throws Exception {
        assertThat(given(range.of(date("1970-01-02T10:00:00"), date("1970-01-02T10:00:00"))).seconds())
                .isPositive();
    }

    private static Range days(int from, int to) {
        return new Range(Moment.ofSecond((long) (from * DAY)), Moment.ofSecond((long) (to * DAY)));
    }

    private static Edtf date(String text) throws EdtfException {
        return EdtfParser.parse(text);
    }

    private static Range given(@Nullable Range range) {
        return Objects.requireNonNull(range);
    }
}
