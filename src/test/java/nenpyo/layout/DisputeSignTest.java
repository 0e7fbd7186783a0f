package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nenpyo.drawing.Box;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Extras;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sign that sources disagree, in the drawing that window and exports share. */
class DisputeSignTest {
    private static final Timeline TIMELINE = timeline("1904");
    private static final View VIEW = Timelines.view(TIMELINE, 1200, 700);

    private static Timeline timeline(@Nullable String stated) {
        TimelineBuilder builder = new TimelineBuilder();
        int a = builder.lane(new Lane("a", Wording.of("甲"), "#2F5FD0", null, Extras.NONE));
        builder.add(event("agreed", a, "1902-05", "1902"));
        builder.add(event("disputed", a, "1903-05", stated));
        builder.add(event("late", a, "1950", null));
        return builder.build();
    }

    private static Event event(String id, int lane, String date, @Nullable String stated) {
        Excerpt excerpt = new Excerpt("s", "x", null, null, null, nenpyo.model.Role.SUPPORTS, stated,
                Map.of(),
                Extras.NONE);
        return new Event(id, lane, Timelines.date(date), null, null, null, Event.USUAL, Wording.of(id), null,
                List.of(), List.of(), List.of(excerpt), List.of(), Extras.NONE);
    }

    /** The rings of the sign, the outer one first. */
    private static List<Painted> discs(Scene scene, Role role, String key) {
        return scene.marks(role, key)
                .stream()
                .filter(p -> p.mark() instanceof Node.Rect rect && rect.radius() > 4
                        && rect.width() == rect.height())
                .toList();
    }

    @Test
    void standsOnTheMarkOfWhatIsDisputedAlone() {
        Scene scene = Scene.of(TIMELINE, VIEW);
        assertThat(discs(scene, Role.EVENT, "disputed")).hasSize(2);
        assertThat(discs(scene, Role.EVENT, "agreed")).isEmpty();
        Box sign = discs(scene, Role.EVENT, "disputed").getFirst().box();
        Box label = scene.marks(Role.EVENT, "disputed")
                .stream()
                .filter(p -> p.mark() instanceof Node.TextRun)
                .map(Painted::box)
                .reduce(Box::union)
                .orElseThrow();
        assertThat(sign.right()).as("it leaves the words alone").isLessThan(label.left());
    }

    @Test
    void isExplainedWhereThereIsOne() {
        Scene scene = Scene.of(TIMELINE, VIEW);
        assertThat(scene.words(Role.LEGEND)).contains("出典に食い違い");
        assertThat(discs(scene, Role.LEGEND, "legend")).hasSize(2);
        assertThat(Scene.of(timeline("1903"), VIEW).words(Role.LEGEND)).doesNotContain("出典に食い違い");
    }

    @Test
    void staysWithinThePlotWhereTheMarkGoesOnBeyond() {
        TimelineBuilder builder = new TimelineBuilder();
        int a = builder.lane(new Lane("a", Wording.of("甲"), "#2F5FD0", null, Extras.NONE));
        builder.add(event("long", a, "1900/1950", "1700"));
        builder.add(event("other", a, "1990", null));
        Timeline timeline = builder.build();
        View all = Timelines.view(timeline, 1200, 700);
        View part = all.withRange(all.range().withMargin(-0.4));
        Scene scene = Scene.of(timeline, part);
        Box sign = discs(scene, Role.EVENT, "long").getFirst().box();
        assertThat(sign.right()).isLessThanOrEqualTo(scene.projected().plot().right());
    }
}
