package nenpyo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.LegendForms.Form;

/** Draws lanes, each without regard to the others. Safe on any thread. */
final class LaneDrawer {
    private final Frame frame;
    private final double top;
    private final double bottom;
    private final LaneInk laneInk;
    private final EventInk eventInk;
    private final CountInk countInk;
    private final CountedSelection flags;
    private final GutterInk gutterInk;

    /**
     * @param flags of what is selected and only counted
     * @param top where what is in sight of the lanes begins, px
     * @param bottom where it ends, px, exclusive
     */
    LaneDrawer(Frame frame, DensityMeasure measure, CountedSelection flags, double top, double bottom) {
        this.frame = frame;
        this.top = top;
        this.bottom = bottom;
        this.laneInk = new LaneInk(frame);
        this.eventInk = new EventInk(frame);
        this.countInk = new CountInk(frame, measure);
        this.flags = flags;
        this.gutterInk = new GutterInk(frame);
    }

    /**
     * Draws a lane. Events do not lie over one another, so they are painted in the order of time, in which an export reads
     * them.
     *
     * @param events those of the lane, placed
     */
    LaneDrawing draw(LaneBand band, List<PlacedEvent> events) {
        boolean inSight = band.bottom() > top && band.top() < bottom;
        List<PlacedEvent> inTime = events.stream().filter(this::isInTime).toList();
        List<Node> shown = inTime.stream()
                .filter(this::isInSight)
                .sorted(Comparator.comparing(event -> event.item().span().from()))
                .<Node>map(eventInk::draw)
                .toList();
        List<Cluster> clusters = new ArrayList<>();
        List<Node> plot = new ArrayList<>(inSight ? countInk.draw(band, clusters) : List.of());
        plot.addAll(shown);
        plot.addAll(inSight ? flags.draw(band) : List.of());
        return new LaneDrawing(laneInk.ground(band), Node.Group.of(Role.LANE, band.lane().id(), plot),
                inSight ? beside(band) : List.of(), List.copyOf(clusters),
                forms(band, inTime, clusters, inSight));
    }

    private boolean isInTime(PlacedEvent event) {
        return event.reach().right() > frame.plotLeft() && event.reach().left() < frame.plotRight();
    }

    private boolean isInSight(PlacedEvent event) {
        double middle = event.band().middle(event.item());
        return middle + event.band().rowHeight() > top && middle - event.band().rowHeight() < bottom;
    }

    private List<Node> beside(LaneBand band) {
        List<Node> beside = new ArrayList<>();
        if (frame.plotLeft() > Metrics.HEADER_WIDTH) {
            beside.addAll(gutterInk.draw(band));
        }
        beside.add(laneInk.header(band, top));
        return beside;
    }

    private Set<Form> forms(LaneBand band, List<PlacedEvent> inTime, List<Cluster> clusters,
            boolean inSight) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        forms.addAll(LegendForms.of(inTime).forms());
        clusters.forEach(cluster -> forms.add(cluster.pill() ? Form.CLUSTER : Form.DENSITY));
        if (forms.contains(Form.DENSITY) && KindInk.isOver(band)) {
            forms.add(Form.KINDS);
        }
        if (inSight) {
            forms.addAll(gutterInk.forms(band));
        }
        return forms;
    }
}
