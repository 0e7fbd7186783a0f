package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nenpyo.drawing.Box;
import nenpyo.drawing.Contrast;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Theme;
import nenpyo.model.View;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped timeline, as people see it first. */
class ShippedTimelineTest {
    private static final View WHOLE = Timelines.view(Shipped.TIMELINE, 1440, 900);

    /** A line that goes behind words and comes out again looks broken; where words are long and the window narrow, it must. */
    @ParameterizedTest
    @CsvSource({"JA, 1440", "EN, 1440", "JA, 1000", "JA, 2200", "EN, 2200"})
    void noLinkGoesBehindWordsBesideAMark(LanguageChoice language, double width) {
        Scene scene = scene(Timelines.view(Shipped.TIMELINE, width, 900).withLanguage(language));
        for (Painted text : scene.texts()) {
            if (!text.in(Role.LANE) || scene.dateMarks(text.key(Role.EVENT).orElseThrow())
                    .stream()
                    .anyMatch(mark -> mark.box().overlaps(text.box()))) {
                continue;
            }
            assertThat(
                    scene.painted().stream().filter(p -> p.in(Role.LINK)).flatMap(p -> Lines.of(p).stream()))
                    .as("%s", text.mark())
                    .noneMatch(line -> line.overlaps(text.box()));
        }
    }

    @ParameterizedTest
    @CsvSource({"space, 宇宙, 14件", "cyber, サイバー, 13件", "ai, AI, 3件"})
    void headsEachLaneWithItsNameAndCount(String lane, String name, String count) {
        assertThat(texts(scene(WHOLE), Role.LANE_HEADER, lane)).containsExactly(name, count);
    }

    @Test
    void countsInEnglish() {
        Scene scene = scene(WHOLE.withLanguage(LanguageChoice.EN));
        assertThat(texts(scene, Role.LANE_HEADER, "ai")).containsExactly("AI", "3 events");
    }

    /** Begun nobody says when, going on as of 2021: all of 2021 is attested, and nothing else. */
    @ParameterizedTest
    @CsvSource({"cyber-dialogue", "it-forum", "scwg-continued-use", "ndu-cyber-course"})
    void whatIsGoingOnIsSolidOverTheYearOfTheSource(String event) {
        Scene scene = scene(WHOLE);
        Box solid = solid(scene, event);
        assertSpan(scene, solid, Timelines.start("2021"), Timelines.end("2021"));
        List<Box> fades = fades(scene, event);
        assertThat(fades).hasSize(2);
        assertThat(fades.getFirst().right()).isEqualTo(solid.left());
        assertThat(fades.getLast().left()).isEqualTo(solid.right());
        assertThat(hatches(scene, event)).isEqualTo(fades);
    }

    /** A beginning that is known has no fading one. */
    @ParameterizedTest
    @CsvSource({"space-consultations, 2010-09", "comprehensive-dialogue, 2013-03",
        "cdpwg-deliberations, 2013-10",
        "aipfd-continued, 2020-09"})
    void whatGoesOnSinceAMonthIsSolidFromItsFirstDay(String event, String since) {
        Scene scene = scene(WHOLE);
        Box solid = solid(scene, event);
        assertSpan(scene, solid, Timelines.start(since), Timelines.end("2021"));
        assertThat(fades(scene, event)).hasSize(1);
        assertThat(fades(scene, event).getFirst().left()).isEqualTo(solid.right());
        assertThat(hatches(scene, event)).isEqualTo(fades(scene, event));
    }

    @Test
    void anEventAtSomeTimeWithinIsDrawnAsTheWholeSpan() {
        Scene scene = scene(WHOLE);
        assertSpan(scene, solid(scene, "scwg-established"), Timelines.start("2015-04-01"),
                Timelines.start("2015-11-01"));
        assertThat(fades(scene, "scwg-established")).isEmpty();
        assertThat(scene.dateMarks("scwg-established")).as("body, and its two edges").hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"scwg-meetings, 2015-10, 2021-03", "joint-exercise-2020, 2020-10, 2020-11",
        "jaic-established, 2018, 2018"})
    void aSpanIsDrawnFromItsFirstDayToItsLast(String event, String first, String last) {
        Scene scene = scene(WHOLE);
        assertSpan(scene, solid(scene, event), Timelines.start(first), Timelines.end(last));
    }

    @ParameterizedTest
    @CsvSource({"space-summit-2009, 2009-11", "defense-ministers-2015, 2015-04", "guidelines-2015, 2015-04",
        "dickinson-talks-2021, 2021-05"})
    void aMonthIsMarkedWhereItLies(String event, String month) {
        Scene scene = scene(WHOLE);
        Box solid = solid(scene, event);
        double middle = (x(scene, Timelines.start(month)) + x(scene, Timelines.end(month))) / 2;
        assertThat((solid.left() + solid.right()) / 2).isCloseTo(middle, within(0.01));
        View near = WHOLE.withRange(Timelines.range(month).withMargin(2));
        Scene zoomed = scene(near);
        assertSpan(zoomed, solid(zoomed, event), Timelines.start(month), Timelines.end(month));
    }

    @Test
    void aHiddenLaneLeavesNoTrace() {
        Filter filter = Filter.ALL.withLane("cyber", false);
        Scene scene = scene(WHOLE.withFilter(filter));
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < Shipped.TIMELINE.size(); i++) {
            Event event = Shipped.TIMELINE.event(i);
            if (event.lane() == 1) {
                hidden.add(event.id());
            }
        }
        assertThat(hidden).hasSize(13);
        for (Painted mark : scene.painted()) {
            assertThat(mark.groups()).allSatisfy(group -> {
                assertThat(hidden).doesNotContain(group.key());
                assertThat(group.key().split(">")).doesNotContainAnyElementsOf(hidden);
                assertThat(group.key()).isNotEqualTo("cyber");
            });
        }
        assertThat(scene.words(Role.LANE_HEADER)).doesNotContain("サイバー");
    }

    @Test
    void lanesCloseUpOverAHiddenOne() {
        double all = scene(WHOLE).projected().contentHeight();
        Scene two = scene(WHOLE.withFilter(Filter.ALL.withLane("cyber", false)));
        assertThat(two.projected().contentHeight()).isLessThan(all);
        double spaceEnd = ground(two, "space").bottom();
        assertThat(ground(two, "ai").top()).isCloseTo(spaceEnd, within(1.5));
    }

    @Test
    void theAiLaneAloneHasALegendOfItsOwnForms() {
        Filter only = Filter.ALL.only("ai", List.of("space", "cyber", "ai"));
        assertThat(scene(WHOLE.withFilter(only)).words(Role.LEGEND)).containsExactly("時点(幅は日付の不確かさ)",
                "この間のある時", "確実な期間(薄い部分は可能性のある期間)", "2021年時点で継続中、以後は不明", "原文が述べるつながり");
    }

    @Test
    void hasNoColumnForUndatedEventsWhereAllAreDated() {
        Scene scene = scene(WHOLE);
        assertThat(scene.words(Role.AXIS)).doesNotContain("日付なし");
        assertThat(scene.projected().plot().left()).isEqualTo(Metrics.HEADER_WIDTH);
    }

    @Test
    void theSelectedEventHasARingAndItsLinksAreBright() {
        Scene scene = scene(WHOLE.withSelected("scwg-established"));
        Ink accent = scene.palette().accent();
        assertThat(scene.marks(Role.EVENT, "scwg-established")).anyMatch(
                p -> p.mark() instanceof Node.Rect rect && rect.fill().equals(accent));
        assertThat(linkInks(scene, "defense-ministers-2015>scwg-established")).containsOnly(accent);
        assertThat(linkInks(scene, "scwg-established>scwg-meetings")).containsOnly(accent);
        assertThat(linkInks(scene, "cdpwg-established>cdpwg-deliberations")).isNotEmpty()
                .doesNotContain(accent);
    }

    @ParameterizedTest
    @EnumSource(LanguageChoice.class)
    void everyEventHasItsLabelAtAnUsualSize(LanguageChoice language) {
        Scene scene = scene(WHOLE.withLanguage(language));
        for (int i = 0; i < Shipped.TIMELINE.size(); i++) {
            assertThat(texts(scene, Role.EVENT, Shipped.TIMELINE.event(i).id())).isNotEmpty();
        }
    }

    static Stream<View> views() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(LanguageChoice.values())
                        .map(language -> WHOLE.withTheme(theme)
                                .withLanguage(language)
                                .withSelected("scwg-established")));
    }

    /** Each word against whatever was painted under it last. */
    @ParameterizedTest
    @MethodSource("views")
    void everyWordIsReadable(View view) {
        assertReadable(scene(view));
    }

    static void assertReadable(Scene scene) {
        List<Painted> painted = scene.painted();
        for (int i = 0; i < painted.size(); i++) {
            if (painted.get(i).mark() instanceof Node.TextRun run && painted.get(i).isShown()) {
                Box box = painted.get(i).shown();
                double x = (box.left() + box.right()) / 2;
                double y = (box.top() + box.bottom()) / 2;
                Ink ground = painted.subList(0, i)
                        .reversed()
                        .stream()
                        .filter(p -> p.mark() instanceof Node.Rect && p.shown().distance(x, y) == 0)
                        .map(p -> ((Node.Rect) p.mark()).fill())
                        .findFirst()
                        .orElseThrow();
                assertThat(Contrast.ratio(run.fill(), ground)).as("%s on %s", run.text(), ground.hex())
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    private static Scene scene(View view) {
        return Scene.whole(Shipped.TIMELINE, view);
    }

    private static List<String> texts(Scene scene, Role role, String key) {
        return scene.marks(role, key)
                .stream()
                .filter(p -> p.mark() instanceof Node.TextRun)
                .map(p -> ((Node.TextRun) p.mark()).text())
                .toList();
    }

    private static Box ground(Scene scene, String lane) {
        return scene.marks(Role.LANE_HEADER, lane).getFirst().box();
    }

    private static List<Ink> linkInks(Scene scene, String key) {
        return scene.marks(Role.LINK, key)
                .stream()
                .map(p -> (Node.Path) p.mark())
                .map(path -> path.stroke() == null ? path.fill() : path.stroke().ink())
                .toList();
    }

    private static Box solid(Scene scene, String event) {
        return scene.body(event);
    }

    private static List<Box> fades(Scene scene, String event) {
        return scene.dateMarks(event)
                .stream()
                .filter(p -> p.mark() instanceof Node.HorizontalGradient)
                .map(Painted::box)
                .toList();
    }

    private static List<Box> hatches(Scene scene, String event) {
        return scene.dateMarks(event)
                .stream()
                .filter(p -> p.mark() instanceof Node.Hatch)
                .map(Painted::box)
                .toList();
    }

    private static double x(Scene scene, Moment moment) {
        return scene.projected().scale().x(moment);
    }

    private static void assertSpan(Scene scene, Box box, Moment from, Moment to) {
        assertThat(box.left()).isCloseTo(x(scene, from), within(0.01));
        assertThat(box.right()).isCloseTo(x(scene, to), within(0.01));
    }
}
