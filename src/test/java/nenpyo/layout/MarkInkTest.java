package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Box;
import nenpyo.drawing.HitIndex;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How dates are drawn, as they are known; in views where a year is wide. */
class MarkInkTest {
    private static final String EVENT = "e0";

    @ParameterizedTest
    @CsvSource({"2010-03-04/2012-05-06, 2010-03-04, 2012-05-06", "2010-03/2012-05-06, 2010-04, 2012-05-06",
        "2010/2013, 2011, 2012", "2010-XX-XX/2012-05, 2011, 2012-04"})
    void anIntervalIsFullWhereItIsCertain(String date, String first, String last) {
        Scene scene = scene(date);
        List<Box> full = rects(scene, inks(scene).mark()).stream()
                .filter(box -> box.height() > 10)
                .toList();
        assertThat(full).hasSize(1);
        assertThat(full.getFirst().left()).isCloseTo(x(scene, Timelines.start(first)), within(0.01));
        assertThat(full.getFirst().right()).isCloseTo(x(scene, Timelines.end(last)), within(0.01));
        assertSpans(scene, date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010/2013", "2010/2010", "2010-06/2011-02"})
    void whatIsOnlyPossibleIsLight(String date) {
        Scene scene = scene(date);
        assertThat(rects(scene, inks(scene).soft())).isNotEmpty();
        assertSpans(scene, date);
    }

    /** What is approximate moves no bound: nothing is drawn beyond it, and everything up to it is. */
    @ParameterizedTest
    @ValueSource(strings = {"2010~", "2010-06-01~", "2010%", "2010~/2012-05-06", "2010-03-04/2012-05-06~"})
    void anApproximateEndIsSoftWithinItsBound(String date) {
        Scene scene = scene(date);
        List<Painted> soft = scene.dateMarks(EVENT)
                .stream()
                .filter(p -> p.mark() instanceof Node.HorizontalGradient)
                .toList();
        assertThat(soft).isNotEmpty();
        assertThat(soft).allMatch(p -> {
            Node.HorizontalGradient gradient = (Node.HorizontalGradient) p.mark();
            return gradient.left().alpha() == 0 ^ gradient.right().alpha() == 0;
        });
        assertSpans(scene, date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010", "2010-06-01", "2010?", "2010/2013", "2010-03-04/2012-05-06?",
        "[2010,2012]",
        "{2010,2012}"})
    void nothingElseIsSoft(String date) {
        assertThat(scene(date).dateMarks(EVENT))
                .noneMatch(p -> p.mark() instanceof Node.HorizontalGradient);
    }

    @ParameterizedTest
    @CsvSource({"2010?, 1", "2010%, 1", "2010-06-01?, 1", "2010~, 0", "2010, 0", "2010-03-04?/2012-05-06, 1",
        "2010-03-04?/2012-05-06%, 2", "'{2010?,2012,2013%}', 2", "'[2010-03-04?,2012-03-04]', 1"})
    void anUncertainEndIsDashed(String date, int outlines) {
        Scene scene = scene(date);
        assertThat(strokes(scene).stream().filter(stroke -> !stroke.dash().isEmpty()))
                .hasSize(outlines)
                .allMatch(stroke -> stroke.ink().equals(inks(scene).mark()));
    }

    /** One mark for each date and one for a range, on one line, and one target for the pointer. */
    @ParameterizedTest
    @CsvSource({"'{2010-03-04,2011-03-04,2012-03-04}', 3", "'{2010-03-04,2011-01-01..2011-01-04}', 2",
        "'{2010-03-04,2010-03-05,2012-03-04}', 2"})
    void allOfSeveralAreMarksOnALine(String date, int members) {
        Scene scene = scene(date);
        List<Box> marks = rects(scene, inks(scene).mark());
        assertThat(marks.stream().filter(box -> box.height() > 10)).hasSize(members);
        Box line = marks.stream().filter(box -> box.height() == 2).findFirst().orElseThrow();
        assertThat(line.left()).isCloseTo(x(scene, Timelines.start(date)), within(0.01));
        assertThat(line.right()).isCloseTo(x(scene, Timelines.end(date)), within(0.01));
        double between = (x(scene, Timelines.end("2010-03-05")) + x(scene, Timelines.start("2011"))) / 2;
        double middle = (line.top() + line.bottom()) / 2;
        assertThat(new HitIndex(scene.projected().drawing(), Role.EVENT).at(between, middle, 0))
                .contains(EVENT);
    }

    @Test
    void oneOfSeveralIsHollow() {
        Scene scene = scene("[2010-03-04,2011-03-04,2012-03-04]");
        assertThat(rects(scene, inks(scene).mark())).as("the line").hasSize(1);
        assertThat(strokes(scene)).hasSize(3).allMatch(stroke -> stroke.dash().isEmpty());
    }

    /** A day or a range of a million years: what is drawn depends on the pixels. */
    @Test
    void membersAreNeverEnumerated() {
        StringBuilder days = new StringBuilder("{2000");
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= 28; day++) {
                days.append(String.format(Locale.ROOT, ",2001-%02d-%02d", month, day));
            }
        }
        Timeline timeline = Timelines.of("2021", days + "}", "{Y-1000000..Y-10000,2021}");
        Scene scene = Scene.whole(timeline, Timelines.view(timeline, 1200, 400));
        assertThat(scene.dateMarks("e0")).hasSizeLessThan(5);
        assertThat(scene.dateMarks("e1")).hasSizeLessThan(8);
        Scene near = Scene.whole(timeline, Timelines.view(timeline, 1200, 400)
                .withRange(Timelines.range("2001-01")));
        assertThat(near.dateMarks("e0").stream().filter(Painted::isShown)).hasSizeGreaterThan(28);
    }

    private static void assertSpans(Scene scene, String date) {
        Box body = scene.body(EVENT);
        double left = x(scene, Timelines.start(date));
        double right = x(scene, Timelines.end(date));
        double missing = Math.max(0, 7 - (right - left)) / 2;
        assertThat(body.left()).isCloseTo(left - missing, within(0.01));
        assertThat(body.right()).isCloseTo(right + missing, within(0.01));
    }

    /** Where one member of a set is all that is seen of it, that bar bears the label; a bare line between two cannot. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[1990-01,1995..]|true", "{1990,2000..2018}|true",
        "[1985..2018,2020]|true",
        "[1990,2020]|false"})
    void aMemberAcrossTheViewIsLabelled(String date, boolean labelled) {
        assertThat(scene(date).words(Role.EVENT).isEmpty()).isNotEqualTo(labelled);
    }

    private static Scene scene(String date) {
        Timeline timeline = Timelines.of("2021", date);
        return Scene.whole(timeline, Timelines.view(timeline, 1400, 400)
                .withRange(new Range(Timelines.start("2009"), Timelines.end("2014"))));
    }

    private static double x(Scene scene, Moment moment) {
        return scene.projected().scale().x(moment);
    }

    private static Palette.LaneInks inks(Scene scene) {
        return scene.palette().lane(scene.subject().timeline(), 0);
    }

    private static List<Box> rects(Scene scene, Ink ink) {
        return scene.dateMarks(EVENT)
                .stream()
                .filter(p -> p.mark() instanceof Node.Rect rect && rect.fill().equals(ink))
                .map(Painted::box)
                .toList();
    }

    private static List<Stroke> strokes(Scene scene) {
        List<Stroke> strokes = new ArrayList<>();
        for (Painted painted : scene.marks(Role.EVENT, EVENT)) {
            if (painted.mark() instanceof Node.Path(Outline _, Ink _, Stroke stroke) && stroke != null) {
                strokes.add(stroke);
            }
        }
        return strokes;
    }
}
