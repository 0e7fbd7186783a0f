package nenpyo.layout;

import java.util.List;
import java.util.Set;
import nenpyo.drawing.Node;
import nenpyo.layout.LegendForms.Form;

/**
 * What is drawn of one lane.
 *
 * @param ground under everything, across the whole surface
 * @param plot its events and counts, where their time is
 * @param beside what stays in place beside the plot: header and undated events
 * @param clusters what is counted in it and can be pointed at
 * @param forms for the legend: of the events in view by time, also where they are scrolled out of sight, and of what else
 *     is drawn
 */
record LaneDrawing(List<Node> ground, Node.Group plot, List<Node> beside, List<Cluster> clusters,
        Set<Form> forms) {}
