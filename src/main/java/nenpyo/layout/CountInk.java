package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import nenpyo.drawing.Box;
import nenpyo.drawing.Heights;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.text.Weight;
import nenpyo.time.Moment;

/** Draws what of a lane is counted rather than shown singly: as a height in each column, or as a number on a pill. */
final class CountInk {
    /** The strip that pills stand in, px. */
    static final double STRIP = 22;
    private static final double BREAK_BELOW = 3;
    private static final double BREAK = 2;
    /** So many events are not a share of one, but for what is left of sums. */
    private static final double ONE = 0.99;
    private static final double VISIBLE = 0.5;
    /** So little of an event is drawn as the lowest of columns. */
    private static final double TRACE = 1e-6;
    private static final double PILL = 17;
    private static final double PILL_PADDING = 6;
    private static final double GLYPH = 11;
    private static final double GLYPH_GAP = 3;
    private static final double SIZE = 10.5;
    /** Clusters are wider within their octave, px. */
    private static final double PILL_WIDTH_MOST = 60;

    private final Frame frame;
    private final DensityMeasure measure;
    private final KindInk kindInk;

    CountInk(Frame frame, DensityMeasure measure) {
        this.frame = frame;
        this.measure = measure;
        this.kindInk = new KindInk(frame);
    }

    /** What stands in the strip of a lane; clusters that can be pointed at are added to a list. */
    List<Node> draw(LaneBand band, List<Cluster> to) {
        LaneCounts counts = band.counts();
        return band.isDensity() ? density(band, counts, to) : pills(band, counts, to);
    }

    /** How many columns are as wide as a pill. */
    private static int least(double column) {
        return (int) Math.ceil((PILL_WIDTH_MOST + 2) / column);
    }

    private double x(LaneCounts counts, int cell) {
        return frame.scale().x(Moment.ofSecond(counts.cellStart(cell)));
    }

    private List<Node> density(LaneBand band, LaneCounts counts, List<Cluster> to) {
        double x = x(counts, 0);
        double column = (x(counts, counts.cells()) - x) / counts.cells();
        double baseline = band.bottom() - 1;
        boolean signs = KindInk.isOver(band);
        double top = baseline - DensityMeasure.HEIGHT - (signs ? KindInk.STRIP : 0);
        List<Node> nodes = new ArrayList<>();
        List<LaneCounts.Heap> heaps = counts.heaps(least(column));
        for (LaneCounts.Heap heap : heaps) {
            Box box = clipped(x + heap.first() * column, top, x + heap.end() * column, baseline);
            to.add(new Cluster(band.lane(), box, counts.range(heap), heap.count(), heap.across(),
                    heap.expected(),
                    heap.kinds(),
                    false));
        }
        if (heaps.isEmpty()) {
            return List.of();
        }
        List<LaneCounts.Heap> shown = signs
                ? heaps.stream().filter(heap -> isShown(counts, heap)).toList()
                : List.of();
        for (LaneCounts.Heap run : KindRuns.of(counts, shown)) {
            boolean narrow = (run.end() - run.first()) * column < KindInk.WIDTH;
            Box box = clipped(x + (narrow ? run.begin() : run.first()) * column, top,
                    x + (narrow ? run.stop() : run.end()) * column, baseline);
            nodes.add(kindInk.draw(band, run, box, key(band, counts, run)));
        }
        Palette.LaneInks inks = band.inks();
        Ink light = inks.mark().over(inks.wash(), 0.45);
        List<Node> marks = new ArrayList<>();
        marks.add(new Node.Columns(x, baseline, column, heights(counts.cells(), cell -> all(counts, cell)),
                light));
        marks.add(new Node.Columns(x, baseline, column,
                heights(counts.cells(), cell -> important(counts.importantHeight(cell))),
                inks.mark()));
        marks.add(new Node.Columns(x, baseline - DensityMeasure.HEIGHT + BREAK_BELOW + BREAK, column,
                breaks(counts), inks.wash()));
        nodes.add(Node.Group.of(Role.DENSITY, band.lane().id(), marks));
        return nodes;
    }

    /** Whether any column of a heap is shown. */
    private boolean isShown(LaneCounts counts, LaneCounts.Heap heap) {
        for (int cell = heap.first(); cell < heap.end(); cell++) {
            if (all(counts, cell) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many events a column shows: no share of one that leaves less than half a px, for whatever is shown is a pixel high;
     * but where a date begins something is.
     */
    private double all(LaneCounts counts, int cell) {
        double events = counts.height(cell);
        if (measure.height(events) >= VISIBLE) {
            return events;
        }
        return counts.count(cell) > 0 ? Math.max(events, TRACE) : 0;
    }

    /**
     * How many important events a column shows: no share of one that leaves less than half a px, for whatever is shown is a
     * pixel high, and a date of a year would be important all year.
     */
    private double important(double events) {
        return events < ONE && measure.height(events) < VISIBLE ? 0 : events;
    }

    private Heights heights(int cells, IntToDoubleFunction events) {
        float[] heights = new float[cells];
        for (int i = 0; i < cells; i++) {
            heights[i] = (float) Math.min(DensityMeasure.HEIGHT, measure.height(events.applyAsDouble(i)));
        }
        return Heights.of(heights);
    }

    /** The breaks in columns that are cut. */
    private Heights breaks(LaneCounts counts) {
        float[] heights = new float[counts.cells()];
        for (int i = 0; i < counts.cells(); i++) {
            heights[i] = measure.isCut(counts.height(i)) ? (float) BREAK : 0;
        }
        return Heights.of(heights);
    }

    private Box clipped(double left, double top, double right, double bottom) {
        return new Box(Math.max(left, frame.plotLeft()), top, Math.min(right, frame.plotRight()), bottom);
    }

    private List<Node> pills(LaneBand band, LaneCounts counts, List<Cluster> to) {
        List<Node> pills = new ArrayList<>();
        double middle = band.bottom() - 1 - STRIP / 2 - 1;
        double column = (x(counts, 1) - x(counts, 0));
        double before = frame.plotLeft() + 2;
        for (LaneCounts.Heap heap : counts.heaps(least(column))) {
            String text = frame.words().get("cluster.count", heap.count());
            double width = 2 * PILL_PADDING + frame.measurer().width(text, SIZE, Weight.BOLD);
            // A glyph is left out where a long number needs the room.
            boolean glyph = width + GLYPH + GLYPH_GAP <= PILL_WIDTH_MOST;
            width += glyph ? GLYPH + GLYPH_GAP : 0;
            double at = (x(counts, heap.first()) + x(counts, heap.end()) - width) / 2;
            double x = Math.max(Math.min(at, frame.plotRight() - 2 - width), before);
            before = x + width + 2;
            Box box = new Box(x, middle - PILL / 2, x + width, middle + PILL / 2);
            pills.add(pill(band, heap, counts, box, text, glyph));
            to.add(new Cluster(band.lane(), box, counts.range(heap), heap.count(), 0, heap.expected(),
                    heap.kinds(), true));
        }
        return pills;
    }

    private Node pill(LaneBand band, LaneCounts.Heap heap, LaneCounts counts, Box box, String text,
            boolean glyph) {
        Palette.LaneInks inks = band.inks();
        List<Node> marks = new ArrayList<>();
        marks.add(new Node.Rect(box.left(), box.top(), box.width(), box.height(), PILL / 2,
                inks.mark().over(inks.wash(), 0.22)));
        double x = box.left() + PILL_PADDING;
        if (glyph) {
            marks.add(glyph(usual(heap), x, (box.top() + box.bottom()) / 2, inks.name()));
            x += GLYPH + GLYPH_GAP;
        }
        marks.add(frame.text(text, x, (box.top() + box.bottom()) / 2 + 3.8, SIZE, Weight.BOLD,
                frame.palette().text()));
        return new Node.Group(Role.CLUSTER, key(band, counts, heap),
                frame.many(counts, heap),
                frame.said(heap), null, marks);
    }

    private static String key(LaneBand band, LaneCounts counts, LaneCounts.Heap heap) {
        return band.lane().id() + "@" + counts.cellStart(heap.first());
    }

    /** The kind of more than half, or that of events as such. */
    private static String usual(LaneCounts.Heap heap) {
        String usual = heap.kinds().usual(heap.count());
        return usual == null ? "event" : usual;
    }

    private static Node glyph(String kind, double x, double middle, Ink ink) {
        return new Node.Icon(Icons.kind(kind), x, middle - GLYPH / 2,
                GLYPH / Icons.GRID, ink);
    }
}
