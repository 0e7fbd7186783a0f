package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.layout.index.Crowding;
import org.junit.jupiter.api.Test;

/** Few labels have a row each; the more there are, the fewer stand over ever more density. */
class LaneRowsTest {
    @Test
    void fewLabelsHaveARowEach() {
        assertThat(LaneRows.of(0, 2, true)).isEqualTo(new LaneRows(1, 2, 0));
        assertThat(LaneRows.of(5, 0, true)).isEqualTo(new LaneRows(5, 0, 0));
        assertThat(LaneRows.of(LaneRows.MOST, 0, true)).isEqualTo(new LaneRows(6, 0, 0));
    }

    @Test
    void manyAreASelectionOverTheDensity() {
        assertThat(LaneRows.of(Crowding.MOST, 1, true)).isEqualTo(new LaneRows(2, 1, 24));
        LaneRows before = LaneRows.of(LaneRows.MOST, 2, true);
        for (int crowding = LaneRows.MOST + 1; crowding <= Crowding.MOST; crowding++) {
            LaneRows rows = LaneRows.of(crowding, 2, true);
            assertThat(rows.labels()).isBetween(2, before.labels());
            assertThat(rows.bars()).isBetween(1, before.bars());
            assertThat(rows.density()).isBetween(before.density(), DensityMeasure.HEIGHT);
            before = rows;
        }
    }

    @Test
    void whereColumnsWouldBeEmptyNumbersStandForWhatHasNoRow() {
        assertThat(LaneRows.of(Crowding.MOST, 3, false)).isEqualTo(new LaneRows(4, 3, 0));
    }
}
