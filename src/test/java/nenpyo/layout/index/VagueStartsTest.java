package nenpyo.layout.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Vague dates are spread evenly, none is lost, and exact ones stay where they are. */
class VagueStartsTest {
    private static final long DAY = 86_400;
    private static final int KINDS = 3;

    record Date(long from, long to, int importance) {
        boolean isSpread() {
            return to - from > DAY && from > -1e12 && to < 1e12;
        }

        /** The part of it that lies in a stretch. */
        double share(long begin, long end) {
            if (!isSpread()) {
                return from >= begin && from < end ? 1 : 0;
            }
            return (double) Math.max(0, Math.min(to, end) - Math.max(from, begin)) / (to - from);
        }
    }

    private static WholeIndex index(List<Date> dates) {
        LaneColumns columns = new LaneColumns();
        for (int i = 0; i < dates.size(); i++) {
            Date date = dates.get(i);
            columns.add(i, date.from, date.to, date.to + 5, date.importance, false, false, 1 + i % KINDS);
        }
        return columns.index();
    }

    private static float[] spread(LaneIndex index, boolean important, long start, long cell, int cells) {
        float[] counts = new float[cells];
        for (int i = 0; i < cells; i++) {
            int from = index.position(start + i * cell);
            int to = index.position(start + (i + 1) * cell);
            counts[i] = important ? index.important(from, to) : to - from;
        }
        index.vague(important).spread(start, cell, counts);
        return counts;
    }

    @Property
    void eachCellHasItsShare(@ForAll("dates") List<Date> dates, @ForAll("starts") long start,
            @ForAll("cells") long cell, @ForAll boolean important) {
        float[] counts = spread(index(dates), important, start, cell, 64);
        for (int i = 0; i < counts.length; i++) {
            long begin = start + i * cell;
            double expected = dates.stream()
                    .filter(date -> !important || date.importance >= 4)
                    .mapToDouble(date -> date.share(begin, begin + cell))
                    .sum();
            assertThat((double) counts[i]).as("cell %d", i).isEqualTo(expected, offset(0.01));
        }
    }

    /** What may begin in a range is spread, also before and after it; what began before it is where its date begins. */
    @Property
    void aRangeSpreadsWhatBeginsInIt(@ForAll("dates") List<Date> dates, @ForAll("starts") long a,
            @ForAll("starts") long b, @ForAll("starts") long start, @ForAll("cells") long cell) {
        long from = Math.min(a, b);
        long to = Math.max(a, b) + 1;
        LimitedIndex within = index(dates).within(from, to, _ -> true);
        float[] counts = spread(within, false, start, cell, 64);
        for (int i = 0; i < counts.length; i++) {
            long begin = start + i * cell;
            long end = begin + cell;
            double expected = dates.stream()
                    .filter(date -> date.from < to && Math.max(date.from + 1, date.to + 5) > from)
                    .mapToDouble(date -> date.from >= from || date.to > from
                            ? date.share(begin, end)
                            : date.from >= begin && date.from < end ? 1 : 0)
                    .sum();
            assertThat((double) counts[i]).as("cell %d", i).isEqualTo(expected, offset(0.01));
        }
        for (Date date : dates) {
            assertThat(within.vague(false).spreads(date.from, date.to)).isEqualTo(
                    date.to - date.from > DAY && date.from > -1e12 && date.to < 1e12
                            && (date.from >= from || date.to > from) && date.from < to);
        }
    }

    @Property
    void knowsTheKindsOfWhatBeginsLater(@ForAll("dates") List<Date> dates, @ForAll("starts") long second,
            @ForAll("starts") long a, @ForAll("starts") long b, @ForAll boolean limited) {
        long from = Math.min(a, b);
        long to = Math.max(a, b) + 1;
        LaneIndex whole = index(dates);
        LaneIndex index = limited ? index(dates).within(from, to, _ -> true) : whole;
        double[] later = index.laterKinds(second);

        for (int kind = 0; kind < KINDS; kind++) {
            int code = kind;
            double expected = IntStream.range(0, dates.size())
                    .filter(i -> i % KINDS == code)
                    .mapToObj(dates::get)
                    .filter(date -> date.isSpread() && date.from < second && date.to > second)
                    .filter(date -> !limited || date.to > from && date.from < to)
                    .mapToDouble(date -> (double) (date.to - second) / (date.to - date.from))
                    .sum();
            assertThat(later == null || later.length < 2 + kind ? 0 : later[1 + kind]).isEqualTo(expected,
                    offset(0.01));
        }
        assertThat(later == null || later[0] == 0).isTrue();
    }

    @Property
    void knowsWhatLiesOnBothSides(@ForAll("dates") List<Date> dates, @ForAll("starts") long second) {
        long across = dates.stream()
                .filter(date -> date.share(Long.MIN_VALUE / 4, second) > 0
                        && date.share(second, Long.MAX_VALUE / 4) > 0)
                .filter(date -> date.from < second && date.to > second)
                .count();
        assertThat(index(dates).vague(false).across(second)).isEqualTo((int) across);
    }

    @Test
    void aYearIsNoCrowdOnItsFirstDay() {
        List<Date> dates = IntStream.range(0, 365)
                .mapToObj(_ -> new Date(0, 365 * DAY, 3))
                .toList();
        float[] counts = spread(index(dates), false, -2 * DAY, DAY, 370);
        assertThat(counts[1]).isZero();
        for (int day = 0; day < 365; day++) {
            assertThat((double) counts[2 + day]).isEqualTo(1, offset(1e-6));
        }
        assertThat(counts[367]).isZero();
    }

    @Provide
    Arbitrary<List<Date>> dates() {
        Arbitrary<Long> lengths = Arbitraries.of(0L, 1L, DAY, DAY + 1, 31 * DAY, 365 * DAY, 3_653 * DAY,
                36_525 * DAY);
        return Combinators.combine(Lanes.starts(), lengths, Arbitraries.integers().between(1, 5))
                .as((from, length, importance) -> new Date(from, from + length, importance))
                .list()
                .ofMaxSize(120);
    }

    @Provide
    Arbitrary<Long> starts() {
        return Arbitraries.longs().between(-400, 400).map(day -> day * DAY / 2);
    }

    @Provide
    Arbitrary<Long> cells() {
        return Arbitraries.integers().between(0, 30).map(shift -> 1L << shift);
    }
}
