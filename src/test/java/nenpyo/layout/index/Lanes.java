package nenpyo.layout.index;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random lanes: bursts at one second, days of some years, lengths with a heavy tail, and the ends of time. */
final class Lanes {
    static final int KINDS = 5;
    private static final long DAY = 86_400;
    /** 10¹¹ years, as far as dates go. */
    static final long FARTHEST = 3_155_695_200_000_000_000L;

    private Lanes() {}

    record Sample(long start, long end, int importance) {
        /** A third is somewhere within its stretch, another somewhere at its beginning, the rest where it begins. */
        long certain(int i) {
            return i % 3 == 0 ? end : i % 3 == 1 ? start : Math.min(end, start + 31 * DAY);
        }

        boolean touches(long from, long to) {
            return start < to && end > from;
        }
    }

    static WholeIndex index(List<Sample> events) {
        LaneColumns columns = new LaneColumns();
        for (int i = 0; i < events.size(); i++) {
            Sample event = events.get(i);
            columns.add(i, event.start, event.certain(i), event.end, event.importance, i % 2 == 0, i % 5 == 0,
                    i % KINDS);
        }
        return columns.index();
    }

    static Arbitrary<List<Sample>> lanes() {
        return Combinators.combine(starts(), lengths(), Arbitraries.integers().between(1, 5))
                .as((start, length, importance) -> new Sample(start, start + length, importance))
                .list()
                .ofMaxSize(200);
    }

    static Arbitrary<Long> starts() {
        Arbitrary<Long> days = Arbitraries.longs().between(-300, 300).map(day -> day * DAY);
        Arbitrary<Long> seconds = Arbitraries.longs().between(-40, 40);
        Arbitrary<Long> ends = Arbitraries.of(-FARTHEST, FARTHEST, -FARTHEST + 1, 1_000_000_000_000L);
        return Arbitraries.frequencyOf(Tuple.of(6, days), Tuple.of(3, seconds), Tuple.of(1, ends));
    }

    private static Arbitrary<Long> lengths() {
        return Arbitraries.integers().between(0, 40).map(power -> Math.max(1, (1L << power) - 3));
    }
}
