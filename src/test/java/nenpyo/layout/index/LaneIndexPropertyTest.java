package nenpyo.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
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

    /** As a lane that has no others, event by event and count by count. */
    @Property(tries = 2000)
    void aRangeLeavesWhatTouchesIt(@ForAll("lanes") List<Sample> events, @ForAll("seconds") long a,
            @ForAll("seconds") long b, @ForAll("seconds") long c, @ForAll("seconds") long d,
            @ForAll Sides sides, @ForAll boolean gaps) {
        long from = sides == Sides.END ? Long.MIN_VALUE : Math.min(a, b);
        long to = sides == Sides.START ? Long.MAX_VALUE : Math.max(a, b) + 1;
        IntPredicate passing = event -> !gaps || event % 3 != 0;
        WholeIndex whole = Lanes.index(events);

        LimitedIndex within = whole.within(from, to, passing);

        LaneColumns columns = new LaneColumns();
        for (int i = 0; i < events.size(); i++) {
            Sample event = events.get(i);
            boolean over = event.start() < from && event.end() > to;
            if (event.touches(from, to) && (!over || passing.test(i))) {
                columns.add(i, event.start(), event.certain(i), event.end(), event.importance(), i % 2 == 0,
                        i % 5 == 0,
                        i % Lanes.KINDS);
            }
        }
        WholeIndex walked = columns.index();
        assertThat(told(within)).isEqualTo(told(walked));
        long first = Math.min(c, d);
        long after = Math.max(c, d) + 1;
        assertThat(within.position(first)).isEqualTo(walked.position(first));
        assertThat(within.beginning(first, after)).isEqualTo(walked.beginning(first, after));
        assertThat(within.touching(first, after)).isEqualTo(walked.touching(first, after));
        for (int i = 0; i <= within.size(); i++) {
            assertThat(within.important(i / 2, i)).isEqualTo(walked.important(i / 2, i));
            assertThat(kinds(within, i / 2, i)).isEqualTo(kinds(walked, i / 2, i));
        }
        for (int i = 0; i < whole.size(); i++) {
            int position = within.ofWhole(i);
            assertThat(position >= 0).isEqualTo(told(within).contains(told(whole, i)));
            assertThat(position < 0 || within.event(position) == whole.event(i)).isTrue();
        }
    }

    enum Sides {
        START, END, BOTH
    }

    private static float[] kinds(LaneIndex index, int from, int to) {
        float[] kinds = new float[Lanes.KINDS];
        index.addKinds(from, to, kinds, 0);
        return kinds;
    }

    private static List<String> told(LaneIndex index) {
        return IntStream.range(0, index.size()).mapToObj(i -> told(index, i)).toList();
    }

    private static String told(LaneIndex index, int i) {
        return "%d: %d to %d, %d %b %b %d".formatted(index.event(i), index.start(i), index.end(i),
                index.importance(i),
                index.fadesIn(i), index.fadesOut(i), index.kind(i));
    }

    @Test
    void undatedEventsAreKeptApart() {
        LaneColumns columns = new LaneColumns();
        columns.add(4, 10, 5, 5, 3, false, false, 1);
        columns.addUndated(7);
        columns.addUndated(9);
        WholeIndex index = columns.index();
        assertThat(index.size()).isEqualTo(1);
        assertThat(index.end(0)).isEqualTo(11);
        assertThat(IntStream.range(0, index.undatedCount()).map(index::undated)).containsExactly(7, 9);
        assertThat(index.within(0, 20, _ -> true).undatedCount()).isZero();
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
