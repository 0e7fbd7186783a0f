package nenpyo.layout;

import nenpyo.drawing.Box;
import nenpyo.model.Lane;
import nenpyo.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Events of a lane that stand too close for marks of their own, and where they are counted on the surface.
 *
 * @param box px
 * @param range from when to when they begin
 * @param kind what most of them are, or null
 * @param pill whether the number itself is shown, rather than a height
 */
public record Cluster(Lane lane, Box box, Range range, int count, @Nullable String kind, boolean pill) {}
