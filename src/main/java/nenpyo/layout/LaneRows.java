package nenpyo.layout;

import nenpyo.layout.index.Crowding;

/**
 * What room a lane is given at an octave.
 *
 * @param labels rows for what is shown singly, at least 1
 * @param bars rows for long bars, below them
 * @param density the height of the band of density, px; 0 where the rows hold nearly all, and what they do not hold
 *     stands in counted clusters
 */
public record LaneRows(int labels, int bars, double density) {
    /** No lane has more rows for labels. */
    public static final int MOST = 6;
    /** Labels share these rows with marks that have none. */
    private static final int LEAST_OF_MARKS = 4;
    private static final int OVER_DENSITY = 2;
    private static final int BARS_OVER_DENSITY = 1;
    /** From this crowding on the labels are a selection over the density. */
    private static final int CROWDED = 40;

    /**
     * The room for a crowding: as many rows as there are labels beside each other while that is few; then fewer, in which
     * ever more marks have no label; and where even marks would be too many, two rows of labels over the density.
     *
     * @param crowding labels that compete for one place
     * @param evenly whether columns can show how many there are: not where a column is much shorter than dates are exact,
     *     and most are empty
     */
    static LaneRows of(int crowding, int bars, boolean evenly) {
        if (crowding >= CROWDED && evenly) {
            return new LaneRows(OVER_DENSITY, Math.min(bars, BARS_OVER_DENSITY), DensityMeasure.HEIGHT);
        }
        double share = Math.clamp((double) (crowding - MOST) / (CROWDED - MOST), 0.0, 1.0);
        int most = (int) Math.round(MOST - share * (MOST - LEAST_OF_MARKS));
        return new LaneRows(Math.clamp(crowding, 1, most), bars, 0);
    }
}
