package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.Wording;
import nenpyo.text.Weight;

/** Draws what belongs to a lane itself: its ground, and its header with icon, colour, name and count. */
final class LaneInk {
    private static final double STRIPE = 4;
    /** Where the lane's pattern is shown instead, px. */
    private static final double PATTERN_STRIPE = 1.5;
    private static final double SWATCH_X = 4;
    private static final double SWATCH_WIDTH = 12;
    /** Left of the icon the window has room for the sign that collapses the lane. */
    private static final double ICON_X = 19;
    private static final double ICON = 20;
    private static final double HEADER_HEIGHT = 52;
    private static final double GAP = 8;
    private static final double NAME_X = 44;
    private static final double NAME_SIZE = 14;
    private static final double COUNT_SIZE = 11;
    /** How many go on from before the view. */
    private static final double BEFORE_SIZE = 10;
    private static final double BEFORE_LINE = 16;

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
        int before = band.counts().inView().before();
        double full = HEADER_HEIGHT + (before > 0 ? BEFORE_LINE : 0);
        double y = Math.min(Math.max(band.top(), top),
                band.bottom() - (band.collapsed() ? band.height() : full));
        Palette.LaneInks inks = band.inks();
        Wording.Choice name = band.lane().title().choose(frame.words().language());
        Ink icon = inks.mark();
        String count = frame.words().get("lane.count", band.arrangement().count());
        double countWidth = frame.measurer().width(count, COUNT_SIZE, Weight.REGULAR);
        double room = Metrics.HEADER_WIDTH - NAME_X - GAP - (band.collapsed() ? countWidth + GAP : 0);
        String shown = frame.measurer().fit(name.text(), room, NAME_SIZE, Weight.BOLD);
        double countX = band.collapsed() ? Metrics.HEADER_WIDTH - GAP - countWidth : NAME_X;
        double nameY = y + (band.collapsed() ? (band.height() - 1) / 2 + (before > 0 ? -1 : 5) : 29);
        double countY = band.collapsed() ? nameY : y + 46;
        double iconSize = band.collapsed() ? 16 : ICON;
        double iconX = ICON_X + (ICON - iconSize) / 2;
        double iconY = band.collapsed() ? y + (band.height() - 1 - iconSize) / 2 : y + 14;
        List<Node> marks = new ArrayList<>();
        marks.add(onSurface(band, 0, Metrics.HEADER_WIDTH, inks.wash()));
        if (inks.pattern() == Pattern.SOLID) {
            marks.add(onSurface(band, 0, STRIPE, inks.mark()));
        } else {
            marks.add(onSurface(band, 0, PATTERN_STRIPE, inks.mark()));
            marks.add(swatch(inks, iconY, iconSize));
        }
        marks.add(new Node.Icon(band.icon(), iconX, iconY, iconSize / Icons.GRID, icon));
        marks.add(frame.text(shown, NAME_X, nameY, NAME_SIZE, Weight.BOLD, inks.name()));
        marks.add(frame.text(count, countX, countY, COUNT_SIZE, Weight.REGULAR, frame.palette().muted()));
        if (before > 0) {
            String said = frame.measurer()
                    .fit(frame.words().get("lane.before", before), Metrics.HEADER_WIDTH - NAME_X - GAP,
                            BEFORE_SIZE,
                            Weight.REGULAR);
            marks.add(frame.text(said, NAME_X, (band.collapsed() ? nameY : countY) + BEFORE_LINE - 2,
                    BEFORE_SIZE,
                    Weight.REGULAR, frame.palette().muted()));
        }
        return new Node.Group(Role.LANE_HEADER, band.lane().id(), name.text(), count, name.language(), marks);
    }

    /** The lane's pattern, as its bars have it. */
    private static Node swatch(Palette.LaneInks inks, double top, double height) {
        Box box = new Box(SWATCH_X, top, SWATCH_X + SWATCH_WIDTH, top + height);
        return new Node.Clip(box.left(), box.top(), box.width(), box.height(),
                new PatternInk(inks.pattern(), inks.mark(), inks.wash()).fill(box, true, true));
    }
}
