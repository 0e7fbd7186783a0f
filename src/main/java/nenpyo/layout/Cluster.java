package nenpyo.layout;

import nenpyo.drawing.Box;
import nenpyo.model.Lane;
import nenpyo.model.Range;

/**
 * Events of a lane that stand too close for marks of their own, and where they are counted on the surface.
 *
 * @param box px
 * @param range from when to when they begin
 * @param count how many have a date that begins there
 * @param across how many have a vague one that has begun before and goes on there, and may have begun there, too
 * @param expected how many are likely to begin there, vague dates spread evenly: what the height is of
 * @param kinds what those are that are likely to begin there
 * @param pill whether the number itself is shown, rather than a height
 */
public record Cluster(Lane lane, Box box, Range range, int count, int across, double expected, KindMix kinds,
        boolean pill) {
    /** The nearest whole number to what is expected. */
    public int likely() {
        return (int) Math.round(expected);
    }

    /** Whether the dates that begin there are not just what is likely to begin there. */
    public boolean isSpread() {
        return across > 0 || likely() != count;
    }
}
