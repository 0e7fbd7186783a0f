package nenpyo.layout;

import java.util.List;
import java.util.Map;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;

/**
 * A drawing, and what a window needs to know of how it came about.
 *
 * @param scale where moments lie across
 * @param plot the area in which events are drawn, px
 * @param middles the y of the middle of each dated event's row by its index in the timeline, also where it is out of view;
 *     of the primary event, if that is only counted, that of its flag
 * @param lanes where the lanes lie, from top to bottom
 * @param clusters what is counted rather than shown singly, and where
 * @param shown how the events in view are shown, over all lanes, also where they are scrolled out of view
 * @param contentHeight how high all lanes are together, px; more than the plot's height where there is more to scroll to
 */
public record Projected(Drawing drawing, TimeScale scale, Box plot, Map<Integer, Double> middles,
        List<LaneBox> lanes, double contentHeight, List<Cluster> clusters, Shown shown) {}
