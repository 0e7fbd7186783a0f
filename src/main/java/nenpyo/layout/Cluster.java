package nenpyo.layout;

import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.model.Lane;
import nenpyo.model.Range;

/**
 * Events of a lane that stand too close for marks of their own, and where they are counted on the surface.
 *
 * @param box px
 * @param range from when to when they begin
 * @param kinds what they are, the most frequent first, as far as that is said
 * @param pill whether the number itself is shown, rather than a height
 */
public record Cluster(Lane lane, Box box, Range range, int count, List<KindCount> kinds, boolean pill) {
    public Cluster {
        kinds = List.copyOf(kinds);
    }
}
