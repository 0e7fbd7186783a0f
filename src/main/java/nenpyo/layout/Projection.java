package nenpyo.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nenpyo.drawing.Box;
import nenpyo.drawing.Drawing;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.LegendForms.Form;
import nenpyo.model.View;
import nenpyo.text.Messages;
import nenpyo.text.TextMeasurer;

/** Puts an arranged timeline and an exact view into a drawing. Immutable, safe on any thread. */
public final class Projection {
    private final TextMeasurer measurer;
    private final Legend explained;

    /** What the legend explains. */
    public enum Legend {
        /** There is none. */
        NONE,
        /** What forms mean. */
        FORMS,
        /** Which lane is drawn how, and what forms mean. */
        LANES_AND_FORMS
    }

    /** As in the window: with a legend of forms. What is pointed at is told there, and not in the drawing. */
    public Projection(TextMeasurer measurer) {
        this(measurer, Legend.FORMS);
    }

    public Projection(TextMeasurer measurer, Legend explained) {
        this.measurer = measurer;
        this.explained = explained;
    }

    /** The drawing of a view, over the whole of its size. */
    public Projected project(Subject subject, View view) {
        return project(subject, view, 0, view.height());
    }

    /** The left edge of the plot, px: after the lane names and, where there are undated events, their column. */
    public static double plotLeft(List<LaneArrangement> lanes) {
        boolean gutter = lanes.stream().anyMatch(lane -> lane.undatedCount() > 0);
        return Metrics.HEADER_WIDTH + (gutter ? Metrics.GUTTER_WIDTH : 0);
    }

    /** The height in px that shows every lane in full, with axis and legend, at a view's width. */
    public double naturalHeight(Subject subject, View view) {
        Frame frame = frame(subject, view);
        Map<LaneArrangement, LaneCounts> counts = counts(subject, view);
        return Metrics.axisHeight(view.calendar())
                + new LaneStack(subject, view.lanes()).naturalHeight()
                + legend(subject, frame, measure(counts, view, subject)).height();
    }

    /** The drawing of a view between two heights of the surface, px; the rest is left to the caller. */
    public Projected project(Subject subject, View view, double top, double bottom) {
        Frame frame = frame(subject, view);
        Map<LaneArrangement, LaneCounts> counts = counts(subject, view);
        DensityMeasure measure = measure(counts, view, subject);
        LegendInk legend = legend(subject, frame, measure);
        double lanesTop = top + Metrics.axisHeight(view.calendar());
        double lanesBottom = Math.max(lanesTop, bottom - legend.height());
        LaneStack stack = new LaneStack(subject, view.lanes());
        double rowHeight = stack.rowHeight(lanesBottom - lanesTop);
        List<LaneBand> bands = stack.bands(frame.palette(), lanesTop - view.scrollTop(), rowHeight,
                lane -> counts.getOrDefault(lane, LaneCounts.none(InView.NONE)));

        LanePlacement placement = new LanePlacement(frame);
        List<List<PlacedEvent>> events = bands.stream().map(placement::place).toList();
        Map<Integer, PlacedEvent> placed = new HashMap<>();
        events.forEach(lane -> lane.forEach(event -> placed.put(event.item().event(), event)));
        List<Node> links = new LinkInk(frame, placed).draw(subject.links());
        CountedSelection flags = new CountedSelection(frame, placed.keySet());
        LaneDrawer drawer = new LaneDrawer(frame, measure, flags, lanesTop, lanesBottom);
        List<LaneDrawing> lanes = IntStream.range(0, bands.size())
                .mapToObj(i -> drawer.draw(bands.get(i), events.get(i)))
                .toList();
        AxisInk axis = new AxisInk(frame);
        Box plot = new Box(frame.plotLeft(), lanesTop, frame.plotRight(), lanesBottom);
        double lanesEnd = bands.isEmpty() ? lanesTop : Math.min(lanesBottom, bands.getLast().bottom());
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Clip(0, lanesTop, view.width(), lanesBottom - lanesTop,
                inOrder(lanes, axis.grid(lanesTop, lanesEnd), links, plot)));
        nodes.add(axis.draw(top));
        if (explained != Legend.NONE) {
            Set<Form> forms = links.isEmpty() ? EnumSet.noneOf(Form.class) : EnumSet.of(Form.LINK);
            lanes.forEach(lane -> forms.addAll(lane.forms()));
            nodes.add(legend.draw(new LegendForms(forms), lanesBottom));
        }
        Drawing drawing = new Drawing(view.width(), view.height(), frame.palette().background(),
                Node.Group.of(Role.FIGURE, "timeline", nodes));
        Map<Integer, Double> middles = new HashMap<>();
        placed.forEach((event, at) -> middles.put(event, at.band().middle(at.item())));
        middles.putAll(flags.middle(bands));
        return new Projected(drawing, frame.scale(), plot, middles, LaneStack.boxes(bands),
                stack.height(rowHeight), lanes.stream().flatMap(lane -> lane.clusters().stream()).toList(),
                shown(bands));
    }

    private static Shown shown(List<LaneBand> bands) {
        Shown shown = Shown.NONE;
        for (LaneBand band : bands) {
            shown = shown.plus(band.counts().inView(), band.isDensity());
        }
        return shown;
    }

    /** What of each lane is not shown singly. */
    private static Map<LaneArrangement, LaneCounts> counts(Subject subject, View view) {
        Map<LaneArrangement, LaneCounts> counts = new HashMap<>();
        for (LaneArrangement lane : subject.lanes()) {
            LaneTiles tiles = lane.tiles();
            counts.put(lane, tiles == null
                    ? LaneCounts.none(InView.ofAll(lane, view.range()))
                    : LaneCounting.of(tiles, view.range(), isCollapsed(subject, lane, view)));
        }
        return counts;
    }

    private static boolean isCollapsed(Subject subject, LaneArrangement lane, View view) {
        return view.lanes().isCollapsed(subject.timeline().lanes().get(lane.lane()));
    }

    /** The measure of density for all lanes, wherever they are scrolled. */
    private static DensityMeasure measure(Map<LaneArrangement, LaneCounts> counts, View view,
            Subject subject) {
        return DensityMeasure.of(subject.lanes()
                .stream()
                .filter(lane -> LaneBand.isDensity(lane, isCollapsed(subject, lane, view)))
                .map(lane -> counts.getOrDefault(lane, LaneCounts.none(InView.NONE)))
                .toList());
    }

    private Frame frame(Subject subject, View view) {
        double left = plotLeft(subject.lanes());
        return new Frame(subject.timeline(), view, TimeScale.over(view.range(), left, view.width() - left),
                left,
                view.width(), Palette.of(view.theme()),
                Messages.in(Locale.forLanguageTag(view.language().primary())), measurer,
                subject.references(), explained != Legend.FORMS);
    }

    private LegendInk legend(Subject subject, Frame frame, DensityMeasure measure) {
        Set<Form> counted = EnumSet.noneOf(Form.class);
        List<LaneDetail> signed = new ArrayList<>();
        for (LaneArrangement lane : subject.lanes()) {
            if (lane.tiles() != null) {
                boolean collapsed = isCollapsed(subject, lane, frame.view());
                counted.add(LaneBand.isDensity(lane, collapsed) ? Form.DENSITY : Form.CLUSTER);
                if (!collapsed && KindInk.strip(lane) > 0) {
                    counted.add(Form.KINDS);
                    signed.add(lane.tiles().detail());
                }
            }
        }
        List<LaneArrangement> lanes = explained == Legend.LANES_AND_FORMS
                ? frame.view()
                        .lanes()
                        .ordered(subject.lanes(), lane -> subject.timeline().lanes().get(lane.lane()).id())
                : List.of();
        return new LegendInk(frame, explained == Legend.NONE
                ? new LegendForms(Set.of())
                : LegendForms.anywhere(subject.lanes(), subject.joined()).with(counted), lanes,
                explained == Legend.LANES_AND_FORMS ? KindKey.of(signed, frame.words()) : List.of(), measure);
    }

    /** Grounds, then grid, links and events over the plot, then what stays in place beside it. */
    private static List<Node> inOrder(List<LaneDrawing> lanes, Node grid, List<Node> links, Box area) {
        List<Node> nodes = new ArrayList<>();
        lanes.forEach(lane -> nodes.addAll(lane.ground()));
        List<Node> plot = new ArrayList<>();
        plot.add(grid);
        plot.addAll(links);
        lanes.forEach(lane -> plot.add(lane.plot()));
        nodes.add(new Node.Clip(area.left(), area.top(), area.width(), area.height(), plot));
        lanes.forEach(lane -> nodes.addAll(lane.beside()));
        return nodes;
    }
}
