package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.EventChunk;
import nenpyo.model.Extras;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.LaneStacking;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.TimelineBuilder;
import nenpyo.model.View;
import nenpyo.model.Wording;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Columns are as high as events begin in their time, those of vague dates evenly over them. */
class LaneHeightsTest {
    private static final Timeline CROWD = Crowds.of(20_000, 7, 3, 126);
    private static final double DAY = 86_400;

    /** Part of the crowd, in a lane that is a density. */
    record Part(View view, boolean collapsed) {
        @Override
        public String toString() {
            return view.range() + ", " + view.filter() + (collapsed ? ", collapsed" : "");
        }
    }

    @Property(tries = 100)
    void theyAddUpTheSharesOfWhatIsNotShownSingly(@ForAll("parts") Part part) {
        for (LaneArrangement lane : Scene.arranger(CROWD).arrange(part.view).lanes()) {
            LaneTiles tiles = lane.tiles();
            if (tiles == null || !LaneBand.isDensity(lane, part.collapsed)) {
                continue;
            }
            LaneCounts counts = LaneCounting.of(tiles, part.view.range(), part.collapsed);
            double[] all = new double[counts.cells()];
            double[] important = new double[counts.cells()];
            Set<Integer> single = new HashSet<>();
            tiles.items().forEach(item -> single.add(item.event()));
            for (int i = 0; i < tiles.detail().index().size(); i++) {
                int event = tiles.detail().index().event(i);
                if (part.collapsed || !single.contains(event)) {
                    share(event, part.view.filter(), counts, all);
                    if (tiles.detail().index().importance(i) >= 4) {
                        share(event, part.view.filter(), counts, important);
                    }
                }
            }
            for (LaneCounts.Heap heap : counts.heaps(1)) {
                long begin = Math.max(counts.cellStart(heap.begin()), part.view.range().from().second());
                assertThat(heap.across()).isEqualTo((int) IntStream.range(0, tiles.detail().index().size())
                        .map(tiles.detail().index()::event)
                        .filter(event -> part.collapsed || !single.contains(event))
                        .filter(event -> isAcross(span(event), part.view.filter(), begin))
                        .count());
            }
            assertKinds(part, tiles, counts, single);
            for (int cell = 0; cell < counts.cells(); cell++) {
                assertThat(counts.height(cell)).as("cell %d", cell).isEqualTo(all[cell], offset(0.01));
                assertThat(counts.importantHeight(cell)).as("important in %d", cell)
                        .isEqualTo(important[cell], offset(0.01));
            }
        }
    }

    /** Kinds are those of what columns are as high as, from the first cell of a heap to its last. */
    private static void assertKinds(Part part, LaneTiles tiles, LaneCounts counts, Set<Integer> single) {
        Kinds names = tiles.detail().kinds();
        for (LaneCounts.Heap heap : counts.heaps(1)) {
            double[] kinds = new double[names.names().size() + 1];
            for (int i = 0; i < tiles.detail().index().size(); i++) {
                int event = tiles.detail().index().event(i);
                if (part.collapsed || !single.contains(event)) {
                    kinds[names.code(CROWD.event(event).kind())] += share(span(event), part.view.filter(),
                            counts.cellStart(heap.begin()), counts.cellStart(heap.stop()));
                }
            }
            double sum = 0;
            for (int code = 0; code < kinds.length; code++) {
                assertThat(heap.kinds().of(code)).as("kind %d", code).isEqualTo(kinds[code], offset(0.01));
                sum += kinds[code];
            }
            assertThat(heap.expected()).isEqualTo(sum, offset(0.1));
        }
    }

    private static MarkSpan span(int event) {
        int c = CROWD.chunkOf(event);
        EventChunk chunk = CROWD.chunks().get(c);
        return MarkSpan.of(chunk, event - CROWD.start(c), Attested.by(CROWD));
    }

    private static boolean isAcross(MarkSpan span, Filter filter, long second) {
        long from = span.from().second();
        return from < second && span.begun() > second && span.begun() - from > DAY && !isCut(span, filter);
    }

    /** Whether it began before the range that events are limited to, for certain. */
    private static boolean isCut(MarkSpan span, Filter filter) {
        return filter.from() != null && span.from().second() < filter.from().second()
                && span.begun() <= filter.from().second();
    }

    private static void share(int event, Filter filter, LaneCounts counts, double[] to) {
        MarkSpan span = span(event);
        for (int cell = 0; cell < to.length; cell++) {
            to[cell] += share(span, filter, counts.cellStart(cell), counts.cellStart(cell + 1));
        }
    }

    private static double share(MarkSpan span, Filter filter, long begin, long end) {
        long from = span.from().second();
        long until = span.begun();
        return until - from <= DAY || isCut(span, filter)
                ? from >= begin && from < end ? 1 : 0
                : (double) Math.max(0, Math.min(until, end) - Math.max(from, begin)) / (until - from);
    }

    @Provide
    Arbitrary<Part> parts() {
        View any = Timelines.view(CROWD, 1600, 900);
        Range fit = any.range();
        return Combinators.combine(Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(0, 1),
                Arbitraries.of(true, false, false), Arbitraries.of(true, false))
                .as((place, zoom, cut, collapsed) -> {
                    double seconds = fit.seconds() * Math.pow(30 * DAY / fit.seconds(), zoom);
                    Range range = new Range(fit.from().plusSeconds((fit.seconds() - seconds) * place),
                            fit.from().plusSeconds((fit.seconds() - seconds) * place + seconds));
                    Filter filter = cut
                            ? Filter.ALL.withRange(Timelines.start("1950-05-05"), Timelines.end("1990-10"))
                            : Filter.ALL;
                    LaneStacking lanes = new LaneStacking(List.of(),
                            collapsed ? Set.of("lane0", "lane1", "lane2") : Set.of(), Map.of());
                    return new Part(any.withRange(range).withFilter(filter).withLanes(lanes), collapsed);
                });
    }

    @Test
    void manyDatesOfAYearAreNoCrowdOnItsFirstDay() {
        String[] dates = IntStream.range(0, 3_000)
                .mapToObj(i -> String.valueOf(1960 + i % 10))
                .toArray(String[]::new);
        Timeline timeline = Timelines.of("2000", dates);

        Scene scene = Scene.whole(timeline,
                Timelines.view(timeline, 1600, 900).withRange(Timelines.range("1963/1966")));

        Node.Columns columns = columns(scene).getFirst();
        double greatest = columns.heights().greatest();
        assertThat(greatest).isPositive();
        for (int i = 0; i < columns.heights().size(); i++) {
            assertThat((double) columns.heights().at(i)).isBetween(greatest * 0.9, greatest);
        }
        assertThat(scene.projected().clusters()).anySatisfy(cluster -> {
            assertThat(cluster.count()).isZero();
            assertThat(cluster.across()).isGreaterThan(250);
        });
    }

    /** Or else a whole year would be drawn as important for one date in it. */
    @Test
    void aSmallShareOfAnImportantEventIsNotDrawn() {
        String[] dates = IntStream.range(0, 3_000)
                .mapToObj(i -> i % 10 == 0
                        ? "1965"
                        : "%d-%02d-%02d".formatted(1960 + i % 10, 1 + i % 12, 1 + i % 28))
                .toArray(String[]::new);
        TimelineBuilder builder = new TimelineBuilder().asOf(Timelines.date("2000"));
        builder.lane(Lane.named("lane"));
        for (int i = 0; i < dates.length; i++) {
            builder.add(new Event("e" + i, 0, Timelines.date(dates[i]), null, null, null,
                    i == 0 || i % 500 == 1 ? 4 : 2, Wording.of("出来事"), null, List.of(), List.of(), List.of(),
                    List.of(), Extras.NONE));
        }
        Timeline timeline = builder.build();
        View view = Timelines.view(timeline, 1600, 900)
                .withRange(Timelines.range("1964-06/1966-06"))
                .withLanes(new LaneStacking(List.of(), Set.of("lane"), Map.of()));

        List<Node.Columns> drawn = columns(Scene.whole(timeline, view));

        assertThat(shown(drawn.getFirst())).isGreaterThan(100);
        assertThat(shown(drawn.get(1))).as("important ones").isLessThan(3);
    }

    /** A few dates of a decade are no line over all of it, and yet not lost. */
    @Test
    void whatIsTooVagueToBeSeenIsDrawnWhereItBegins() {
        String[] dates = IntStream.range(0, 3_000)
                .mapToObj(
                        i -> i < 3 ? "196X" : "%d-%02d-%02d".formatted(1970 + i % 20, 1 + i % 12, 1 + i % 28))
                .toArray(String[]::new);
        Timeline timeline = Timelines.of("2000", dates);
        View view = Timelines.view(timeline, 1600, 900)
                .withRange(Timelines.range("1959/1971"))
                .withLanes(new LaneStacking(List.of(), Set.of("lane"), Map.of()));

        Scene scene = Scene.whole(timeline, view);

        Node.Columns all = columns(scene).getFirst();
        double column = (scene.projected().scale().x(Timelines.start("1960")) - all.x()) / all.column();
        assertThat((double) all.heights().at((int) column)).isPositive();
        assertThat(IntStream.range(0, (int) column + 300).filter(i -> all.heights().at(i) > 0)).hasSize(1);
    }

    private static long shown(Node.Columns columns) {
        return IntStream.range(0, columns.heights().size()).filter(i -> columns.heights().at(i) > 0).count();
    }

    /** All, the important, and the breaks. */
    private static List<Node.Columns> columns(Scene scene) {
        return scene.painted()
                .stream()
                .filter(p -> p.in(Role.DENSITY))
                .map(Painted::mark)
                .filter(Node.Columns.class::isInstance)
                .map(Node.Columns.class::cast)
                .toList();
    }
}
