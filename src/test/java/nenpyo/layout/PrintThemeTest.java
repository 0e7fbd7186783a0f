package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nenpyo.drawing.Box;
import nenpyo.drawing.Contrast;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.Lane;
import nenpyo.model.Theme;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import org.junit.jupiter.api.Test;

/** Black on white, sparing of ink, and yet each lane has a look of its own. */
class PrintThemeTest {
    private static final Ink WHITE = Ink.of("#FFFFFF");

    @Test
    void drawsEachLaneInAWayOfItsOwn() {
        Scene scene = scene(lanes(16));
        Set<List<String>> bars = new HashSet<>();
        Set<List<String>> marks = new HashSet<>();
        for (int lane = 0; lane < 16; lane++) {
            bars.add(look(scene.dateMarks("bar" + lane)));
            marks.add(look(scene.dateMarks("point" + lane)));
        }
        assertThat(bars).hasSize(16);
        assertThat(marks).hasSize(16);
    }

    /** What marks look like wherever they stand. */
    private static List<String> look(List<Painted> marks) {
        Box all = marks.stream().map(Painted::box).reduce(Box::union).orElseThrow();
        List<String> look = new ArrayList<>();
        for (Painted painted : marks) {
            Box box = painted.box();
            look.add(painted.mark().getClass().getSimpleName() + inks(painted.mark())
                    + Math.round((box.left() - all.left()) * 10) + " "
                    + Math.round((box.top() - all.top()) * 10)
                    + " " + Math.round(box.width() * 10) + " " + Math.round(box.height() * 10)
                    + (painted.mark() instanceof Node.Path path ? String.valueOf(path.stroke()) : ""));
        }
        return look;
    }

    @Test
    void usesGreysOnWhiteAlone() {
        Scene scene = scene(Shipped.TIMELINE);
        for (Painted painted : scene.painted()) {
            for (Ink ink : inks(painted.mark())) {
                assertThat(List.of(ink.green(), ink.blue())).as("%s", painted).containsOnly(ink.red());
            }
            if (painted.box().width() > 60 && painted.box().height() > 15
                    && painted.mark() instanceof Node.Rect rect) {
                assertThat(Contrast.ratio(rect.fill(), WHITE)).as("%s", painted).isLessThan(1.9);
            }
        }
    }

    /** Words within a patterned bar stand on plain ground. */
    @Test
    void keepsPatternsFromRunningThroughWords() {
        Scene scene = scene(lanes(8));
        for (Painted text : scene.texts()) {
            if (!text.in(Role.EVENT)) {
                continue;
            }
            List<Painted> painted = scene.painted();
            for (Painted under : painted.subList(0, painted.indexOf(text))) {
                boolean line = under.in(Role.EVENT) && under.mark() instanceof Node.Rect rect
                        && Math.min(rect.width(), rect.height()) < 1 && under.shown().overlaps(text.shown());
                if (line) {
                    assertThat(painted.subList(painted.indexOf(under), painted.indexOf(text)))
                            .as("%s through %s", under, text)
                            .anyMatch(p -> p.mark() instanceof Node.Rect rect && rect.fill().equals(WHITE)
                                    && p.box().holds(text.shown()));
                }
            }
        }
    }

    private static List<Ink> inks(Node.Mark mark) {
        return switch (mark) {
            case Node.Rect rect -> List.of(rect.fill());
            case Node.TextRun run -> List.of(run.fill());
            case Node.Icon icon -> List.of(icon.fill());
            case Node.HorizontalGradient g -> List.of(g.left(), g.right());
            case Node.Hatch hatch -> List.of(hatch.left(), hatch.right());
            case Node.Columns columns -> List.of(columns.fill());
            case Node.Path path -> path.stroke() == null
                    ? path.fill() == null ? List.of() : List.of(path.fill())
                    : List.of(path.stroke().ink());
        };
    }

    private static Timeline lanes(int count) {
        TimelineBuilder builder = new TimelineBuilder().asOf(Timelines.date("2022"));
        for (int i = 0; i < count; i++) {
            int lane = builder.lane(Lane.named("lane " + i));
            builder.add(Event.of("bar" + i, lane, Timelines.date("2010-01-01/2014-12-31"),
                    Wording.of("a long one")));
            builder.add(Event.of("point" + i, lane, Timelines.date("2018-03-03"), Wording.of("a short one")));
        }
        return builder.build();
    }

    private static Scene scene(Timeline timeline) {
        View view = Timelines.view(timeline, 1200, 800).withTheme(Theme.PRINT);
        return Scene.whole(timeline, view);
    }
}
