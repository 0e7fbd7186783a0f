package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.index.LaneIndex;
import nenpyo.layout.index.LimitedIndex;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.text.TextMeasurer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What tiles promise, over random lanes, places, octaves and languages. */
class TilePropertyTest {
    private static final long ROOM = 1 << 26;

    /** A lane, and a stretch of it as it may be seen. */
    record Seen(Timeline timeline, List<LaneDetail> lanes, LanguageChoice language, Octave octave, long from,
            long to) {
        DetailArranger arranger() {
            return new DetailArranger(timeline, lanes, language, TextMeasurer.bundled(), ROOM);
        }

        /** Of a range of what another hands out. */
        DetailArranger arranger(DetailArranger unlimited) {
            return new DetailArranger(timeline, lanes::get,
                    new KnownLabels(timeline, language, TextMeasurer.bundled(), References.NONE), ROOM,
                    unlimited);
        }

        @Override
        public String toString() {
            return "%d events, %s, %s, %d to %d".formatted(timeline.size(), language, octave, from, to);
        }
    }

    @Property(tries = 150)
    void nothingOverlapsInARow(@ForAll("seen") Seen seen) {
        for (int lane = 0; lane < seen.lanes.size(); lane++) {
            List<Item> items = new ArrayList<>();
            Set<Item> bars = new LinkedHashSet<>();
            LaneRows rows = seen.arranger().rows(lane, seen.octave);
            for (TileArrangement tile : seen.arranger().tiles(lane, seen.octave, seen.from, seen.to)) {
                items.addAll(tile.items());
                bars.addAll(tile.bars());
                assertThat(tile.items().subList(0, tile.labelled())).noneMatch(TileArranger::isBare);
                assertThat(tile.items().subList(tile.labelled(), tile.items().size()))
                        .allMatch(TileArranger::isBare);
            }
            assertThat(items).allMatch(item -> item.row() >= 0 && item.row() < rows.labels());
            assertThat(bars).allMatch(bar -> bar.row() >= 0 && bar.row() < rows.bars());
            assertApart(items);
            assertApart(List.copyOf(bars));
        }
    }

    private static void assertApart(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Item a = items.get(i);
            assertThat(a.from()).isLessThan(a.to());
            for (Item b : items.subList(0, i)) {
                assertThat(a.row() == b.row() && a.from() < b.to() && b.from() < a.to())
                        .as("%s and %s", a, b)
                        .isFalse();
            }
        }
    }

    @Property(tries = 150)
    void whatHasARowAndWhatIsCountedIsWhatBegins(@ForAll("seen") Seen seen) {
        for (int lane = 0; lane < seen.lanes.size(); lane++) {
            LaneIndex index = seen.lanes.get(lane).index();
            for (TileArrangement tile : seen.arranger().tiles(lane, seen.octave, seen.from, seen.to)) {
                int[] shown = new int[tile.cells()];
                Kinds names = seen.lanes.get(lane).kinds();
                ClusterKinds kinds = new ClusterKinds(index.kinds(), tile.cells() / TileArrangement.CLUSTER);
                Set<Item> single = new HashSet<>(tile.items());
                single.addAll(tile.bars());
                for (Item item : single) {
                    long second = item.span().from().second();
                    if (second >= tile.start() && second < tile.end()) {
                        shown[tile.cell(second)]++;
                        kinds.add(tile.cell(second) / TileArrangement.CLUSTER, names.code(item.kind()), 1);
                    }
                }
                for (int cell = 0; cell < tile.cells(); cell++) {
                    long from = tile.cellStart(cell);
                    long to = cell + 1 < tile.cells() ? tile.cellStart(cell + 1) : tile.end();
                    assertThat(shown[cell] + tile.count(cell)).isEqualTo(index.beginning(from, to));
                }
                assertThat(tile.kinds() == null)
                        .isEqualTo(seen.lanes.get(lane).rows(seen.octave).density() > 0);
                for (int cluster = 0; tile.kinds() != null
                        && cluster < tile.cells() / TileArrangement.CLUSTER; cluster++) {
                    int next = (cluster + 1) * TileArrangement.CLUSTER;
                    float[] all = new float[index.kinds()];
                    index.addKinds(index.position(tile.cellStart(next - TileArrangement.CLUSTER)),
                            index.position(next < tile.cells() ? tile.cellStart(next) : tile.end()), all, 0);
                    kinds.add(tile.kinds(), cluster, cluster);
                    assertThat(kinds.sums(cluster, cluster)).isEqualTo(all);
                }
            }
        }
    }

    @Property(tries = 100)
    void theOrderInWhichTilesAreAskedForChangesNothing(@ForAll("seen") Seen seen) {
        TileGrid grid = new TileGrid(seen.octave);
        List<TileArrangement> forward = seen.arranger().tiles(0, seen.octave, seen.from, seen.to);
        DetailArranger backward = seen.arranger();
        for (int i = forward.size() - 1; i >= 0; i--) {
            TileArrangement tile = forward.get(i);
            TileArrangement again = backward.tiles(0, seen.octave, tile.start(), tile.start() + 1)
                    .stream()
                    .filter(other -> other.tile() == tile.tile())
                    .findFirst()
                    .orElseThrow();
            assertThat(again.items()).isEqualTo(tile.items());
            assertThat(again.bars()).isEqualTo(tile.bars());
            assertThat(grid.tile(tile.start())).isEqualTo(tile.tile());
        }
    }

    @Property(tries = 150)
    void theMostImportantEventHasItsLabelIfAnyHas(@ForAll("seen") Seen seen) {
        for (int lane = 0; lane < seen.lanes.size(); lane++) {
            LaneDetail detail = seen.lanes.get(lane);
            for (TileArrangement tile : seen.arranger().tiles(lane, seen.octave, seen.from, seen.to)) {
                int from = detail.index().position(tile.start());
                int to = detail.index().position(tile.end());
                int[] first = detail.ranking().first(from, to, 1);
                if ((tile.tile() & 1) == 0 && first.length > 0 && !isBar(detail, first[0], seen.octave)) {
                    assertThat(tile.labelled()).isPositive();
                    assertThat(tile.items().getFirst().event()).isEqualTo(detail.index().event(first[0]));
                }
            }
        }
    }

    private static boolean isBar(LaneDetail detail, int position, Octave octave) {
        return new TileGrid(octave).isBar(detail.index().end(position) - detail.index().start(position));
    }

    /** An event leaves the row that it has farther away, or without a range, only for what stands there instead. */
    @Property(tries = 300)
    void rowsHoldFromOctaveToOctave(@ForAll("seen") Seen seen) {
        TileGrid grid = new TileGrid(seen.octave);
        DetailArranger unlimited = new DetailArranger(seen.timeline, LaneDetail.of(seen.timeline),
                seen.language, TextMeasurer.bundled(), ROOM);
        for (int lane = 0; lane < seen.lanes.size(); lane++) {
            LaneDetail detail = seen.lanes.get(lane);
            boolean limited = detail.index() instanceof LimitedIndex;
            Octave farther = limited ? seen.octave : detail.farther(seen.octave);
            if (farther == null) {
                continue;
            }
            DetailArranger arranger = limited ? seen.arranger(unlimited) : unlimited;
            List<TileArrangement> tiles = arranger.tiles(lane, seen.octave, seen.from - grid.length(),
                    seen.to + grid.length());
            List<Item> all = tiles.stream().flatMap(tile -> tile.items().stream()).toList();
            for (TileArrangement tile : tiles.subList(1, tiles.size() - 1)) {
                Map<Integer, Integer> before = new HashMap<>();
                unlimited.tiles(lane, farther, tile.start(), tile.start() + 1)
                        .forEach(
                                other -> other.items().forEach(item -> before.put(item.event(), item.row())));
                for (Item item : tile.items()) {
                    int row = before.getOrDefault(item.event(), item.row());
                    assertThat(item.row() == row || row >= arranger.rows(lane, seen.octave).labels()
                            || all.stream()
                                    .anyMatch(other -> other.row() == row && other.from() < item.to()
                                            && item.from() < other.to()))
                            .as("%s stays in row %d", item, row)
                            .isTrue();
                }
            }
        }
    }

    /** The same in figures: nearly all of what has a label at two octaves has the same row. */
    @Test
    void nearlyAllLabelsStayInTheirRows() {
        Timeline timeline = Crowds.of(20_000, 5, 12, 126);
        DetailArranger arranger = new DetailArranger(timeline, LaneDetail.of(timeline), LanguageChoice.JA,
                TextMeasurer.bundled(), ROOM);
        int both = 0;
        int same = 0;
        for (int exponent = 21; exponent > 13; exponent--) {
            for (int lane = 0; lane < 12; lane++) {
                Map<Integer, Integer> before = rows(arranger, lane, new Octave(exponent));
                for (Map.Entry<Integer, Integer> now : rows(arranger, lane, new Octave(exponent - 1))
                        .entrySet()) {
                    Integer row = before.get(now.getKey());
                    both += row == null ? 0 : 1;
                    same += now.getValue().equals(row) ? 1 : 0;
                }
            }
        }
        assertThat(both).isGreaterThan(500);
        assertThat((double) same / both).isGreaterThan(0.8);
    }

    private static Map<Integer, Integer> rows(DetailArranger arranger, int lane, Octave octave) {
        Map<Integer, Integer> rows = new HashMap<>();
        long half = 700L << octave.exponent();
        for (TileArrangement tile : arranger.tiles(lane, octave, -half, half)) {
            tile.items().subList(0, tile.labelled()).forEach(item -> rows.put(item.event(), item.row()));
        }
        return rows;
    }

    @Property(tries = 150)
    void comingCloserTakesNoBarOutOfItsRow(@ForAll("seen") Seen seen) {
        Octave closer = new Octave(seen.octave.exponent() - 1);
        for (int lane = 0; lane < seen.lanes.size(); lane++) {
            Set<String> before = bars(seen, lane, seen.octave);
            assertThat(bars(seen, lane, closer)).containsAll(before);
            assertThat(seen.lanes.get(lane).rows(closer).bars())
                    .isGreaterThanOrEqualTo(seen.lanes.get(lane).rows(seen.octave).bars());
        }
    }

    private static Set<String> bars(Seen seen, int lane, Octave octave) {
        Set<String> bars = new HashSet<>();
        for (TileArrangement tile : seen.arranger().tiles(lane, octave, seen.from, seen.to)) {
            for (Item bar : tile.bars()) {
                long begin = bar.span().from().second();
                if (begin < seen.to && bar.span().to().second() > seen.from) {
                    bars.add(bar.id() + " in " + bar.row());
                }
            }
        }
        return bars;
    }

    @Property(tries = 300)
    void everythingInViewIsCountedOnce(@ForAll("seen") Seen seen) {
        for (int lane = 0; lane < seen.lanes.size(); lane++) {
            LaneIndex index = seen.lanes.get(lane).index();
            Set<Integer> single = new HashSet<>();
            for (TileArrangement tile : seen.arranger().tiles(lane, seen.octave, seen.from, seen.to)) {
                tile.items().forEach(item -> single.add(item.event()));
                tile.bars().forEach(item -> single.add(item.event()));
            }
            int[] expected = new int[3];
            for (int i = 0; i < index.size(); i++) {
                if (index.start(i) < seen.to && index.end(i) > seen.from) {
                    expected[single.contains(index.event(i)) ? 0 : index.start(i) >= seen.from ? 1 : 2]++;
                }
            }
            assertThat(seen.arranger().inView(lane, seen.octave, seen.from, seen.to))
                    .isEqualTo(new InView(expected[0], expected[1], expected[2]));
        }
    }

    @Provide
    Arbitrary<Seen> seen() {
        return Arbitraries.oneOf(Timelines.timelines(24), Crowds.timelines()).flatMap(TilePropertyTest::seen);
    }

    private static Arbitrary<Seen> seen(Timeline timeline) {
        return Combinators
                .combine(Arbitraries.of(LanguageChoice.class), Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1), Arbitraries.doubles().between(300, 2600),
                        Arbitraries.of(true, false, false))
                .as((language, place, zoom, width, ranged) -> {
                    Range fit = new ViewLimits(timeline).fit(width);
                    double seconds = fit.seconds() * 1.5
                            * Math.pow(3_600 / (fit.seconds() * 1.5), zoom * zoom);
                    long from = fit.from().plusSeconds(fit.seconds() * place - seconds / 2).second();
                    long to = from + (long) Math.ceil(seconds);
                    List<LaneDetail> lanes = LaneDetail.of(timeline);
                    List<LaneDetail> kept = ranged
                            ? lanes.stream()
                                    .map(lane -> lane.within(from - 1_000_000, to, _ -> true))
                                    .toList()
                            : lanes;
                    return new Seen(timeline, kept, language, Octave.of(seconds / width), from, to);
                });
    }
}
