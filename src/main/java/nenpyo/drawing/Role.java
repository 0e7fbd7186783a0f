package nenpyo.drawing;

/** What a group of a drawing is. */
public enum Role {
    FIGURE, AXIS, GRID, LANE, LANE_HEADER, EVENT, CLUSTER, DENSITY, LINK, LEGEND, CAPTION,
    /** The list of sources, and an entry of it, whose key is its number. */
    SOURCES, SOURCE,
    /** What leads to the {@link #SOURCE} of the same key. */
    REFERENCE,
    /** What leads back to the {@link #EVENT} of the same key. */
    BACK_REFERENCE
}
