package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Rows of whole lanes hold from octave to octave. */
class HeldRowsTest {
    /** An event where it takes so much of a row here, and twice as much farther away. */
    record Spot(long from, long length, boolean lasts) {
        long to() {
            return from + length;
        }
    }

    record Lane(List<Spot> spots) {
        int dates() {
            return (int) spots.stream().filter(spot -> !spot.lasts).count();
        }

        int[] packed(int times) {
            RowPacking packing = new RowPacking();
            return spots.stream()
                    .mapToInt(spot -> packing.place(spot.from, spot.from + times * spot.length))
                    .toArray();
        }

        int datesBefore() {
            return count(packed(2), 0, dates());
        }

        HeldRows held() {
            int[] before = packed(2);
            return new HeldRows(IntStream.range(0, before.length)
                    .mapToObj(i -> new HeldRows.Stretch(spots.get(i).from, spots.get(i).to(), before[i]))
                    .toArray(HeldRows.Stretch[]::new), dates(), datesBefore());
        }
    }

    private static int count(int[] rows, int from, int to) {
        return IntStream.range(from, to).map(i -> rows[i]).max().orElse(-1) + 1;
    }

    @Property
    void nothingOverlapsAndNothingMovesWithoutNeed(@ForAll("lanes") Lane lane) {
        int[] before = lane.packed(2);
        int[] free = lane.packed(1);
        int[] rows = lane.held().from(free, Integer.MAX_VALUE);
        int all = count(rows, 0, rows.length);

        assertThat(all).isGreaterThanOrEqualTo(0)
                .isLessThanOrEqualTo(
                        count(free, 0, free.length) + count(before, 0, before.length));
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(rows[i] == rows[j] && meet(lane.spots.get(i), lane.spots.get(j))).isFalse();
            }
        }
        assertThat(IntStream.rangeClosed(0, all)).as("for some number of rows of dates").anyMatch(above -> {
            for (int i = 0; i < rows.length; i++) {
                boolean moves = before[i] >= lane.datesBefore();
                int due = moves ? before[i] + above - lane.datesBefore() : before[i];
                int rowsAllowed = i < lane.dates() ? above : all;
                if (rows[i] != due && due >= 0 && due < rowsAllowed && !isTaken(lane, rows, i, due)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isTaken(Lane lane, int[] rows, int spot, int row) {
        return IntStream.range(0, rows.length)
                .anyMatch(i -> i != spot && rows[i] == row && meet(lane.spots.get(i), lane.spots.get(spot)));
    }

    private static boolean meet(Spot a, Spot b) {
        return a.from < b.to() && b.from < a.to();
    }

    @Property
    void noMoreRowsThanAllowed(@ForAll("lanes") Lane lane) {
        int[] free = lane.packed(1);
        int most = count(free, 0, free.length);

        assertThat(count(lane.held().from(free, most), 0, free.length)).isLessThanOrEqualTo(most);
    }

    @Test
    void whatLastsFollowsTheDatesAbove() {
        // Two dates whose labels met, over two bars.
        Lane lane = new Lane(List.of(new Spot(0, 6, false), new Spot(8, 6, false), new Spot(0, 50, true),
                new Spot(5, 50, true)));

        assertThat(lane.packed(2)).containsExactly(0, 1, 2, 3);
        assertThat(lane.packed(1)).containsExactly(0, 0, 1, 2);
        assertThat(lane.held().from(lane.packed(1), 8)).containsExactly(0, 0, 1, 2);
    }

    @Test
    void aDateStaysThoughAHigherRowIsFree() {
        Lane lane = new Lane(List.of(new Spot(0, 6, false), new Spot(8, 6, false), new Spot(9, 6, false)));

        assertThat(lane.packed(2)).containsExactly(0, 1, 2);
        assertThat(lane.packed(1)).containsExactly(0, 0, 1);
        assertThat(lane.held().from(lane.packed(1), 8)).containsExactly(0, 1, 0);
    }

    @Provide
    Arbitrary<Lane> lanes() {
        return Combinators
                .combine(Arbitraries.longs().between(0, 200), Arbitraries.longs().between(1, 40),
                        Arbitraries.of(true, false))
                .as(Spot::new)
                .list()
                .ofMaxSize(30)
                .map(spots -> {
                    List<Spot> ordered = new ArrayList<>(spots);
                    ordered.sort(Comparator.comparing(Spot::lasts).thenComparingLong(Spot::from));
                    return new Lane(ordered);
                });
    }
}
