package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nenpyo.layout.LaneArrangement.Item;
import nenpyo.layout.Timelines.Sample;
import nenpyo.layout.index.LaneIndex;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rows hold: they depend on the filter, the language and the octave, and on nothing else. */
class ArrangementPropertyTest {
    @Property(tries = 200)
    void panningMovesNothingUpOrDown(@ForAll("samples") Sample sample,
            @ForAll @DoubleRange(min = -2, max = 2) double by) {
        Range range = sample.view().range();
        Range panned = new Range(range.from().plusSeconds(Math.rint(range.seconds() * by)),
                range.to().plusSeconds(Math.rint(range.seconds() * by)));
        assertThat(heights(sample.timeline(), sample.view().withRange(panned)))
                .isEqualTo(heights(sample.timeline(), sample.view()));
    }

    @Property(tries = 200)
    void zoomingWithinAnOctaveMovesNothingUpOrDown(@ForAll("samples") Sample sample,
            @ForAll @DoubleRange(min = 0.51, max = 1) double share) {
        SubjectArranger arranger = Scene.arranger(sample.timeline());
        double plot = arranger.plotWidth(sample.view());
        double coarse = arranger.octave(sample.view()).secondsPerPixel() * plot;
        Range range = sample.view().range();
        View zoomed = sample.view()
                .withRange(new Range(range.from(), range.from().plusSeconds(coarse * share - 0.01)));
        assertThat(arranger.octave(zoomed)).isEqualTo(arranger.octave(sample.view()));
        assertThat(heights(sample.timeline(), zoomed)).isEqualTo(heights(sample.timeline(), sample.view()));
    }

    @Property(tries = 300)
    void whatARowKeepsFreeIsFree(@ForAll("timelines") Timeline timeline, @ForAll("octaves") Octave octave) {
        View view = Timelines.view(timeline, 1000, 700);
        Subject subject = Scene.arranger(timeline)
                .arrange(view.filter(), view.language(),
                        new Stretch(octave, 0, 0));
        for (LaneArrangement lane : subject.lanes()) {
            assertThat(lane.octave()).isEqualTo(octave);
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < lane.size(); i++) {
                items.add(lane.item(i));
            }
            assertThat(items).isSortedAccordingTo(Comparator.comparingLong(Item::from));
            for (int i = 0; i < items.size(); i++) {
                Item a = items.get(i);
                assertThat(a.from()).isLessThan(a.to());
                assertThat(a.row()).isBetween(0, lane.rows() - 1);
                for (Item b : items.subList(0, i)) {
                    assertThat(a.row() == b.row() && a.from() < b.to() && b.from() < a.to()).isFalse();
                }
            }
        }
    }

    /** However early it is known. */
    @Property(tries = 300)
    void aLaneIsArrangedWholeIfItsRowsSuffice(@ForAll("crowds") Timeline timeline,
            @ForAll("octaves") Octave octave,
            @ForAll @IntRange(min = 1, max = 12) int rows, @ForAll LanguageChoice language) {
        Arranger arranger = new Arranger(timeline, Filter.ALL,
                new KnownLabels(timeline, language, TextMeasurer.bundled(), References.NONE), new Work());
        List<LaneDetail> lanes = LaneDetail.of(timeline);
        for (int lane = 0; lane < lanes.size(); lane++) {
            LaneIndex index = lanes.get(lane).index();
            LaneArrangement all = Objects.requireNonNull(
                    arranger.arrange(lane, index, octave, Integer.MAX_VALUE, null));
            LaneArrangement allowed = arranger.arrange(lane, index, octave, rows, null);

            assertThat(allowed != null).isEqualTo(all.rows() <= rows);
            if (allowed != null) {
                assertThat(allowed.size()).isEqualTo(all.size());
            }
        }
    }

    @Property(tries = 300)
    void everyEventThatPassesHasItsPlace(@ForAll("samples") Sample sample) {
        Timeline timeline = sample.timeline();
        int placed = 0;
        for (LaneArrangement lane : Scene.arranger(timeline).arrange(sample.view()).lanes()) {
            assertThat(sample.view().filter().shows(timeline.lanes().get(lane.lane()))).isTrue();
            assertThat(lane.count()).isEqualTo(timeline.eventsIn(lane.lane()));
            for (int i = 0; i < lane.size(); i++) {
                assertThat(timeline.event(lane.item(i).event()).id()).isEqualTo(lane.item(i).id());
                assertThat(timeline.event(lane.item(i).event()).date()).isNotNull();
            }
            placed += lane.count();
        }
        int passing = 0;
        for (int i = 0; i < timeline.size(); i++) {
            passing += sample.view().filter().shows(timeline.lanes().get(timeline.event(i).lane())) ? 1 : 0;
        }
        assertThat(placed).isEqualTo(passing);
    }

    /** A date leaves the row that it has farther away, or without a range, only for what stands there instead. */
    @Property(tries = 200)
    void datesKeepTheirRows(@ForAll("timelines") Timeline timeline,
            @ForAll @IntRange(min = 8, max = 28) int exponent, @ForAll boolean limited) {
        SubjectArranger arranger = Scene.arranger(timeline);
        Octave octave = new Octave(exponent);
        Stretch stretch = new Stretch(octave, 0, 0);
        Filter filter = limited
                ? Filter.ALL.withRange(Timelines.start("1990"), Timelines.end("2020"))
                : Filter.ALL;
        List<LaneDetail> details = LaneDetail.of(timeline);
        for (LaneArrangement lane : arranger.arrange(filter, LanguageChoice.JA, stretch).lanes()) {
            Octave farther = limited ? octave : details.get(lane.lane()).farther(octave);
            if (farther == null) {
                continue;
            }
            KeptRows before = arranger.arrange(Filter.ALL, LanguageChoice.JA, new Stretch(farther, 0, 0))
                    .lanes()
                    .get(lane.lane())
                    .keptRows();
            for (int i = 0; i < lane.size(); i++) {
                Item item = lane.item(i);
                int row = before.of(item.event());
                boolean due = !item.span().interval() && row < lane.keptRows().ofDates();
                assertThat(!due || item.row() == row || IntStream.range(0, lane.size())
                        .mapToObj(lane::item)
                        .anyMatch(other -> other.row() == row && other.from() < item.to()
                                && item.from() < other.to()))
                        .as("%s in row %d", item, row)
                        .isTrue();
            }
        }
    }

    /** A lane that is in tiles, but whole under a range, holds the rows of that. */
    @Test
    void rowsHoldUnderARangeThatLeavesFew() {
        Timeline timeline = Timelines.of("2000", IntStream.range(0, 5_000)
                .mapToObj(i -> "%d-%02d-%02d".formatted(1900 + i % 100, 1 + i / 100 % 12,
                        1 + i / 100 * 5 % 28))
                .toArray(String[]::new));
        SubjectArranger arranger = Scene.arranger(timeline);
        Filter few = Filter.ALL.withRange(Timelines.start("1961-01"), Timelines.end("1961-12"));
        int both = 0;
        int same = 0;
        for (int exponent = 20; exponent > 8; exponent--) {
            LaneArrangement before = lane(arranger, few, exponent);
            LaneArrangement now = lane(arranger, few, exponent - 1);
            for (int i = 0; before.tiles() == null && now.tiles() == null && i < now.size(); i++) {
                both++;
                same += now.item(i).row() == before.keptRows().of(now.item(i).event()) ? 1 : 0;
            }
        }
        assertThat(both).isGreaterThan(100);
        assertThat((double) same / both).isGreaterThan(0.8);
    }

    private static LaneArrangement lane(SubjectArranger arranger, Filter filter, int exponent) {
        return arranger.arrange(filter, LanguageChoice.JA, new Stretch(new Octave(exponent), 0, 0))
                .lanes()
                .getFirst();
    }

    @Property
    void anOctaveHoldsItsResolution(@ForAll @DoubleRange(min = 0.01, max = 1e15) double resolution) {
        Octave octave = Octave.of(resolution);
        assertThat(resolution).isLessThanOrEqualTo(octave.secondsPerPixel())
                .isGreaterThan(octave.secondsPerPixel() / 2);
        assertThat(Octave.of(octave.secondsPerPixel())).isEqualTo(octave);
        assertThat(Octave.of(Math.nextUp(octave.secondsPerPixel())).exponent())
                .isEqualTo(octave.exponent() + 1);
    }

    private static Map<Integer, Double> heights(Timeline timeline, View view) {
        Subject subject = Scene.arranger(timeline).arrange(view);
        return new Projection(TextMeasurer.bundled()).project(subject, view).middles();
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Timelines.samples();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return Timelines.timelines(24);
    }

    @Provide
    Arbitrary<Octave> octaves() {
        return Arbitraries.integers().between(4, 30).map(Octave::new);
    }

    @Provide
    Arbitrary<Timeline> crowds() {
        return Arbitraries.oneOf(Timelines.timelines(60), Crowds.timelines());
    }
}
