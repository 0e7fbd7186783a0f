package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.layout.index.Crowding;
import org.junit.jupiter.api.Test;

/** Few labels have a row each; the more there are, the fewer stand over ever more density. */
class LaneRowsTest {
    @Test
    void fewLabelsHaveARowEach() {
        assertThat(LaneRows.of(0, 2)).isEqualTo(new LaneRows(1, 2, 0));
        assertThat(LaneRows.of(7, 0)).isEqualTo(new LaneRows(7, 0, 0));
        assertThat(LaneRows.of(LaneRows.MOST, 0)).isEqualTo(new LaneRows(8, 0, 0));
    }

    @Test
    void manyAreASelectionOverTheDensity() {
        assertThat(LaneRows.of(Crowding.MOST, 1)).isEqualTo(new LaneRows(2, 1, 24));
        LaneRows before = LaneRows.of(LaneRows.MOST, 0);
        for (int crowding = LaneRows.MOST + 1; crowding <= Crowding.MOST; crowding++) {
            LaneRows rows = LaneRows.of(crowding, 0);
            assertThat(rows.labels()).isBetween(2, before.labels());
            assertThat(rows.density()).isBetween(Math.max(16, before.density()), 40.0);
            before = rows;
        }
    }
}
