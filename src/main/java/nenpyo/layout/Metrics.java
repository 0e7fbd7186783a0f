package nenpyo.layout;

import nenpyo.model.CalendarRows;
import nenpyo.time.Qualifier;

/** The measures of a timeline, in px at 1×. */
public final class Metrics {
    /** The column of lane names. */
    public static final double HEADER_WIDTH = 152;
    /** The axis: years, and months or finer; each further calendar adds a row. */
    private static final double AXIS_HEIGHT = 50;
    static final double CALENDAR_ROW_HEIGHT = 18;
    /** The column of undated events, where there are any. */
    public static final double GUTTER_WIDTH = 216;
    /** How many undated events a lane lists before it counts the rest. */
    static final int GUTTER_ROWS_MOST = 40;
    /** A row of a lane where there is room, and at the least. */
    public static final double ROW_HEIGHT = 36;
    static final double ROW_HEIGHT_MOST = 50;
    /** In a lane of which something is counted rows are lower, for titles without their dates. */
    static final double DENSE_ROW_SHARE = 0.7;
    /** How low and how high a reader may make the rows of a lane. */
    static final double ROW_HEIGHT_LOWEST = 26;
    static final double ROW_HEIGHT_HIGHEST = 120;
    /** A lane in full is no lower, for its header. */
    private static final double LANE_HEIGHT_LEAST = 54;
    /** A collapsed lane: a slim band, and what it leaves free above and below its marks. */
    static final double COLLAPSED_HEIGHT = 36;
    static final double COLLAPSED_PADDING = 5;
    static final double LANE_PADDING = 9;
    /** A mark within its row. */
    static final double MARK_HEIGHT = 22;
    static final double BAR_HEIGHT = 21;
    /** No mark is narrower, however short its time. */
    static final double MARK_WIDTH_LEAST = 7;
    /** Nor is a bar or a choice of dates so narrow that it would pass for a mark. */
    private static final double SPAN_WIDTH_LEAST = 14;
    /** From this width on, a date that lies somewhere within its span is drawn as a span. */
    static final double VAGUE_WIDTH = 14;
    /** How far an unknown beginning fades in and an open end fades out. */
    static final double FADE_IN = 84;
    static final double FADE_OUT = 52;
    private static final double END_WIDTH = 12;
    /** Type sizes. */
    static final double TITLE_SIZE = 12.5;
    static final double DATE_SIZE = 10.5;
    /** The kind's glyph before a title. */
    static final double GLYPH = 13;
    static final double GLYPH_GAP = 4;
    /** Between mark and label, and between what stands in one row. */
    static final double LABEL_GAP = 6;
    static final double ROW_GAP = 12;
    /** No label is wider; longer titles end in an ellipsis. */
    static final double LABEL_WIDTH_MOST = 300;
    /** A label with less room than this is left out rather than cut. */
    static final double LABEL_WIDTH_LEAST = 44;

    private Metrics() {}

    /** The least width in px that a span of time is drawn with, without what fades. */
    static double leastWidth(MarkSpan span) {
        return span.interval() || span.isSet() ? SPAN_WIDTH_LEAST : MARK_WIDTH_LEAST;
    }

    /** How much of an interval's mark an end that is approximate or uncertain takes, px; 0 for one that is neither. */
    static double endWidth(Qualifier qualifier) {
        return qualifier == Qualifier.NONE ? 0 : END_WIDTH;
    }

    /** The nearest height in whole px that so many rows of a lane may be given. */
    static double rowHeight(double asked, int rows) {
        double lowest = Math.max(ROW_HEIGHT_LOWEST, Math.ceil((LANE_HEIGHT_LEAST - 2 * LANE_PADDING) / rows));
        return Math.clamp(Math.rint(asked), lowest, ROW_HEIGHT_HIGHEST);
    }

    /** The height of an axis with the rows of calendars. */
    public static double axisHeight(CalendarRows rows) {
        return AXIS_HEIGHT + rows.count() * CALENDAR_ROW_HEIGHT;
    }
}
