package nenpyo.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.Filter;
import nenpyo.model.Lane;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.TickWording;
import org.jspecify.annotations.Nullable;

/**
 * The whole of a timeline in a strip: how many events of each lane begin in each column of px, those of vague dates spread
 * over their time where there are many. The sum of its counts is the number of dated events that the view's filter shows.
 * Immutable.
 */
public final class Overview {
    /** The width of a column, px. */
    public static final double COLUMN = 8;
    /** The strip of years below the columns, px. */
    private static final double AXIS = 18;
    private static final double BLOCK_MOST = 9;
    private static final double BLOCK_WITH_GAP = 4;
    private static final double INSET = 4;
    /** Fewer events than this in a column are what rounding left. */
    private static final double LEAST = 1e-6;

    private final Drawing drawing;
    private final TimeScale scale;
    private final Timeline timeline;
    private final OverviewCounts counts;
    private final Filter filter;

    private Overview(Drawing drawing, TimeScale scale, Timeline timeline, OverviewCounts counts,
            Filter filter) {
        this.drawing = drawing;
        this.scale = scale;
        this.timeline = timeline;
        this.counts = counts;
        this.filter = filter;
    }

    /** The strip. */
    public Drawing drawing() {
        return drawing;
    }

    /** Where moments lie across it. */
    public TimeScale scale() {
        return scale;
    }

    /** How many columns there are. */
    public int columns() {
        return counts.columns();
    }

    /** How many events of a lane, by its index in the timeline, have a date that begins in a column. */
    public int count(int column, int lane) {
        return filter.shows(timeline.lanes().get(lane)) ? counts.beginning(column, lane) : 0;
    }

    /**
     * The overview of a timeline under a view's filter, theme and language, in a strip of a size in px.
     *
     * @param last the one before, whose counts are taken over where only other lanes are shown; or null
     */
    public static Overview of(Timeline timeline, View view, TextMeasurer measurer, double width,
            double height, @Nullable Overview last) {
        TimeScale scale = TimeScale.over(new ViewLimits(timeline).fit(width), 0, width);
        Filter whole = view.filter().showAll();
        OverviewCounts counts = last != null && last.counts.areOf(timeline, whole, width)
                ? last.counts
                : OverviewCounts.of(timeline, whole, scale, width);
        List<Node> nodes = new ArrayList<>();
        years(nodes, view, measurer, scale, width, height);
        columns(nodes, timeline, view, counts, height - AXIS);
        Drawing drawing = new Drawing(width, height, Palette.of(view.theme()).background(),
                Node.Group.of(Role.FIGURE, "overview", nodes));
        return new Overview(drawing, scale, timeline, counts, view.filter());
    }

    /**
     * Columns as high as they have events, all by one measure: while they are few, single events that stand apart, where their
     * dates begin; otherwise with vague dates spread over their time, as in a density.
     */
    private static void columns(List<Node> to, Timeline timeline, View view, OverviewCounts counts,
            double height) {
        List<Integer> lanes = fromBelow(timeline, view);
        double most = most(counts.columns(), lanes, counts::beginning);
        boolean singly = (height - INSET) / Math.max(1, most) >= BLOCK_WITH_GAP;
        Heights heights = singly ? counts::beginning : counts::likely;
        double shown = singly ? most : most(counts.columns(), lanes, heights);
        double event = Math.min(BLOCK_MOST, (height - INSET) / Math.max(1, shown));
        double[] tops = new double[counts.columns()];
        Arrays.fill(tops, height);
        for (int lane : lanes) {
            Lane of = timeline.lanes().get(lane);
            Ink ink = Palette.of(view.theme()).lane(timeline, lane).mark();
            List<Node> marks = new ArrayList<>();
            for (int column = 0; column < tops.length; column++) {
                double events = heights.of(column, lane);
                double bottom = tops[column];
                tops[column] -= events * event;
                if (!singly && events > LEAST) {
                    marks.add(block(column, tops[column], events * event, ink));
                }
                for (int i = 1; singly && i <= events; i++) {
                    marks.add(block(column, bottom - i * event + 1, event - 1, ink));
                }
            }
            to.add(Node.Group.of(Role.LANE, of.id(), marks));
        }
    }

    private static Node block(int column, double y, double height, Ink ink) {
        return new Node.Rect(column * COLUMN, y, COLUMN - 1, height, ink);
    }

    /** How many events of a lane are in a column. */
    private interface Heights {
        double of(int column, int lane);
    }

    private static double most(int columns, List<Integer> lanes, Heights heights) {
        double most = 0;
        for (int column = 0; column < columns; column++) {
            double sum = 0;
            for (int lane : lanes) {
                sum += heights.of(column, lane);
            }
            most = Math.max(most, sum);
        }
        return most;
    }

    /** The indexes of the lanes that are shown as they lie one above the other, the lowest first. */
    private static List<Integer> fromBelow(Timeline timeline, View view) {
        List<Integer> indexes = IntStream.range(0, timeline.lanes().size())
                .filter(lane -> view.filter().shows(timeline.lanes().get(lane)))
                .boxed()
                .toList();
        return view.lanes().ordered(indexes, lane -> timeline.lanes().get(lane).id()).reversed();
    }

    private static void years(List<Node> to, View view, TextMeasurer measurer, TimeScale scale, double width,
            double height) {
        Palette palette = Palette.of(view.theme());
        TickWording wording = TickWording.in(Locale.forLanguageTag(view.language().primary()));
        Moment last = scale.at(width);
        AxisRows rows = AxisRows.of(scale, last, wording, measurer);
        Step step = rows.upper();
        List<Node> marks = new ArrayList<>();
        marks.add(new Node.Rect(0, height - AXIS, width, 1, palette.line()));
        for (Moment tick = step.floor(scale.origin()); tick.isBefore(last); tick = step.next(tick)) {
            double x = Math.floor(scale.x(tick));
            if (x < 0) {
                continue;
            }
            String text = wording.full(step, tick);
            double textWidth = measurer.width(text, 10, Weight.REGULAR);
            marks.add(new Node.Rect(x, 0, 1, height, palette.line()));
            if (x + INSET + textWidth < Math.min(width, scale.x(step.next(tick)))) {
                marks.add(new Node.TextRun(text, x + INSET, height - 5, 10, Weight.REGULAR, textWidth,
                        palette.muted()));
            }
        }
        to.add(Node.Group.of(Role.AXIS, "overview-axis", marks));
    }
}
