package nenpyo.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.layout.index.Lanes.Sample;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The index answers what a walk over all events would count. */
class LaneIndexPropertyTest {
    @Property
    void eventsStandInTheOrderInWhichTheyBegin(@ForAll("lanes") List<Sample> events) {
        LaneIndex index = Lanes.index(events);
        List<Integer> order = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> events.get(i).start()))
                .toList();
        assertThat(IntStream.range(0, index.size()).mapToObj(index::event)).isEqualTo(order);
        for (int i = 0; i < index.size(); i++) {
            assertThat(new Sample(index.start(i), index.end(i), index.importance(i)))
                    .isEqualTo(events.get(index.event(i)));
        }
    }

    @Property
    void aStretchCountsWhatBeginsAndWhatLiesInIt(@ForAll("lanes") List<Sample> events,
            @ForAll("seconds") long a, @ForAll("seconds") long b) {
        LaneIndex index = Lanes.index(events);
        long from = Math.min(a, b);
        long to = Math.max(a, b) + 1;
        List<Sample> beginning = events.stream().filter(e -> e.start() >= from && e.start() < to).toList();
        assertThat(index.beginning(from, to)).isEqualTo(beginning.size());
        assertThat(index.important(index.position(from), index.position(to)))
                .isEqualTo((int) beginning.stream().filter(e -> e.importance() >= 4).count());
        assertThat(index.touching(from, to))
                .isEqualTo((int) events.stream().filter(e -> e.touches(from, to)).count());
    }

    @Property
    void aRangeLeavesWhatTouchesIt(@ForAll("lanes") List<Sample> events, @ForAll("seconds") long a,
            @ForAll("seconds") long b, @ForAll("seconds") long at) {
        long from = Math.min(a, b);
        long to = Math.max(a, b) + 1;
        LaneIndex within = Lanes.index(events).within(from, to);
        List<Sample> passing = events.stream().filter(e -> e.touches(from, to)).toList();
        assertThat(within.size()).isEqualTo(passing.size());
        assertThat(within.touching(at, at + 1))
                .isEqualTo((int) passing.stream().filter(e -> e.touches(at, at + 1)).count());
        assertThat(within.position(at)).isEqualTo((int) passing.stream().filter(e -> e.start() < at).count());
    }

    @Test
    void undatedEventsAreKeptApart() {
        LaneColumns columns = new LaneColumns();
        columns.add(4, 10, 5, 3, false, false);
        columns.addUndated(7);
        columns.addUndated(9);
        LaneIndex index = columns.index();
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.end(0)).isEqualTo(11);
        assertThat(IntStream.range(0, index.undatedCount()).map(index::undated)).containsExactly(7, 9);
        assertThat(index.within(0, 20).undatedCount()).isZero();
    }

    @Test
    void anEmptyLaneCountsNothing() {
        LaneIndex index = new LaneColumns().index();
        assertThat(index.size()).isZero();
        assertThat(index.touching(-5, 5)).isZero();
        assertThat(index.position(0)).isZero();
    }

    @Provide
    Arbitrary<List<Sample>> lanes() {
        return Lanes.lanes();
    }

    @Provide
    Arbitrary<Long> seconds() {
        return Lanes.starts();
    }
}
