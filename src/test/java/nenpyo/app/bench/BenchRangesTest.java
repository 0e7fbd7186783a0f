package nenpyo.app.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nenpyo.model.Range;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;

final class BenchRangesTest {
    private static final double YEAR = 365.2425 * 86_400;
    private static final Range CENTURY = years(1898, 2030);

    private static Range years(int from, int to) {
        return new Range(Moment.ofSecond(Math.round((from - 1970) * YEAR)),
                Moment.ofSecond(Math.round((to - 1970) * YEAR)));
    }

    @Test
    void pansFrom1945To2005InHundredAndTwentySteps() {
        BenchRanges ranges = new BenchRanges(CENTURY);

        List<Range> pan = ranges.pan();

        assertThat(ranges.areUsual()).isTrue();
        assertThat(pan).hasSize(121);
        assertThat(pan.getFirst().from()).isEqualTo(Moment.ofSecond(-788_918_400));
        assertThat(pan.getLast().from().secondsSince(pan.getFirst().from()) / YEAR).isCloseTo(60,
                within(1e-9));
        assertThat(pan).allSatisfy(range -> assertThat(range.seconds() / YEAR).isCloseTo(20, within(1e-9)));
    }

    @Test
    void everythingStaysInViewWhileItIsMovedToAndFro() {
        List<Range> way = new BenchRanges(CENTURY).panAll();

        assertThat(way).hasSize(41);
        assertThat(way.getFirst()).isEqualTo(CENTURY).isEqualTo(way.getLast());
        for (int i = 1; i < way.size(); i++) {
            double step = way.get(i).from().secondsSince(way.get(i - 1).from());
            assertThat(Math.abs(step)).isCloseTo(CENTURY.seconds() / 40, within(1.0));
            assertThat(Math.abs(way.get(i).from().secondsSince(CENTURY.from())))
                    .isLessThanOrEqualTo(CENTURY.seconds() / 4 + 1);
        }
    }

    @Test
    void limitsToViewsOfTheWayAndLiftsTheLimitAfterEverySecond() {
        BenchRanges ranges = new BenchRanges(CENTURY);

        List<Optional<Range>> limits = ranges.limits();

        assertThat(limits).hasSize(12);
        for (int i = 0; i < limits.size(); i++) {
            assertThat(limits.get(i).isPresent()).isEqualTo(i % 3 != 2);
        }
        List<Range> given = limits.stream().flatMap(Optional::stream).toList();
        assertThat(given).doesNotHaveDuplicates().isSubsetOf(ranges.pan());
    }

    @Test
    void picturesEverythingAndOneYearAndTwoRangesBetween() {
        List<Range> zoomed = new BenchRanges(CENTURY).zoomed();

        assertThat(zoomed).hasSize(4);
        assertThat(zoomed.getFirst().seconds()).isCloseTo(CENTURY.seconds(), within(1.0));
        assertThat(zoomed.getLast().seconds()).isCloseTo(YEAR, within(1.0));
        double factor = zoomed.get(1).seconds() / zoomed.get(0).seconds();
        assertThat(zoomed.get(2).seconds() / zoomed.get(1).seconds()).isCloseTo(factor, within(1e-6));
    }

    @Test
    void zoomsToOneYearAndBackInEqualSteps() {
        List<Range> zoom = new BenchRanges(CENTURY).zoom();

        assertThat(zoom).hasSize(61);
        assertThat(zoom.getFirst().seconds()).isCloseTo(CENTURY.seconds(), within(1.0));
        assertThat(zoom.get(30).seconds()).isCloseTo(YEAR, within(1.0));
        assertThat(zoom.getLast().seconds()).isCloseTo(CENTURY.seconds(), within(1.0));
        double factor = zoom.get(1).seconds() / zoom.get(0).seconds();
        assertThat(zoom.get(20).seconds() / zoom.get(19).seconds()).isCloseTo(factor, within(1e-6));
    }

    @Test
    void whereThereIsNo1945TheSameSharesAreGoneThrough() {
        Range decade = years(2009, 2022);
        BenchRanges ranges = new BenchRanges(decade);

        assertThat(ranges.areUsual()).isFalse();
        assertThat(ranges.pan()).hasSize(121)
                .allSatisfy(range -> assertThat(decade.contains(range.from())).isTrue());
        assertThat(ranges.pan().getFirst().seconds() / decade.seconds()).isCloseTo(20.0 / 127, within(1e-6));
        assertThat(ranges.zoom().get(30).seconds() / decade.seconds()).isCloseTo(1.0 / 127, within(1e-6));
    }
}
