package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.Wording;
import nenpyo.text.Weight;

/** Draws what belongs to a lane itself: its ground, and its header with icon, colour, name and count. */
final class LaneInk {
    private static final double STRIPE = 4;
    private static final double NAME_X = 44;
    private static final double NAME_SIZE = 14;

    private final Frame frame;

    LaneInk(Frame frame) {
        this.frame = frame;
    }

    /** The ground of a lane across the whole surface, where it is on it, and its lower border. */
    List<Node> ground(LaneBand band) {
        double width = frame.view().width();
        return List.of(onSurface(band, 0, width, band.inks().wash()),
                new Node.Rect(0, band.bottom() - 1, width, 1, frame.palette().line()));
    }

    /** A part of a lane's height, less its border: a surface does not hold what is a hundred thousand px high. */
    Node.Rect onSurface(LaneBand band, double x, double width, Ink ink) {
        double top = Math.max(band.top(), -Metrics.ROW_HEIGHT);
        double bottom = Math.min(band.bottom() - 1, frame.view().height() + Metrics.ROW_HEIGHT);
        return new Node.Rect(x, top, width, Math.max(0, bottom - top), ink);
    }

    /** The header, which stays in view while any of its lane is; {@code top} is the least y that it may have. */
    Node.Group header(LaneBand band, double top) {
        double y = Math.min(Math.max(band.top(), top), band.bottom() - 52);
        Palette.LaneInks inks = band.inks();
        Wording.Choice name = band.lane().title().choose(frame.words().language());
        Ink icon = inks.mark();
        double room = Metrics.HEADER_WIDTH - NAME_X - 8;
        String shown = frame.measurer().fit(name.text(), room, NAME_SIZE, Weight.BOLD);
        String count = frame.words().get("lane.count", band.arrangement().count());
        List<Node> marks = new ArrayList<>();
        marks.add(onSurface(band, 0, Metrics.HEADER_WIDTH, inks.wash()));
        marks.add(onSurface(band, 0, STRIPE, inks.mark()));
        marks.add(new Node.Path(band.icon().at(16, y + 14, 20 / Icons.GRID), icon, null));
        marks.add(frame.text(shown, NAME_X, y + 29, NAME_SIZE, Weight.BOLD, frame.palette().text()));
        marks.add(frame.text(count, NAME_X, y + 46, 11, Weight.REGULAR, frame.palette().muted()));
        return new Node.Group(Role.LANE_HEADER, band.lane().id(), name.text(), count, name.language(), marks);
    }
}
