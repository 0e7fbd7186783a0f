package nenpyo.layout;

import java.util.Collection;
import nenpyo.text.Messages;

/**
 * How high a column of density is: one measure for all lanes of a view, counting from nothing, by which few are cut.
 *
 * @param events how many a column of {@link #SAMPLE} px stands for: a round number
 * @param seconds how long a column is
 */
record DensityMeasure(int events, long seconds) {
    /** The height of the column that the legend shows, px. */
    static final double SAMPLE = 12;
    /** The height of the band of density, px: what is higher is cut. */
    static final double HEIGHT = 2 * SAMPLE;
    /** The share of columns that are not cut. */
    private static final double WHOLE_SHARE = 0.96;
    /** Columns of fewer are not counted among those that are not cut. */
    private static final double LEAST = 0.5;
    private static final int[] ROUND = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000,
        20_000,
        50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000, 5_000_000, 10_000_000, 20_000_000,
        50_000_000, 100_000_000, 1_000_000_000};
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double YEAR = 365.2425 * DAY;
    private static final double MONTH = YEAR / 12;

    /** The measure by which nearly all columns of some lanes are whole: a burst must not flatten all else. */
    static DensityMeasure of(Collection<LaneCounts> lanes) {
        int[] byMeasure = new int[ROUND.length];
        int all = 0;
        long seconds = 1;
        for (LaneCounts lane : lanes) {
            seconds = Math.max(seconds, lane.cellSeconds());
            for (int cell = 0; cell < lane.cells(); cell++) {
                double events = lane.height(cell);
                if (events >= LEAST) {
                    all++;
                    byMeasure[measure(events)]++;
                }
            }
        }
        int measure = 0;
        for (int whole = byMeasure[0]; whole < all * WHOLE_SHARE; whole += byMeasure[measure]) {
            measure++;
        }
        return new DensityMeasure(ROUND[measure], seconds);
    }

    /** The highest measure that so many events can have, wherever they are looked at: no other is wider in words. */
    DensityMeasure highest(int all) {
        return new DensityMeasure(ROUND[measure(all)], seconds);
    }

    /** The first measure by which a column of so many is whole. */
    private static int measure(double events) {
        int measure = 0;
        while (measure < ROUND.length - 1 && ROUND[measure] * (HEIGHT / SAMPLE) < events) {
            measure++;
        }
        return measure;
    }

    /** Whether a column of so many is cut. */
    boolean isCut(double count) {
        return height(count) > HEIGHT;
    }

    /** The height of so many events, px. */
    double height(double count) {
        return count * (SAMPLE / events);
    }

    /** How long a column is, in words. */
    String time(Messages words) {
        if (seconds < HOUR) {
            return seconds < MINUTE
                    ? words.get("time.seconds", seconds)
                    : words.get("time.minutes", rounded(seconds / MINUTE));
        }
        if (seconds < 2 * DAY) {
            return words.get("time.hours", rounded(seconds / HOUR));
        }
        if (seconds < 2 * MONTH) {
            return words.get("time.days", rounded(seconds / DAY));
        }
        return seconds < 2 * YEAR
                ? words.get("time.months", rounded(seconds / MONTH))
                : words.get("time.years", rounded(seconds / YEAR));
    }

    private static long rounded(double number) {
        return Math.round(number);
    }
}
