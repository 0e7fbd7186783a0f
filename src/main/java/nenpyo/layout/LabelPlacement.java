package nenpyo.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        List<PlacedEvent> done = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            PlacedEvent event = row.get(i);
            List<PlacedEvent> later = row.subList(i + 1, row.size());
            done.add(event.withLabel(isInView(event) ? choose(event, done, later) : null));
        }
        return done;
    }

    private boolean isInView(PlacedEvent event) {
        return event.reach().right() > left && event.reach().left() < right;
    }

    private @Nullable PlacedLabel choose(PlacedEvent event, List<PlacedEvent> done, List<PlacedEvent> later) {
        Placement preferred = event.item().placement();
        List<Placement> sides = preferred == Placement.LEFT
                ? List.of(Placement.LEFT, Placement.RIGHT)
                : List.of(Placement.RIGHT, Placement.LEFT);
        if (!event.item().span().isLinked() && (event.item().span().interval() || event.isVague())) {
            // What is long enough at this very scale holds its label, but a span prefers it beside, on plain ground.
            sides = event.isVague()
                    ? Stream.concat(sides.stream(), Stream.of(Placement.INSIDE)).toList()
                    : Stream.concat(Stream.of(Placement.INSIDE), sides.stream()).toList();
        }
        List<Placement> tried = sides;
        Stream<PlacedLabel> whole = tried.stream().map(side -> whole(event, side)).filter(Objects::nonNull);
        double leftLimit = leftLimit(done);
        double rightLimit = rightLimit(later);
        Stream<PlacedLabel> part = tried.stream()
                .map(side -> shortened(event, side, leftLimit, rightLimit))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(label -> -label.box().width()));

        return Stream.concat(whole, part)
                .filter(label -> isFree(label, preferred, done, later))
                .findFirst()
                .orElse(null);
    }

    private static boolean isFree(PlacedLabel label, Placement preferred, List<PlacedEvent> done,
            List<PlacedEvent> later) {
        if (label.placement() == Placement.INSIDE) {
            return true;
        }
        boolean foreign = label.placement() != preferred;
        return done.stream().noneMatch(other -> overlaps(label, other.reach(), other.label()))
                && later.stream()
                        .noneMatch(other -> overlaps(label, other.reach(), foreign ? expected(other) : null));
    }

    private static boolean overlaps(PlacedLabel label, Box reach, @Nullable PlacedLabel other) {
        return label.box().overlaps(widened(reach))
                || other != null && label.box().overlaps(widened(other.box()));
    }

    private static Box widened(Box box) {
        return new Box(box.left() - Metrics.LABEL_GAP, box.top() - Metrics.ROW_HEIGHT,
                box.right() + Metrics.LABEL_GAP, box.bottom() + Metrics.ROW_HEIGHT);
    }

    /** The label that an event further right will want. */
    private static @Nullable PlacedLabel expected(PlacedEvent event) {
        EventLabel label = event.item().label();
        return event.item().placement() == Placement.INSIDE
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

    /** Where the room to the left of an event ends: at the view's edge, or after what stands there already. */
    private double leftLimit(List<PlacedEvent> done) {
        double limit = left;
        for (PlacedEvent other : done) {
            PlacedLabel label = other.label();
            double end = Math.max(other.reach().right(), label == null ? left : label.box().right());
            limit = Math.max(limit, end + Metrics.LABEL_GAP);
        }
        return limit;
    }

    /** Where the room to the right of an event ends: at the view's edge, or before what will stand there. */
    private double rightLimit(List<PlacedEvent> later) {
        double limit = right;
        for (PlacedEvent other : later) {
            PlacedLabel label = expected(other);
            double begin = Math.min(other.reach().left(), label == null ? right : label.box().left());
            limit = Math.min(limit, begin - Metrics.LABEL_GAP);
        }
        return limit;
    }

    /** As much of the title as there is room for on a side, between two limits. */
    private @Nullable PlacedLabel shortened(PlacedEvent event, Placement side, double leftLimit,
            double rightLimit) {
        double room = switch (side) {
            case INSIDE -> roomInside(event);
            case LEFT -> event.reach().left() - Metrics.LABEL_GAP - leftLimit;
            default -> rightLimit - event.reach().right() - Metrics.LABEL_GAP;
        };

        if (room < Metrics.LABEL_WIDTH_LEAST) {
            return null;
        }
        EventLabel label = event.item().label();
        Weight weight = LabelWriter.weight(event.item().importance());
        double glyph = Metrics.GLYPH + Metrics.GLYPH_GAP;
        String title = measurer.fit(label.title(), room - glyph, Metrics.TITLE_SIZE, weight);
        double titleWidth = glyph + measurer.width(title, Metrics.TITLE_SIZE, weight);
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
