package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import nenpyo.drawing.Box;
import nenpyo.drawing.HitIndex;
import nenpyo.drawing.Role;
import nenpyo.model.LaneStacking;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import org.junit.jupiter.api.Test;

/** Selected events that are only counted have a flag where they begin. */
class CountedSelectionTest {
    private static final Timeline TIMELINE = Crowds.of(20_000, 7, 3, 126);
    private static final View VIEW = Timelines.view(TIMELINE, 1600, 900);
    private static final Scene PLAIN = Scene.whole(TIMELINE, VIEW);
    private static final List<String> COUNTED = IntStream.range(0, TIMELINE.size())
            .mapToObj(TIMELINE::id)
            .filter(id -> PLAIN.marks(Role.EVENT, id).isEmpty())
            .limit(300)
            .toList();

    private static Scene selecting(View view, List<String> ids) {
        return Scene.whole(TIMELINE, view.withSelection(Selection.of(ids, ids.getFirst())));
    }

    private static long flags(Scene scene) {
        return COUNTED.stream().filter(id -> !scene.marks(Role.EVENT, id).isEmpty()).count();
    }

    @Test
    void anEventThatIsOnlyCountedHasAFlagWhereItBegins() {
        String id = COUNTED.getFirst();
        Scene scene = selecting(VIEW, List.of(id));

        assertThat(flags(scene)).isEqualTo(1);
        Box flag = new HitIndex(scene.projected().drawing(), Role.EVENT).box(id).orElseThrow();
        int event = TIMELINE.indexOf(id);
        int chunk = TIMELINE.chunkOf(event);
        MarkSpan span = MarkSpan.of(TIMELINE.chunks().get(chunk), event - TIMELINE.start(chunk),
                Attested.by(TIMELINE));
        double x = scene.projected().scale().x(span.from());
        assertThat((flag.left() + flag.right()) / 2).isCloseTo(x, offset(0.6));
        LaneBox lane = scene.projected()
                .lanes()
                .stream()
                .filter(box -> box.lane().equals(TIMELINE.laneOf(event)))
                .findFirst()
                .orElseThrow();
        assertThat(flag.top()).isGreaterThanOrEqualTo(lane.top());
        assertThat(flag.bottom()).isLessThanOrEqualTo(lane.bottom());
        assertThat(scene.projected().middles().get(event)).as("to scroll to")
                .isBetween(flag.top(), flag.bottom());
        assertThat(scene.marks(Role.EVENT, id)).anySatisfy(
                mark -> assertThat(mark.groups().getFirst().title())
                        .isEqualTo(TIMELINE.event(event).title().in("ja")));
    }

    @Test
    void whereItsFlagIsOutOfViewThereIsNothingToScrollTo() {
        String id = COUNTED.getFirst();
        Range range = VIEW.range();
        Range later = new Range(range.to(), range.to().plusSeconds(range.seconds()));

        Scene scene = selecting(VIEW.withRange(later), List.of(id));

        assertThat(flags(scene)).isZero();
        assertThat(scene.projected().middles()).doesNotContainKey(TIMELINE.indexOf(id));
    }

    @Test
    void itCanBeScrolledToFromElsewhereInTheLanes() {
        String id = COUNTED.getFirst();
        int event = TIMELINE.indexOf(id);
        View view = VIEW.withSelection(Selection.of(List.of(id), id));
        double middle = Scene.of(TIMELINE, view).projected().middles().getOrDefault(event, 0.0);

        Scene scrolled = Scene.of(TIMELINE, view.withScrollTop(5_000));

        assertThat(flags(scrolled)).as("its lane is out of view").isZero();
        assertThat(scrolled.projected().middles().get(event)).isEqualTo(middle - 5_000, offset(1e-6));
    }

    @Test
    void soHasOneOfACollapsedLane() {
        String id = COUNTED.getFirst();
        LaneStacking collapsed = VIEW.lanes().withCollapsed(TIMELINE.laneOf(TIMELINE.indexOf(id)).id(), true);

        assertThat(flags(selecting(VIEW.withLanes(collapsed), List.of(id)))).isEqualTo(1);
    }

    @Test
    void whatIsShownSinglyHasItsRingAlone() {
        String single = IntStream.range(0, TIMELINE.size())
                .mapToObj(TIMELINE::id)
                .filter(id -> PLAIN.marks(Role.EVENT, id).size() > 2)
                .findFirst()
                .orElseThrow();

        Scene scene = selecting(VIEW, List.of(single));

        assertThat(scene.marks(Role.EVENT, single)).hasSize(PLAIN.marks(Role.EVENT, single).size() + 2);
    }

    @Test
    void ofVeryManyOnlyThePrimaryHasOne() {
        assertThat(flags(selecting(VIEW, COUNTED.subList(0, 100)))).isEqualTo(100);
        assertThat(flags(selecting(VIEW, COUNTED.subList(0, 101)))).isEqualTo(1);
    }
}
