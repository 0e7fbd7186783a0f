package nenpyo.layout.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.layout.index.Lanes.Sample;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The most important first, the same as sorting would give. */
class TopImportantTest {
    @Property
    void theFirstAreThoseThatSortingPutsFirst(@ForAll("lanes") List<Sample> events, @ForAll int a,
            @ForAll int b, @ForAll @IntRange(max = 250) int most) {
        WholeIndex index = Lanes.index(events);
        TopImportant top = new TopImportant(index);
        int from = Math.floorMod(Math.min(a, b), index.size() + 1);
        int to = Math.floorMod(Math.max(a, b), index.size() + 1);
        List<Integer> sorted = IntStream.range(from, Math.max(from, to))
                .boxed()
                .sorted((x, y) -> x.equals(y) ? 0 : top.precedes(x, y) ? -1 : 1)
                .limit(most)
                .toList();
        assertThat(Arrays.stream(top.first(from, to, most)).boxed().toList()).isEqualTo(sorted);
        assertThat(sorted.stream().map(index::importance).toList())
                .isSortedAccordingTo((x, y) -> Integer.compare(y, x));
    }

    @Property
    void aRangeIsRankedAsInTheWhole(@ForAll("lanes") List<Sample> events, @ForAll("seconds") long c,
            @ForAll("seconds") long d, @ForAll int a, @ForAll int b, @ForAll @IntRange(max = 40) int most) {
        WholeIndex whole = Lanes.index(events);
        TopImportant all = new TopImportant(whole);
        LimitedIndex index = whole.within(Math.min(c, d), Math.max(c, d) + 1, _ -> true);
        LimitedRanking ranking = new LimitedRanking(all, index);
        int from = Math.floorMod(Math.min(a, b), index.size() + 1);
        int to = Math.floorMod(Math.max(a, b), index.size() + 1);

        int[] first = ranking.first(from, to, most);

        List<Integer> sorted = IntStream.range(0, whole.size())
                .boxed()
                .sorted((x, y) -> x.equals(y) ? 0 : all.precedes(x, y) ? -1 : 1)
                .map(index::ofWhole)
                .filter(position -> position >= from && position < to)
                .limit(most)
                .toList();
        assertThat(Arrays.stream(first).boxed().toList()).isEqualTo(sorted);
        for (int i = 1; i < first.length; i++) {
            assertThat(ranking.precedes(first[i - 1], first[i])).isTrue();
        }
    }

    @Test
    void equalsAreTakenFromAllOfTheStretch() {
        LaneColumns columns = new LaneColumns();
        for (int i = 0; i < 10_000; i++) {
            columns.add(i, i * 86_400L, (i + 1) * 86_400L, (i + 1) * 86_400L, 3, false, false, 0);
        }
        int[] first = new TopImportant(columns.index()).first(0, 10_000, 400);
        assertThat(Arrays.stream(first).filter(i -> i < 5_000).count()).isBetween(150L, 250L);
        assertThat(Arrays.stream(first).map(i -> i / 500).distinct().count()).isEqualTo(20);
    }

    @Provide
    Arbitrary<Long> seconds() {
        return Lanes.starts();
    }

    @Provide
    Arbitrary<List<Sample>> lanes() {
        return Lanes.lanes();
    }
}
