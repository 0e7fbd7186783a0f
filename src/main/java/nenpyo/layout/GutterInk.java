package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.Event;
import nenpyo.text.Weight;

/** Draws the column of events without a date: listed in their lane, at no made-up place in time. */
final class GutterInk {
    private static final double X = Metrics.HEADER_WIDTH;

    private final Frame frame;
    private final LaneInk lane;

    GutterInk(Frame frame) {
        this.frame = frame;
        this.lane = new LaneInk(frame);
    }

    /** The undated events of a lane, those beyond the rows of the column counted. */
    List<Node> draw(LaneBand band) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(lane.onSurface(band, X, Metrics.GUTTER_WIDTH - 1, band.inks().wash()));
        nodes.add(lane.onSurface(band, X + Metrics.GUTTER_WIDTH - 1, 1, frame.palette().line()));
        int undated = band.arrangement().undatedCount();
        int rows = Math.max(1, (int) ((band.height() - 2 * Metrics.LANE_PADDING) / band.rowHeight()));
        int listed = undated <= rows ? undated : rows - 1;
        for (int i = 0; i < listed; i++) {
            nodes.add(entry(band, frame.timeline().event(band.arrangement().undated(i)), band.middle(i)));
        }
        if (listed < undated) {
            String more = frame.words().get("gutter.more", undated - listed);
            nodes.add(frame.text(more, X + 10, band.middle(listed) + 4, 11, Weight.REGULAR,
                    frame.palette().muted()));
        }
        return nodes;
    }

    private Node entry(LaneBand band, Event event, double middle) {
        String title = event.title().in(frame.words().language());
        Weight weight = LabelWriter.weight(event.importance());
        double x = X + 10;
        double textX = x + Metrics.GLYPH + Metrics.GLYPH_GAP;
        double room = X + Metrics.GUTTER_WIDTH - 10 - textX;
        String shown = frame.measurer().fit(title, room, Metrics.TITLE_SIZE, weight);
        List<Node> marks = new ArrayList<>();
        if (frame.view().selection().contains(event.id())) {
            Box around = new Box(X + 4, middle - 15, X + Metrics.GUTTER_WIDTH - 5, middle + 15);
            marks.addAll(SelectionRing.around(around, event.id(), frame, band.inks().wash()));
        }
        String kind = event.kind() == null ? "event" : event.kind();
        marks.add(
                new Node.Path(Icons.kind(kind).at(x, middle - Metrics.GLYPH / 2, Metrics.GLYPH / Icons.GRID),
                        band.inks().mark(), null));
        marks.add(frame.text(shown, textX, middle + 4.5, Metrics.TITLE_SIZE, weight, frame.palette().text()));
        return new Node.Group(Role.EVENT, event.id(), title, frame.words().get("gutter.title"), null, marks);
    }
}
