package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LaneStackingTest {
    private static final List<Lane> FILE = lanes("a", "b", "c", "d", "e");

    private static List<Lane> lanes(String... ids) {
        return Stream.of(ids).map(Lane::named).toList();
    }

    private static List<String> ids(LaneStacking stacking, List<Lane> lanes) {
        return stacking.ordered(lanes).stream().map(Lane::id).toList();
    }

    /** One thing that a hand may do. */
    record Step(String id, String other, int what) {
        LaneStacking on(LaneStacking stacking) {
            return switch (what) {
                case 0, 1 -> stacking.moved(id, other, what == 0, FILE);
                case 2, 3 -> stacking.withCollapsed(id, what == 2);
                case 4 -> stacking.withRowHeight(id, 40.0);
                default -> stacking.withRowHeight(id, null);
            };
        }
    }

    @Property
    void everyLaneIsThereOnceWhateverIsDone(@ForAll("steps") List<Step> steps) {
        LaneStacking stacking = LaneStacking.USUAL;
        for (Step step : steps) {
            stacking = step.on(stacking);
            assertThat(ids(stacking, FILE)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
            assertThat(stacking.order()).doesNotHaveDuplicates();
        }
    }

    @Property
    void aMovedLaneIsNextToTheOtherAndTheRestKeepTheirOrder(@ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> steps) {
        LaneStacking stacking = LaneStacking.USUAL;
        for (Step step : before) {
            stacking = step.on(stacking);
        }
        for (Step step : steps) {
            List<String> old = ids(stacking, FILE);
            boolean below = step.what == 0;
            List<String> moved = ids(stacking.moved(step.id, step.other, below, FILE), FILE);
            Predicate<String> rest = id -> !id.equals(step.id);
            assertThat(moved.stream().filter(rest)).containsExactlyElementsOf(
                    old.stream().filter(rest).toList());
            if (old.contains(step.id) && old.contains(step.other) && !step.id.equals(step.other)) {
                assertThat(moved.indexOf(step.id) - moved.indexOf(step.other)).isEqualTo(below ? 1 : -1);
            } else {
                assertThat(moved).isEqualTo(old);
            }
        }
    }

    @Property
    void collapsingAndHeightsLeaveTheOrderAlone(@ForAll("steps") List<Step> steps) {
        LaneStacking stacking = LaneStacking.USUAL;
        for (Step step : steps) {
            List<String> old = ids(stacking, FILE);
            stacking = step.on(stacking);
            if (step.what > 1) {
                assertThat(ids(stacking, FILE)).isEqualTo(old);
                assertThat(stacking.withCollapsed(step.id, true).withCollapsed(step.id, false))
                        .isEqualTo(stacking.withCollapsed(step.id, false));
            }
        }
    }

    @Test
    void anOrderOfLanesThatAreNotThereIsThatOfTheFile() {
        assertThat(ids(new LaneStacking(List.of("x", "y"), LaneStacking.USUAL.collapsed(),
                LaneStacking.USUAL.rowHeights()), FILE)).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void newLanesComeLastAndLostOnesComeBackWhereTheyWere() {
        LaneStacking stacking = LaneStacking.USUAL.moved("e", "b", false, FILE);
        assertThat(ids(stacking, FILE)).containsExactly("a", "e", "b", "c", "d");
        assertThat(ids(stacking, lanes("new", "a", "b", "d", "e"))).containsExactly("a", "e", "b", "d",
                "new");
        // Moved while c is gone.
        LaneStacking without = stacking.moved("d", "a", false, lanes("a", "b", "d", "e"));
        List<Lane> again = new ArrayList<>(FILE);
        assertThat(ids(without, again)).containsExactly("d", "a", "e", "b", "c");
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "gone");
        return Combinators.combine(ids, ids, Arbitraries.integers().between(0, 5))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }
}
