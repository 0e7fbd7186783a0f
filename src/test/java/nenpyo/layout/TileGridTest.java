package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.text.TextMeasurer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Tiles cover all seconds at all octaves, out to the ends of time. */
class TileGridTest {
    /** 10¹¹ years, as far as dates go. */
    private static final long FARTHEST = 3_155_695_200_000_000_000L;

    @Property
    void everySecondLiesInOneCellOfOneTile(@ForAll @LongRange(min = -FARTHEST, max = FARTHEST) long second,
            @ForAll @IntRange(min = -20, max = 56) int exponent) {
        TileGrid grid = new TileGrid(new Octave(exponent));
        long tile = grid.tile(second);
        assertThat(grid.start(tile)).isLessThanOrEqualTo(second);
        assertThat(grid.end(tile)).isGreaterThan(second).isEqualTo(grid.start(tile + 1));
        int cell = grid.cell(second);
        assertThat(grid.cellEnd(tile, cell)).isGreaterThan(second);
        assertThat(cell == 0 ? grid.start(tile) : grid.cellEnd(tile, cell - 1)).isLessThanOrEqualTo(second);
        assertThat(grid.cellEnd(tile, TileGrid.CELLS - 1)).isEqualTo(grid.end(tile));
        assertThat(grid.firstTile(second)).isLessThanOrEqualTo(tile);
        assertThat(grid.lastTile(second)).isGreaterThanOrEqualTo(tile);
    }

    @Property(tries = 80)
    void theEndsOfTimeAreCountedAtEveryOctave(@ForAll @IntRange(min = 5, max = 56) int exponent) {
        Timeline timeline = Timelines.of(null, "Y-99999999999", "Y99999999999", "2009", "-0500/2020",
                "2009-11-13");
        DetailArranger arranger = new DetailArranger(timeline, LaneDetail.of(timeline), LanguageChoice.EN,
                TextMeasurer.bundled(), 1 << 24);
        Octave octave = new Octave(exponent);
        for (long middle : List.of(-FARTHEST + 1, 0L, 1_257_000_000L, FARTHEST - 60_000_000)) {
            long half = (long) Math.min(4e18, 700 * octave.secondsPerPixel());
            long from = Seconds.plus(middle, -half);
            long to = Seconds.plus(middle, half);
            assertThat(arranger.inView(0, octave, from, to).all())
                    .isEqualTo(LaneDetail.of(timeline).getFirst().index().touching(from, to));
        }
    }

    @Example
    void atTheFarEndOfTheScaleAllOfTimeIsInView() {
        Timeline timeline = Timelines.of(null, "Y-99999999999", "Y99999999999", "2009");
        DetailArranger arranger = new DetailArranger(timeline, LaneDetail.of(timeline), LanguageChoice.JA,
                TextMeasurer.bundled(), 1 << 24);
        InView all = arranger.inView(0, new Octave(53), -FARTHEST - 100_000_000_000L,
                FARTHEST);
        assertThat(all.all()).isEqualTo(3);
        assertThat(all.counted()).isGreaterThanOrEqualTo(0);
    }
}
