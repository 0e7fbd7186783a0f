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
import nenpyo.model.EventChunk;
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
 * The whole of a timeline in a strip: how many events of each lane begin in each column of px. The sum of its counts is the
 * number of dated events that the view's filter shows.
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

    private final Drawing drawing;
    private final TimeScale scale;
    private final Counts counts;
    private final Filter filter;

    private Overview(Drawing drawing, TimeScale scale, Counts counts, Filter filter) {
        this.drawing = drawing;
        this.scale = scale;
        this.counts = counts;
        this.filter = filter;
    }

    /**
     * The counts of all lanes, whether they are shown or not, so that hiding one counts nothing anew.
     *
     * @param filter what was counted, with no lane hidden
     * @param byColumn by column, then by lane
     */
    private record Counts(Timeline timeline, Filter filter, double width, List<int[]> byColumn) {
        boolean areOf(Timeline other, Filter whole, double newWidth) {
            return timeline == other && width == newWidth && filter.equals(whole);
        }
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
        return counts.byColumn.size();
    }

    /** How many events of a lane, by its index in the timeline, begin in a column. */
    public int count(int column, int lane) {
        return filter.shows(counts.timeline.lanes().get(lane)) ? counts.byColumn.get(column)[lane] : 0;
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
        Counts counts = last != null && last.counts.areOf(timeline, whole, width)
                ? last.counts
                : count(timeline, whole, scale, width);
        List<Node> nodes = new ArrayList<>();
        years(nodes, view, measurer, scale, width, height);
        blocks(nodes, timeline, view, shown(counts, view.filter()), height - AXIS);
        Drawing drawing = new Drawing(width, height, Palette.of(view.theme()).background(),
                Node.Group.of(Role.FIGURE, "overview", nodes));
        return new Overview(drawing, scale, counts, view.filter());
    }

    private static int[][] shown(Counts counts, Filter filter) {
        List<Lane> lanes = counts.timeline.lanes();
        int[][] shown = new int[counts.byColumn.size()][lanes.size()];
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int column = 0; filter.shows(lanes.get(lane)) && column < shown.length; column++) {
                shown[column][lane] = counts.byColumn.get(column)[lane];
            }
        }
        return shown;
    }

    private static Counts count(Timeline timeline, Filter filter, TimeScale scale, double width) {
        int columns = Math.max(1, (int) Math.ceil(width / COLUMN));
        int[][] counts = new int[columns][timeline.lanes().size()];
        Attested attested = Attested.by(timeline);
        for (int c = 0; c < timeline.chunks().size(); c++) {
            EventChunk chunk = timeline.chunks().get(c);
            for (int j = 0; j < chunk.size(); j++) {
                if (!chunk.dated(j) || !filter.accepts(timeline, c, j)) {
                    continue;
                }
                MarkSpan span = MarkSpan.of(chunk, j, attested);
                if (span.touchesRange(filter)) {
                    int column = (int) Math.clamp(scale.x(span.from()) / COLUMN, 0.0, columns - 1.0);
                    counts[column][chunk.lane(j)]++;
                }
            }
        }
        return new Counts(timeline, filter, width, List.of(counts));
    }

    /** Columns as high as they have events, all by one measure; single events stand apart while they are few. */
    private static void blocks(List<Node> to, Timeline timeline, View view, int[][] counts, double height) {
        int most = 1;
        for (int[] column : counts) {
            int sum = 0;
            for (int count : column) {
                sum += count;
            }
            most = Math.max(most, sum);
        }
        double block = Math.min(BLOCK_MOST, (height - INSET) / most);
        double gap = block >= BLOCK_WITH_GAP ? 1 : 0;
        Palette palette = Palette.of(view.theme());
        double[] tops = new double[counts.length];
        Arrays.fill(tops, height);
        for (int lane : fromBelow(timeline, view)) {
            Lane of = timeline.lanes().get(lane);
            Ink ink = palette.lane(timeline, lane).mark();
            List<Node> marks = new ArrayList<>();
            for (int column = 0; column < counts.length; column++) {
                double y = tops[column];
                int pieces = gap > 0 ? counts[column][lane] : Math.min(1, counts[column][lane]);
                double piece = pieces == 0 ? 0 : counts[column][lane] * block / pieces;
                for (int i = 0; i < pieces; i++) {
                    y -= piece;
                    marks.add(new Node.Rect(column * COLUMN, y + gap, COLUMN - 1, piece - gap,
                            ink));
                }
                tops[column] -= counts[column][lane] * block;
            }
            to.add(Node.Group.of(Role.LANE, of.id(), marks));
        }
    }

    /** The indexes of the lanes as they lie one above the other, the lowest first. */
    private static List<Integer> fromBelow(Timeline timeline, View view) {
        List<Integer> indexes = IntStream.range(0, timeline.lanes().size()).boxed().toList();
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
