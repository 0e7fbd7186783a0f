package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.RecordingPainter;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.Extras;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import nenpyo.text.TextMeasurer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Signs over a density say of which kinds it is. */
class KindInkTest {
    private static final int YEARS = 100;
    private static final int A_YEAR = 100;

    /** As many events in each of a hundred years, of a kind by the event's number. */
    private static Timeline timeline(IntFunction<@Nullable String> kind) {
        return timeline(List.of("lane"), kind);
    }

    /** The same, in one lane after the other. */
    private static Timeline timeline(List<String> lanes, IntFunction<@Nullable String> kind) {
        TimelineBuilder builder = new TimelineBuilder().asOf(Timelines.date("2000"));
        lanes.forEach(lane -> builder.lane(Lane.named(lane)));
        for (int i = 0; i < YEARS * A_YEAR; i++) {
            String date = "%d-%02d-%02d".formatted(1900 + i / A_YEAR, 1 + i % 12, 1 + i % 28);
            builder.add(
                    new Event("e" + i, i % lanes.size(), Timelines.date(date), null, null, kind.apply(i), 1,
                            Wording.of("出来事"),
                            null, List.of(), List.of(), List.of(), List.of(), Extras.NONE));
        }
        return builder.build();
    }

    private static View view(Timeline timeline) {
        return Timelines.view(timeline, 1600, 900).withLanguage(LanguageChoice.EN);
    }

    /** A sign where it stands, and what the group says that it stands in. */
    private record Sign(Node.Icon icon, Node.Group said) {
        Box box() {
            return Box.of(icon.path());
        }
    }

    private static Scene figure(Timeline timeline, View asked) {
        Scene scene = Scene.whole(timeline, asked);
        Projected projected = new Projection(TextMeasurer.bundled(), Projection.Legend.LANES_AND_FORMS)
                .project(scene.subject(), scene.view());
        return new Scene(scene.subject(), scene.view(), projected,
                RecordingPainter.record(projected.drawing()));
    }

    /** The signs in a part of the plot, from left to right. */
    private static List<Outline> shapes(Scene scene, double from, double to) {
        Box plot = scene.projected().plot();
        return signs(scene).stream()
                .filter(sign -> sign.box().left() > plot.left() + from * plot.width()
                        && sign.box().right() < plot.left() + to * plot.width())
                .map(sign -> sign.icon.shape())
                .toList();
    }

    private static List<Sign> signs(Scene scene) {
        List<Sign> signs = new ArrayList<>();
        collect(scene.projected().drawing().root(), signs);
        return signs;
    }

    private static void collect(Node.Group group, List<Sign> to) {
        collect(group.children(), group, to);
    }

    private static void collect(List<Node> nodes, Node.Group group, List<Sign> to) {
        for (Node node : nodes) {
            switch (node) {
                case Node.Group inner -> collect(inner, to);
                case Node.Clip clip -> collect(clip.children(), group, to);
                case Node.Icon icon when group.role() == Role.CLUSTER -> to.add(new Sign(icon, group));
                default -> {}
            }
        }
    }

    @Test
    void oneSignSaysThatMostAreOfOneKind() {
        Timeline timeline = timeline(
                i -> i < YEARS * A_YEAR / 2 ? "talks" : i % 3 == 0 ? "visit" : "document");

        Scene scene = Scene.whole(timeline, view(timeline));

        assertThat(shapes(scene, 0, 0.3)).isNotEmpty().containsOnly(Icons.kind("talks"));
        assertThat(shapes(scene, 0.7, 1)).isNotEmpty().containsOnly(Icons.kind("document"));
        assertThat(scene.words(Role.LEGEND)).contains("most frequent kinds there");
    }

    @Test
    void severalSayThatTheyAreMixed() {
        List<String> kinds = List.of("talks", "visit", "document", "summit");
        Timeline timeline = timeline(i -> kinds.get(i * 7 / 5 % 4));

        assertThat(shapes(Scene.whole(timeline, view(timeline)), 0, 1)).contains(Icons.kind("talks"),
                Icons.kind("visit"), Icons.kind("document"));
    }

    @Test
    void whatHasNoKindIsAnEventAsSuch() {
        Timeline timeline = timeline(i -> i % 10 == 0 ? "talks" : i % 10 < 3 ? "launch" : null);

        assertThat(shapes(Scene.whole(timeline, view(timeline)), 0, 1)).isNotEmpty()
                .containsOnly(Icons.kind("event"));
    }

    @Test
    void aBurstOfADayHasItsSign() {
        TimelineBuilder builder = new TimelineBuilder().asOf(Timelines.date("2000"));
        builder.lane(Lane.named("lane"));
        for (int i = 0; i < 5000; i++) {
            builder.add(
                    new Event("e" + i, 0, Timelines.date(i == 0 ? "1900-05-05" : "1950-05-05"), null, null,
                            "talks", 1, Wording.of("出来事"), null, List.of(), List.of(), List.of(), List.of(),
                            Extras.NONE));
        }
        Timeline timeline = builder.build();

        assertThat(shapes(Scene.whole(timeline, view(timeline)), 0.8, 1)).contains(Icons.kind("talks"));
    }

    /** As far apart as four clusters, and as close as one. */
    @Test
    void theyStandWhereKindsChange() {
        Timeline same = timeline(_ -> "talks");
        int group = A_YEAR * 10;
        Timeline changing = timeline(i -> i / group % 2 == 0 ? "talks" : "visit");

        int few = signs(Scene.whole(same, view(same))).size();
        int many = signs(Scene.whole(changing, view(changing))).size();

        assertThat(few).isBetween(3, 6);
        assertThat(many).isGreaterThanOrEqualTo(2 * few);
    }

    @Test
    void whatTheySayAddsUpToWhatIsCounted() {
        Timeline timeline = Crowds.of(20_000, 7, 3, 126);
        Scene scene = figure(timeline, view(timeline));
        List<Node.Group> said = signs(scene).stream().map(Sign::said).distinct().toList();

        assertThat(said.stream().mapToInt(KindInkTest::dates).sum()).isPositive()
                .isEqualTo(scene.projected().shown().density());
        assertThat(said).allSatisfy(group -> {
            assertThat(group.title()).matches("(about )?[0-9,]+ events?, (about )?[0-9]{4}.*");
            assertThat(group.description()).matches(".* [0-9].*");
        });
        assertThat(said).anySatisfy(group -> assertThat(group.title()).startsWith("about "));
    }

    /** How many dates begin there: as many as there are events, if nothing else is said. */
    private static int dates(Node.Group stretch) {
        Matcher dates = Pattern.compile("dates that begin here: ([0-9,]+)")
                .matcher(stretch.description() + "");
        String number = dates.find() ? dates.group(1) : stretch.title() + "";
        return Integer.parseInt(number.replaceAll(" .*", "").replace(",", ""));
    }

    /** Months of a year in which nothing is dated any more exactly. */
    @Test
    void whatHasBegunBeforeAndReachesInHasItsSigns() {
        TimelineBuilder builder = new TimelineBuilder().asOf(Timelines.date("2000"));
        builder.lane(Lane.named("lane"));
        for (int i = 0; i < 6000; i++) {
            builder.add(new Event("e" + i, 0, Timelines.date(String.valueOf(1960 + i % 10)), null, null,
                    i % 20 == 3 ? "talks" : i % 20 == 13 ? "document" : "visit", 1, Wording.of("出来事"), null,
                    List.of(), List.of(),
                    List.of(),
                    List.of(), Extras.NONE));
        }
        Timeline timeline = builder.build();
        View months = view(timeline).withRange(Timelines.range("1963-02/1963-11"));

        Scene scene = figure(timeline, months);

        assertThat(signs(scene)).isNotEmpty()
                .allSatisfy(sign -> assertThat(sign.said().description())
                        .matches(
                                "(Document|Talks) [0-9]+, (Document|Talks) [0-9]+; dates that begin here: 0; .*: 600"));
        assertThat(shapes(scene, 0, 1)).containsOnly(Icons.kind("talks"), Icons.kind("document"));
        assertThat(scene.projected().clusters()).isNotEmpty().allSatisfy(cluster -> {
            assertThat(cluster.count()).isZero();
            assertThat(cluster.kinds().ranked()).hasSize(2);
            assertThat(cluster.kinds().ranked().stream().mapToInt(KindCount::count).sum())
                    .isEqualTo(cluster.likely());
        });
    }

    @Test
    void neitherMarksNorColumnsLieUnderThem() {
        Timeline timeline = Crowds.of(20_000, 7, 3, 126);
        Scene scene = Scene.whole(timeline, view(timeline));
        List<Box> others = scene.painted()
                .stream()
                .filter(p -> p.in(Role.EVENT) && p.in(Role.LANE) || p.in(Role.DENSITY))
                .map(Painted::shown)
                .filter(box -> !box.isEmpty())
                .toList();
        assertThat(others).isNotEmpty();
        for (Sign sign : signs(scene)) {
            assertThat(others).noneMatch(box -> box.overlaps(sign.box()));
        }
    }

    @Test
    void aLaneWithoutKindsKeepsNoRoomForThem() {
        Timeline without = timeline(_ -> null);
        Timeline with = timeline(_ -> "talks");

        Scene scene = Scene.whole(without, view(without));

        assertThat(signs(scene)).isEmpty();
        assertThat(scene.words(Role.LEGEND)).isNotEmpty()
                .doesNotContain("most frequent kinds there");
        assertThat(scene.projected().contentHeight() + KindInk.STRIP)
                .isEqualTo(Scene.whole(with, view(with)).projected().contentHeight());
    }

    @Test
    void soDoesACollapsedOne() {
        Timeline timeline = timeline(_ -> "talks");
        View view = view(timeline).withLanes(new LaneStacking(List.of(), Set.of("lane"), Map.of()));

        Scene scene = Scene.whole(timeline, view);

        assertThat(signs(scene)).isEmpty();
        assertThat(scene.words(Role.LEGEND)).anyMatch(word -> word.startsWith("so high"))
                .doesNotContain("most frequent kinds there");
    }

    @Test
    void aFigureNamesTheKinds() {
        Timeline timeline = timeline(i -> i % 3 == 0 ? "launch" : i % 3 == 1 ? "event" : "talks");
        Scene figure = figure(timeline, view(timeline));

        assertThat(figure.words(Role.LEGEND)).endsWith("most frequent kinds there",
                "launch, Event",
                "Talks");
    }

    @Test
    void aFigureNamesNoKindsOfHiddenLanes() {
        List<String> kinds = List.of("talks", "visit");
        Timeline timeline = timeline(kinds, i -> kinds.get(i % 2));
        View view = view(timeline);

        assertThat(figure(timeline, view).words(Role.LEGEND)).contains("Talks", "Visit");
        assertThat(figure(timeline, view.withFilter(Filter.ALL.withLane("visit", false))).words(Role.LEGEND))
                .contains("Talks")
                .doesNotContain("Visit");
    }
}
