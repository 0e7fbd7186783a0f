package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.drawing.Box;
import nenpyo.drawing.HitIndex;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.Selection;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import org.junit.jupiter.api.Test;

/** Selected events in the drawing, and drawings of nothing else. */
class SelectionTest {
    private static final Timeline TIMELINE = timeline();
    private static final View VIEW = Timelines.view(TIMELINE, 1200, 700);

    private static Timeline timeline() {
        TimelineBuilder builder = new TimelineBuilder();
        int a = builder.lane(new Lane("a", Wording.of("甲"), "#2F5FD0", null, Extras.NONE));
        int b = builder.lane(new Lane("b", Wording.of("乙"), "#7A4FC4", null, Extras.NONE));
        builder.add(Event.of("e0", a, Timelines.date("2001"), Wording.of("一")));
        builder.add(Event.of("e1", a, Timelines.date("2005"), Wording.of("二")));
        builder.add(Event.of("e2", a, null, Wording.of("三")));
        builder.add(Event.of("e3", b, Timelines.date("2009"), Wording.of("四")));
        return builder.build();
    }

    /** The line of the ring around an event, px; 0 where there is none. */
    private static double ring(Scene scene, String event) {
        var rects = scene.marks(Role.EVENT, event)
                .stream()
                .filter(p -> p.mark() instanceof Node.Rect)
                .map(p -> (Node.Rect) p.mark())
                .toList();
        for (int i = 0; i + 1 < rects.size(); i++) {
            if (rects.get(i).fill().equals(scene.palette().accent())) {
                return rects.get(i + 1).x() - rects.get(i).x();
            }
        }
        return 0;
    }

    @Test
    void everySelectedEventHasARingAndThePrimaryAStrongerOne() {
        Scene scene = Scene.of(TIMELINE,
                VIEW.withSelection(Selection.of("e2").with("e3").with("e0")));
        assertThat(ring(scene, "e0")).isEqualTo(2);
        assertThat(ring(scene, "e2")).as("undated").isEqualTo(1);
        assertThat(ring(scene, "e3")).isEqualTo(1);
        assertThat(ring(scene, "e1")).isZero();
    }

    @Test
    void aViewOfTheSelectionOnlyHoldsNothingElse() {
        View only = VIEW.withSelection(Selection.of("e2").with("e0")).ofSelectionOnly(TIMELINE);
        Scene scene = Scene.of(TIMELINE, only);
        HitIndex events = new HitIndex(scene.projected().drawing(), Role.EVENT);
        assertThat(events.touching(new Box(0, 0, 1200, 700))).containsExactlyInAnyOrder("e0", "e2");
        assertThat(only.filter().hiddenLanes()).containsExactly("b");
        assertThat(scene.words(Role.LANE_HEADER)).contains("2件");
    }

    @Test
    void aViewWithoutASelectionHoldsEverything() {
        assertThat(VIEW.ofSelectionOnly(TIMELINE).filter()).isEqualTo(Filter.ALL);
    }

    @Test
    void aBoxTouchesWhatItOverlaps() {
        Scene scene = Scene.of(TIMELINE, VIEW);
        HitIndex events = new HitIndex(scene.projected().drawing(), Role.EVENT);
        Box first = events.box("e0").orElseThrow();
        assertThat(events.touching(new Box(first.left() - 5, first.top(), first.left() + 1, first.bottom())))
                .containsExactly("e0");
        assertThat(events.touching(new Box(first.left() - 5, first.top(), first.left(), first.bottom())))
                .isEmpty();
    }
}
