package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.layout.LegendForms.Form;
import nenpyo.model.Event;
import nenpyo.text.Weight;

/** Draws the column of events without a date: listed in their lane, at no made-up place in time. */
final class GutterInk {
    private static final double X = Metrics.HEADER_WIDTH;
    /** From one glyph of a collapsed lane to the next, px; and how many of them the count of the rest takes. */
    private static final double GLYPH_PITCH = 18;
    private static final int MORE_PITCHES = 5;
    /** px that the sign of disagreeing sources takes at the end of an entry. */
    private static final double SIGN = 2 * DisputeSign.RADIUS + 6;

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
        if (band.collapsed()) {
            nodes.addAll(glyphs(band));
            return nodes;
        }
        int undated = band.arrangement().undatedCount();
        int listed = listed(band);
        for (int i = 0; i < listed; i++) {
            nodes.add(entry(band, band.arrangement().undated(i), band.middle(i)));
        }
        if (listed < undated) {
            String more = frame.words().get("gutter.more", undated - listed);
            nodes.add(frame.text(more, X + 10, band.middle(listed) + 4, 11, Weight.REGULAR,
                    frame.palette().muted()));
        }
        return nodes;
    }

    /** How many are drawn one by one. */
    private static int listed(LaneBand band) {
        int undated = band.arrangement().undatedCount();
        if (band.collapsed()) {
            int fitting = (int) ((Metrics.GUTTER_WIDTH - 20) / GLYPH_PITCH);
            return undated <= fitting ? undated : fitting - MORE_PITCHES;
        }
        int rows = Math.max(1, (int) ((band.height() - 2 * Metrics.LANE_PADDING) / band.rowHeight()));
        return undated <= rows ? undated : rows - 1;
    }

    /** The forms that what is drawn of a lane's column takes and that a legend has to explain. */
    Set<Form> forms(LaneBand band) {
        boolean disputed = IntStream.range(0, listed(band))
                .map(band.arrangement()::undated)
                .anyMatch(frame.timeline()::isDisputed);
        return disputed ? Set.of(Form.DISPUTED) : Set.of();
    }

    /** One glyph beside the other, those beyond the width of the column counted. */
    private List<Node> glyphs(LaneBand band) {
        int undated = band.arrangement().undatedCount();
        int listed = listed(band);
        double middle = band.top() + (band.height() - 1) / 2;
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < listed; i++) {
            int index = band.arrangement().undated(i);
            Event event = frame.timeline().event(index);
            double x = X + 10 + i * GLYPH_PITCH;
            List<Node> marks = new ArrayList<>();
            if (frame.view().selection().contains(event.id())) {
                marks.addAll(ring(band, event, x - 5, Metrics.GLYPH + 10, middle, 24));
            }
            marks.add(glyph(band, event, x, middle));
            boolean disputed = frame.timeline().isDisputed(index);
            if (disputed) {
                marks.addAll(sign(band, x + Metrics.GLYPH, middle - Metrics.GLYPH / 2));
            }
            nodes.add(group(event, disputed, marks));
        }
        if (listed < undated) {
            nodes.add(frame.text(frame.words().get("gutter.more", undated - listed),
                    X + 10 + listed * GLYPH_PITCH, middle + 4, 11, Weight.REGULAR, frame.palette().muted()));
        }
        return nodes;
    }

    private List<Node> ring(LaneBand band, Event event, double left, double width, double middle,
            double height) {
        Box around = new Box(left, middle - height / 2, left + width, middle + height / 2);
        return SelectionRing.around(around, event.id(), frame, band.inks().wash());
    }

    private static Node glyph(LaneBand band, Event event, double x, double middle) {
        String kind = event.kind() == null ? "event" : event.kind();
        return new Node.Icon(Icons.kind(kind), x, middle - Metrics.GLYPH / 2, Metrics.GLYPH / Icons.GRID,
                band.inks().mark());
    }

    private static List<Node> sign(LaneBand band, double x, double y) {
        return DisputeSign.at(x, y, band.inks().mark(), band.inks().wash());
    }

    private Node group(Event event, boolean disputed, List<Node> marks) {
        String undated = frame.words().get("gutter.title");
        return new Node.Group(Role.EVENT, event.id(), event.title().in(frame.words().language()),
                disputed ? DisputeSign.said(undated, frame.words()) : undated, null, marks);
    }

    private Node entry(LaneBand band, int index, double middle) {
        Event event = frame.timeline().event(index);
        boolean disputed = frame.timeline().isDisputed(index);
        String title = event.title().in(frame.words().language());
        Weight weight = LabelWriter.weight(event.importance());
        double x = X + 10;
        double textX = x + Metrics.GLYPH + Metrics.GLYPH_GAP;
        List<Integer> cited = frame.references().of(event);
        ReferenceInk numbers = new ReferenceInk(frame.measurer());
        double room = X + Metrics.GUTTER_WIDTH - 10 - textX - numbers.width(cited) - (disputed ? SIGN : 0);
        String shown = frame.measurer().fit(title, room, Metrics.TITLE_SIZE, weight);
        List<Node> marks = new ArrayList<>();
        if (frame.view().selection().contains(event.id())) {
            marks.addAll(ring(band, event, X + 4, Metrics.GUTTER_WIDTH - 9, middle,
                    Math.min(30, band.rowHeight())));
        }
        marks.add(glyph(band, event, x, middle));
        Node.TextRun words = frame.text(shown, textX, middle + 4.5, Metrics.TITLE_SIZE, weight,
                frame.palette().text());
        marks.add(words);
        if (disputed) {
            double behind = textX + words.width() + numbers.width(cited);
            marks.addAll(sign(band, behind + SIGN - DisputeSign.RADIUS, middle));
        }
        if (cited.isEmpty()) {
            return group(event, disputed, marks);
        }
        List<Node> all = new ArrayList<>();
        all.add(ReferenceInk.leading(cited.getFirst(), marks));
        all.addAll(numbers.draw(cited, textX + words.width(), words.baseline(), frame.palette().muted()));
        return group(event, disputed, all);
    }
}
