package nenpyo.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.model.EventChunk;
import nenpyo.model.Selection;
import nenpyo.model.Timeline;

/**
 * Plants a flag for each selected event that is counted rather than shown singly, where it begins: what a reader has picked
 * is never lost among the others.
 */
final class CountedSelection {
    /** Of more selected events than these, only the primary has a flag: a forest of them says nothing. */
    private static final int FLAGS_MOST = 100;
    private static final double HEAD = 9;
    private static final double SMALL_HEAD = 7;
    private static final double HOLE = 4;

    private final Frame frame;
    private final Set<Integer> placed;
    private final LabelWriter labels;
    private final Attested attested;

    /** @param placed the events that are shown singly, by their index in the timeline */
    CountedSelection(Frame frame, Set<Integer> placed) {
        this.frame = frame;
        this.placed = placed;
        this.labels = new LabelWriter(frame.view().language(), frame.measurer(), frame.references());
        this.attested = Attested.by(frame.timeline());
    }

    /** The flags in the strip of a lane, of which some events are only counted. */
    List<Node> draw(LaneBand band) {
        if (band.arrangement().tiles() == null) {
            return List.of();
        }
        List<Node> flags = new ArrayList<>();
        for (String id : marked()) {
            int event = frame.timeline().indexOf(id);
            if (event >= 0 && !placed.contains(event) && isOf(event, band)) {
                flags.addAll(flag(band, event));
            }
        }
        return flags;
    }

    /** Where the flag of the primary event is, if it has one: its middle down, px, by the event's index in the timeline. */
    Map<Integer, Double> middle(List<LaneBand> bands) {
        String primary = frame.view().selected();
        int event = primary == null ? -1 : frame.timeline().indexOf(primary);
        if (event < 0 || placed.contains(event) || Double.isNaN(x(event))) {
            return Map.of();
        }
        for (LaneBand band : bands) {
            if (band.arrangement().tiles() != null && isOf(event, band)) {
                return Map.of(event, (top(band, HEAD) + band.bottom()) / 2);
            }
        }
        return Map.of();
    }

    private Collection<String> marked() {
        Selection selection = frame.view().selection();
        String primary = selection.primary();
        return primary == null || selection.size() <= FLAGS_MOST ? selection.ids() : List.of(primary);
    }

    private boolean isOf(int event, LaneBand band) {
        return frame.timeline().laneOf(event).id().equals(band.lane().id());
    }

    private List<Node> flag(LaneBand band, int event) {
        double x = x(event);
        if (Double.isNaN(x)) {
            return List.of();
        }
        Event shown = frame.timeline().event(event);
        EventLabel words = labels.label(shown);
        return List.of(new Node.Group(Role.EVENT, shown.id(), words.title(), words.under(), words.language(),
                marks(band, x, shown.id().equals(frame.view().selected()))));
    }

    /** Where an event begins, px; not a number if that is out of view, or the event is not shown at all. */
    private double x(int event) {
        Timeline timeline = frame.timeline();
        int c = timeline.chunkOf(event);
        EventChunk chunk = timeline.chunks().get(c);
        int j = event - timeline.start(c);
        if (!chunk.dated(j) || !frame.view().filter().accepts(timeline, c, j)) {
            return Double.NaN;
        }
        double x = frame.scale().x(MarkSpan.of(chunk, j, attested).from());
        return x < frame.plotLeft() || x > frame.plotRight() ? Double.NaN : x;
    }

    private static double top(LaneBand band, double head) {
        return Math.max(band.top() + 1, band.bottom() - 1 - DensityMeasure.HEIGHT - head / 2);
    }

    private List<Node> marks(LaneBand band, double x, boolean primary) {
        Ink accent = frame.palette().accent();
        double head = primary ? HEAD : SMALL_HEAD;
        double pole = primary ? 2 : 1;
        double bottom = band.bottom() - 1;
        double top = top(band, head);
        return List.of(new Node.Rect(x - pole / 2, top + head / 2, pole, bottom - top - head / 2, accent),
                new Node.Rect(x - head / 2, top, head, head, head / 2, accent),
                new Node.Rect(x - HOLE / 2, top + (head - HOLE) / 2, HOLE, HOLE, HOLE / 2,
                        band.inks().wash()));
    }
}
