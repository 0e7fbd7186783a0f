package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nenpyo.drawing.Heights;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.EventSet;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.Range;
import nenpyo.model.Selection;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.time.Moment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drawings of crowded lanes promise: nothing vanishes without a trace, and nothing lies over anything else. */
class CountedPropertyTest {
    /** In three lanes, 1600 px wide. */
    private static final int MARKS_MOST = 2_400;

    /** A crowded timeline and a view of it. */
    record Crowd(Timeline timeline, View view) {
        Scene scene() {
            return Scene.whole(timeline, view);
        }

        @Override
        public String toString() {
            return "%d events, %s".formatted(timeline.size(), view);
        }
    }

    @Property(tries = 200)
    void whatIsDrawnAndCountedIsWhatIsInView(@ForAll("crowds") Crowd crowd) {
        Scene scene = crowd.scene();
        Shown shown = scene.projected().shown();
        assertThat(shown.inView()).isEqualTo(inView(crowd));
        assertThat(scene.projected().clusters().stream().filter(Cluster::pill).mapToInt(Cluster::count).sum())
                .isEqualTo(shown.clustered());
        assertThat(
                scene.projected().clusters().stream().filter(c -> !c.pill()).mapToInt(Cluster::count).sum())
                .isEqualTo(shown.density());
        assertThat(scene.projected().clusters()).allMatch(
                cluster -> cluster.kinds().ranked().stream().mapToInt(KindCount::count).sum() <= cluster
                        .likely());
        Map<String, Integer> kinds = new HashMap<>();
        Set<Lane> pills = new HashSet<>();
        scene.projected().clusters().stream().filter(Cluster::pill).forEach(cluster -> {
            pills.add(cluster.lane());
            cluster.kinds().ranked().forEach(kind -> kinds.merge(kind.kind(), kind.count(), Integer::sum));
        });
        // What is selected has a place in the picture though it is counted.
        View unselected = scene.view().withSelection(Selection.NONE);
        Set<Integer> placed = Scene.of(crowd.timeline, unselected).projected().middles().keySet();
        assertThat(kinds).isEqualTo(kinds(crowd, pills, placed));
        int onPills = scene.texts()
                .stream()
                .filter(text -> text.in(Role.CLUSTER))
                .mapToInt(text -> Integer.parseInt(((Node.TextRun) text.mark()).text().replace(",", "")))
                .sum();
        assertThat(onPills).isEqualTo(shown.clustered());
        Set<String> single = new HashSet<>();
        scene.painted()
                .stream()
                .filter(p -> p.in(Role.LANE) && p.isShown())
                .forEach(p -> p.key(Role.EVENT).ifPresent(single::add));
        // Marks are wider than their time, so some of what is just out of view shows.
        assertThat(single.size()).isGreaterThanOrEqualTo(shown.single());
    }

    /** However many events there are, a frame has marks by its pixels. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000, 1_000_000})
    void marksAreBoundByPixels(int size) {
        Timeline timeline = Crowds.of(size, 5, 3, 126);
        for (double share : new double[]{1, 0.15, 0.008}) {
            View view = Timelines.view(timeline, 1600, 900);
            Range fit = view.range();
            Range range = new Range(fit.from().plusSeconds(fit.seconds() * 0.4),
                    fit.from().plusSeconds(fit.seconds() * (0.4 + share)));
            Scene scene = Scene.of(timeline, view.withRange(share == 1 ? fit : range));
            assertThat(scene.painted()).hasSizeLessThan(MARKS_MOST);
        }
    }

    /** By walking over all events. */
    private static int inView(Crowd crowd) {
        Range range = crowd.view.range();
        long from = range.from().second();
        long to = range.to().second() + (range.to().milli() > 0 ? 1 : 0);
        int all = 0;
        for (LaneDetail lane : LaneDetail.of(crowd.timeline)) {
            LaneIndex index = lane.index();
            for (int i = 0; i < index.size(); i++) {
                boolean seen = index.start(i) < to && index.end(i) > from;
                all += seen && RangeCount.isDrawn(crowd.timeline, crowd.view.filter(), index.event(i))
                        ? 1
                        : 0;
            }
        }
        return all;
    }

    /** How many begin in view, in some lanes, without being shown singly, by walking over all events. */
    private static Map<String, Integer> kinds(Crowd crowd, Set<Lane> lanes, Set<Integer> single) {
        Range range = crowd.view.range();
        long from = range.from().second();
        long to = range.to().second() + (range.to().milli() > 0 ? 1 : 0);
        Map<String, Integer> kinds = new HashMap<>();
        for (LaneDetail lane : LaneDetail.of(crowd.timeline)) {
            LaneIndex index = lane.index();
            for (int i = index.position(from); i < index.position(to); i++) {
                int event = index.event(i);
                if (lanes.contains(crowd.timeline.lanes().get(crowd.timeline.event(event).lane()))
                        && RangeCount.isDrawn(crowd.timeline, crowd.view.filter(), event)
                        && !single.contains(event)) {
                    String kind = crowd.timeline.event(event).kind();
                    if (kind != null) {
                        kinds.merge(kind, 1, Integer::sum);
                    }
                }
            }
        }
        return kinds;
    }

    @Property(tries = 200)
    void noTwoTextsOverlap(@ForAll("crowds") Crowd crowd) {
        List<Painted> texts = crowd.scene().texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(texts.get(i).shown().overlaps(texts.get(j).shown()))
                        .as("%s over %s", texts.get(i).mark(), texts.get(j).mark())
                        .isFalse();
            }
        }
    }

    @Property(tries = 200)
    void allLanesHaveOneMeasureAndNoColumnIsHigherThanItsBand(@ForAll("crowds") Crowd crowd) {
        Scene scene = crowd.scene();
        for (Painted p : scene.painted()) {
            if (p.in(Role.DENSITY) && p.mark() instanceof Node.Columns columns) {
                Heights heights = columns.heights();
                assertThat((double) heights.greatest()).isLessThanOrEqualTo(DensityMeasure.HEIGHT);
                assertThat(heights.size()).isLessThanOrEqualTo((int) scene.view().width() / 2 + 2);
            }
        }
        boolean density = scene.projected().clusters().stream().anyMatch(cluster -> !cluster.pill());
        assertThat(scene.words(Role.LEGEND)
                .stream()
                .anyMatch(word -> word.startsWith("so high") && word.contains("full colour")
                        || word.startsWith("この高さで") && word.contains("強い")))
                .isEqualTo(density);
    }

    @Property(tries = 100)
    void rowsHoldWhilePanning(@ForAll("crowds") Crowd crowd) {
        Scene before = crowd.scene();
        Range range = crowd.view.range();
        double step = range.seconds() / 7;
        Range moved = new Range(range.from().plusSeconds(step), range.to().plusSeconds(step));
        SubjectArranger arranger = Scene.arranger(crowd.timeline);
        View view = before.view().withRange(moved);
        Projected after = new Projection(TextMeasurer.bundled()).project(arranger.arrange(view), view);
        before.projected().middles().forEach((event, middle) -> {
            if (after.middles().containsKey(event)) {
                assertThat(after.middles().get(event)).isEqualTo(middle);
            }
        });
        assertThat(after.contentHeight()).isEqualTo(before.projected().contentHeight());
    }

    @Provide
    Arbitrary<Crowd> crowds() {
        return Crowds.timelines().flatMap(CountedPropertyTest::crowds);
    }

    private static Arbitrary<Crowd> crowds(Timeline timeline) {
        return Combinators
                .combine(Timelines.views(timeline), Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of("lane0", "lane1", "none"), limits(timeline))
                .as((view, place, zoom, collapsed, limit) -> {
                    Range fit = new ViewLimits(timeline).fit(view.width());
                    double seconds = fit.seconds() * Math.pow(86_400 / fit.seconds(), zoom * zoom);
                    Range range = new Range(fit.from().plusSeconds((fit.seconds() - seconds) * place),
                            fit.from().plusSeconds((fit.seconds() - seconds) * place + seconds));
                    // Named a, b and c there.
                    Set<String> hidden = view.filter()
                            .hiddenLanes()
                            .stream()
                            .map(id -> "lane" + (id.charAt(0) - 'a'))
                            .collect(Collectors.toSet());
                    Filter lanes = limit.withHiddenLanes(hidden);
                    return new Crowd(timeline, view.withRange(range)
                            .withFilter(lanes)
                            .withLanes(new LaneStacking(List.of(), Set.of(collapsed), Map.of())));
                });
    }

    /** Half of the time none; else days, as they are typed, of which one side may be missing; and some events only, or all. */
    private static Arbitrary<Filter> limits(Timeline timeline) {
        Range fit = new ViewLimits(timeline).fit(1600);
        Arbitrary<Moment> days = Arbitraries.doubles()
                .between(0, 1)
                .map(share -> fit.from().plusSeconds(share * fit.seconds()).second() / 86_400 * 86_400)
                .map(Moment::ofSecond);
        Arbitrary<Filter> ranges = Combinators.combine(days, Arbitraries.integers().between(1, 20_000),
                Arbitraries.of(true, true, false), Arbitraries.of(true, true, false))
                .as((from, length, begins, ends) -> Filter.ALL.withRange(begins ? from : null,
                        ends ? from.plusSeconds(86_400.0 * length) : null));
        BitSet most = new BitSet(timeline.size());
        for (int event = 0; event < timeline.size(); event++) {
            most.set(event, event % 7 != 0);
        }
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.just(Filter.ALL), ranges),
                Arbitraries.of(true, false, false))
                .as((range, some) -> some ? range.withEvents(EventSet.of(most)) : range);
    }
}
