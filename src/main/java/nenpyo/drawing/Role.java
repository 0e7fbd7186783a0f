package nenpyo.drawing;

/** What a group of a drawing is. */
public enum Role {
    FIGURE, AXIS, GRID, LANE, LANE_HEADER, EVENT, CLUSTER, DENSITY, LINK, LEGEND, CAPTION
}
