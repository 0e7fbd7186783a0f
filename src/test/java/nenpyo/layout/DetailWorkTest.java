package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nenpyo.model.Filter;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Timeline;
import nenpyo.text.TextMeasurer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a view costs follows its px and not the events: counted work, not a clock. */
class DetailWorkTest {
    private static final int LANES = 12;
    private static final int PLOT = 1448;
    private static final long YEAR = 31_556_952;
    private static final long FROM_1945 = -788_918_400;
    /** Candidates of 64 parts, and a few bars. */
    private static final int EVENTS_PER_TILE = 64 * 22 + 20;
    /** The years and months of a lane, each of which is kept once. */
    private static final int VAGUE_DATES = 126 * 13;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000, 100_000, 1_000_000})
    void aViewCostsNoMoreThanItsTiles(int size) {
        Timeline timeline = Crowds.of(size, 5, LANES, 126);
        List<LaneDetail> lanes = LaneDetail.of(timeline);
        assertThat(lanes.stream().mapToLong(LaneDetail::bytes).sum())
                .isLessThan(40L * size + 60_000 + 30L * Math.min(size, LANES * VAGUE_DATES));
        for (int years : new int[]{126, 20, 1}) {
            DetailArranger arranger = arranger(timeline, lanes, 1 << 26);
            Octave octave = Octave.of((double) years * YEAR / PLOT);
            InView all = view(arranger, octave, FROM_1945, FROM_1945 + years * YEAR);
            Work work = arranger.work();
            // Rows are held from those of the octaves farther away: by twice as many for each, up to all of the lane.
            int farther = farther(lanes.getFirst(), octave);
            assertThat(farther).isCloseTo((int) Math.ceil(Math.log(126.0 / years) / Math.log(2)) + 1,
                    within(1));
            assertThat(work.tiles()).isBetween(2L * LANES, (6L + 4L * farther) * LANES);
            assertThat(work.cells()).isEqualTo(work.tiles() * TileGrid.CELLS);
            assertThat(work.events()).isLessThan(work.tiles() * EVENTS_PER_TILE);
            assertThat(work.labels()).isLessThan(work.tiles() * 400);
            assertThat(arranger.bytes()).isLessThan(work.tiles() * 100_000);
            assertThat(all.single()).isLessThan(LANES * PLOT / 4);
            assertThat(all.all()).isPositive();

            long events = work.events();
            view(arranger, octave, FROM_1945, FROM_1945 + years * YEAR);
            view(arranger, octave, FROM_1945 + years * YEAR / 50, FROM_1945 + years * YEAR * 51 / 50);
            assertThat(work.events()).as("a step aside costs at most a tile a lane")
                    .isLessThan(events + 2L * LANES * EVENTS_PER_TILE);
            long settled = work.events();
            view(arranger, octave, FROM_1945, FROM_1945 + years * YEAR);
            assertThat(work.events()).as("what was seen costs nothing").isEqualTo(settled);
        }
    }

    /** That a lane does not fit whole is known once it has one row too many, not once all of it is worded. */
    @Test
    void aLaneThatNeedsTooManyRowsIsNotWordedWhole() {
        Timeline timeline = Crowds.of(1_900, 5, 1, 126);
        LaneArranger arranger = new LaneArranger(timeline, LaneDetail.of(timeline)::get, Filter.ALL,
                new KnownLabels(timeline, LanguageChoice.JA, TextMeasurer.bundled(), References.NONE), null);
        Octave octave = Octave.of(126.0 * YEAR / PLOT);
        TileGrid grid = new TileGrid(octave);
        long tile = grid.tile(FROM_1945);

        arranger.arrange(List.of(0), new Stretch(octave, tile, tile));

        assertThat(arranger.work().tiles()).isPositive();
        assertThat(arranger.work().labels()).isLessThan(900);
    }

    @Test
    void tilesBeyondTheRoomAreForgottenAndMadeAnewAlike() {
        Timeline timeline = Crowds.of(3_000, 7, 1, 126);
        List<LaneDetail> lanes = LaneDetail.of(timeline);
        DetailArranger tight = arranger(timeline, lanes, 100_000);
        DetailArranger wide = arranger(timeline, lanes, 1 << 26);
        Octave octave = new Octave(15);
        for (int year = 0; year < 120; year++) {
            long from = FROM_1945 + year % 60 * YEAR;
            assertThat(tight.inView(0, octave, from, from + YEAR))
                    .isEqualTo(wide.inView(0, octave, from, from + YEAR));
            assertThat(tight.bytes()).isLessThan(100_000);
        }
        assertThat(tight.work().tiles()).isGreaterThan(wide.work().tiles());
        assertThat(wide.bytes()).isGreaterThan(100_000);
    }

    /** How many octaves farther away are looked at for the rows of one. */
    private static int farther(LaneDetail lane, Octave octave) {
        int count = 0;
        for (Octave next = lane.farther(octave); next != null; next = lane.farther(next)) {
            count++;
        }
        return count;
    }

    private static DetailArranger arranger(Timeline timeline, List<LaneDetail> lanes, long room) {
        return new DetailArranger(timeline, lanes, LanguageChoice.JA, TextMeasurer.bundled(), room);
    }

    private static InView view(DetailArranger arranger, Octave octave, long from, long to) {
        InView all = InView.NONE;
        for (int lane = 0; lane < LANES; lane++) {
            all = all.plus(arranger.inView(lane, octave, from, to));
        }
        return all;
    }
}
