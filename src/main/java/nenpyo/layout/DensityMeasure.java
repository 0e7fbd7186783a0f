package nenpyo.layout;

import java.util.Collection;
import nenpyo.text.Messages;

/**
 * How high a column of density is: one measure for all lanes of a view, counting from nothing.
 *
 * @param events how many a column of {@link #SAMPLE} px stands for: a round number
 * @param seconds how long a column is
 */
record DensityMeasure(int events, long seconds) {
    /** The height of the column that the legend shows, px. */
    static final double SAMPLE = 12;
    /** The height of the band of density, px: the highest column fills it by half or more. */
    static final double HEIGHT = 2 * SAMPLE;
    private static final int[] ROUND = {1, 2, 5};
    private static final double MINUTE = 60;
    private static final double HOUR = 60 * MINUTE;
    private static final double DAY = 24 * HOUR;
    private static final double YEAR = 365.2425 * DAY;
    private static final double MONTH = YEAR / 12;

    /** The measure that the highest of some columns asks for. */
    static DensityMeasure of(Collection<LaneCounts> lanes) {
        int most = 1;
        long seconds = 1;
        for (LaneCounts lane : lanes) {
            most = Math.max(most, lane.greatest());
            seconds = Math.max(seconds, 1L << lane.shift());
        }
        return new DensityMeasure(round((most + 1) / 2), seconds);
    }

    /** The least of 1, 2, 5, 10, 20 … that is no less. */
    private static int round(int number) {
        for (int power = 1;; power *= 10) {
            for (int digit : ROUND) {
                if (digit * power >= number || power > Integer.MAX_VALUE / 100) {
                    return digit * power;
                }
            }
        }
    }

    /** The height of so many events, px. */
    double height(int count) {
        return count * SAMPLE / events;
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
