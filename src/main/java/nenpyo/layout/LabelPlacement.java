package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Places the labels of one row in an exact view: on the side that the arrangement keeps free or, where an edge of the view
 * would cut it there, on the other if that is free; else shortened, else left out. Never moves an event, never lets two
 * labels, or a label and a foreign mark, overlap.
 */
final class LabelPlacement {
    private static final double ROUNDING = 1e-6;
    private static final List<Placement> LEFT_FIRST = List.of(Placement.LEFT, Placement.RIGHT);
    private static final List<Placement> RIGHT_FIRST = List.of(Placement.RIGHT, Placement.LEFT);

    private final double left;
    private final double right;
    private final TextMeasurer measurer;

    /** Places between two edges of the plot, px. */
    LabelPlacement(double left, double right, TextMeasurer measurer) {
        this.left = left;
        this.right = right;
        this.measurer = measurer;
    }

    /** The events of a row, in the order in which they begin, with their labels. */
    List<PlacedEvent> place(List<PlacedEvent> row) {
        double[] marksAhead = new double[row.size()];
        double[] wordsAhead = new double[row.size()];
        lookAhead(row, marksAhead, wordsAhead);
        List<PlacedEvent> done = new ArrayList<>(row.size());
        double limit = left;
        for (int i = 0; i < row.size(); i++) {
            PlacedEvent event = row.get(i);
            PlacedLabel label = isInView(event) && !TileArranger.isBare(event.item())
                    ? choose(event, new Room(limit, marksAhead[i], wordsAhead[i]))
                    : null;
            double end = Math.max(event.reach().right(), label == null ? left : label.box().right());
            limit = Math.max(limit, end + Metrics.LABEL_GAP);
            done.add(event.withLabel(label));
        }
        return done;
    }

    /**
     * Where the room beside an event ends.
     *
     * @param left at the view's edge, or after what stands there already, px
     * @param marks before the next mark
     * @param words at the view's edge, or before the next mark and the label that it will want
     */
    private record Room(double left, double marks, double words) {}

    private void lookAhead(List<PlacedEvent> row, double[] marks, double[] words) {
        double mark = Double.POSITIVE_INFINITY;
        double word = right;
        for (int i = row.size() - 1; i >= 0; i--) {
            marks[i] = mark;
            words[i] = word;
            PlacedEvent event = row.get(i);
            PlacedLabel label = expected(event);
            mark = Math.min(mark, event.reach().left() - Metrics.LABEL_GAP);
            word = Math.min(word, Math.min(event.reach().left(), label == null ? right : label.box().left())
                    - Metrics.LABEL_GAP);
        }
    }

    private boolean isInView(PlacedEvent event) {
        return event.reach().right() > left && event.reach().left() < right;
    }

    private @Nullable PlacedLabel choose(PlacedEvent event, Room room) {
        Placement preferred = event.item().placement();
        List<Placement> sides = sides(event, preferred);
        for (Placement side : sides) {
            PlacedLabel label = whole(event, side);
            if (label != null && isFree(label, preferred, room)) {
                return label;
            }
        }
        PlacedLabel widest = null;
        for (Placement side : sides) {
            PlacedLabel label = shortened(event, side, room.left, room.words);
            if (label != null && isFree(label, preferred, room)
                    && (widest == null || label.box().width() > widest.box().width())) {
                widest = label;
            }
        }
        return widest;
    }

    /** Where a label may stand, the best place first. */
    private List<Placement> sides(PlacedEvent event, Placement preferred) {
        List<Placement> sides = preferred == Placement.LEFT ? LEFT_FIRST : RIGHT_FIRST;
        boolean onOneGround = !event.item().span().isLinked() || event.isMemberAcross(left, right);
        if (!onOneGround || !event.item().span().interval() && !event.isVague()) {
            return sides;
        }
        // What is long enough at this very scale holds its label, but a span prefers it beside, on plain ground.
        List<Placement> withInside = new ArrayList<>(sides);
        withInside.add(event.isVague() ? sides.size() : 0, Placement.INSIDE);
        return withInside;
    }

    private static boolean isFree(PlacedLabel label, Placement preferred, Room room) {
        if (label.placement() == Placement.INSIDE) {
            return true;
        }
        double end = label.placement() == preferred ? room.marks : Math.min(room.marks, room.words);
        return label.box().left() >= room.left - ROUNDING && label.box().right() <= end + ROUNDING;
    }

    /** The label that an event further right will want. */
    private static @Nullable PlacedLabel expected(PlacedEvent event) {
        EventLabel label = event.item().label();
        return event.item().placement() == Placement.INSIDE || TileArranger.isBare(event.item())
                ? null
                : beside(event, event.item().placement(),
                        label.title(), label.under(), label.stackedWidth());
    }

    private @Nullable PlacedLabel whole(PlacedEvent event, Placement side) {
        EventLabel label = event.item().label();
        if (side == Placement.INSIDE) {
            return label.inlineWidth() <= roomInside(event)
                    ? inside(event, label.title(), label.under(), label.inlineWidth())
                    : null;
        }
        PlacedLabel placed = beside(event, side, label.title(), label.under(), label.stackedWidth());
        return placed.box().left() >= left && placed.box().right() <= right ? placed : null;
    }

    /** As much of the title as there is room for on a side, between two limits. */
    private @Nullable PlacedLabel shortened(PlacedEvent event, Placement side, double leftLimit,
            double rightLimit) {
        double room = switch (side) {
            case INSIDE -> roomInside(event);
            case LEFT -> event.reach().left() - Metrics.LABEL_GAP - leftLimit;
            default -> rightLimit - event.reach().right() - Metrics.LABEL_GAP;
        };

        EventLabel label = event.item().label();
        if (room < Metrics.LABEL_WIDTH_LEAST + label.referenceWidth()) {
            return null;
        }
        Weight weight = LabelWriter.weight(event.item().importance());
        double glyph = Metrics.GLYPH + Metrics.GLYPH_GAP;
        String title = measurer.fit(label.title(), room - glyph - label.referenceWidth(), Metrics.TITLE_SIZE,
                weight);
        double titleWidth = glyph + measurer.width(title, Metrics.TITLE_SIZE, weight)
                + label.referenceWidth();
        if (side == Placement.INSIDE) {
            return inside(event, title, "", titleWidth);
        }
        String under = label.underWidth() <= room ? label.under() : "";
        return beside(event, side, title, under,
                Math.max(titleWidth, under.isEmpty() ? 0 : label.underWidth()));
    }

    /** The room for text within the part of a bar that is in view. */
    private double roomInside(PlacedEvent event) {
        Box ground = event.ground(left, right);
        return Math.min(ground.right(), right) - Math.max(ground.left(), left)
                - 2 * Metrics.LABEL_GAP;
    }

    private PlacedLabel inside(PlacedEvent event, String title, String under, double width) {
        double x = Math.max(event.ground(left, right).left(), left) + Metrics.LABEL_GAP;
        return new PlacedLabel(Placement.INSIDE, title, under,
                new Box(x, event.mark().top(), x + width, event.mark().bottom()));
    }

    private static PlacedLabel beside(PlacedEvent event, Placement side, String title, String under,
            double width) {
        double x = side == Placement.LEFT
                ? event.reach().left() - Metrics.LABEL_GAP - width
                : event.reach().right() + Metrics.LABEL_GAP;
        double middle = (event.mark().top() + event.mark().bottom()) / 2;
        return new PlacedLabel(side, title, event.band().hasDates() ? under : "",
                new Box(x, middle - 16, x + width, middle + 16));
    }
}
