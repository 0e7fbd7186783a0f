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
    public static final int MOST = 8;
    private static final int LEAST_OVER_DENSITY = 2;
    private static final int BARS_OVER_DENSITY = 1;
    /** From this crowding on the labels are a selection over the density. */
    private static final int CROWDED = 40;

    /**
     * The room for a crowding: as many rows as there are labels beside each other while that is few, then ever fewer over
     * ever more density.
     *
     * @param crowding labels that compete for one place
     */
    static LaneRows of(int crowding, int bars) {
        if (crowding <= MOST) {
            return new LaneRows(Math.max(1, crowding), bars, 0);
        }
        double share = Math.min(1, (double) (crowding - MOST) / (Math.min(CROWDED, Crowding.MOST) - MOST));
        return new LaneRows((int) Math.round(MOST - share * (MOST - LEAST_OVER_DENSITY)),
                Math.min(bars, BARS_OVER_DENSITY), DensityMeasure.HEIGHT);
    }
}
