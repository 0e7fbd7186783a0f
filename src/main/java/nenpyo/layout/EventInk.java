package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.text.Weight;
import org.jspecify.annotations.Nullable;

/** Draws events: the mark as its date is known, the kind's glyph, the title, the date. */
final class EventInk {
    private static final double RING = 3.5;

    private final Frame frame;

    EventInk(Frame frame) {
        this.frame = frame;
    }

    /** The group of one event, keyed by its id. */
    Node.Group draw(PlacedEvent event) {
        List<Node> marks = new ArrayList<>();
        if (frame.view().selection().contains(event.item().id())) {
            marks.addAll(ring(event));
        }
        marks.addAll(new MarkInk(frame).draw(event));
        if (event.label() != null) {
            marks.addAll(label(event, event.label()));
        }
        EventLabel words = event.item().label();
        String under = event.item().span().disputed()
                ? DisputeSign.said(words.under(), frame.words())
                : words.under();
        if (words.references().isEmpty()) {
            return new Node.Group(Role.EVENT, event.item().id(), words.title(), under, words.language(),
                    marks);
        }
        List<Node> all = new ArrayList<>();
        all.add(ReferenceInk.leading(words.references().getFirst(), marks));
        if (event.label() != null) {
            all.addAll(numbers(event, event.label()));
        }
        return new Node.Group(Role.EVENT, event.item().id(), words.title(),
                (under + " " + ReferenceInk.words(words.references())).strip(), words.language(),
                all);
    }

    private List<Node> ring(PlacedEvent event) {
        Box mark = event.mark();
        double left = Math.max(mark.left(), frame.plotLeft() - 20) - RING;
        double right = Math.min(mark.right(), frame.plotRight() + 20) + RING;
        Box around = new Box(left, mark.top() - RING, right, mark.bottom() + RING);
        return SelectionRing.around(around, event.item().id(), frame, event.band().inks().wash());
    }

    private Ink onBar(PlacedEvent event) {
        Palette.LaneInks inks = event.band().inks();
        boolean solid = !event.item().span().fadesIn() && !event.item().span().fadesOut();
        boolean light = event.isVague()
                || event.item().span().interval()
                        && !event.isCoreInView(frame.plotLeft() + 4, frame.plotRight() - 4);
        return light ? frame.palette().text() : solid ? inks.onMark() : inks.onOngoing();
    }

    /** The numbers of its sources, behind the title. */
    private List<Node> numbers(PlacedEvent event, PlacedLabel label) {
        Node.TextRun title = title(event, label);
        Ink ink = label.placement() == Placement.INSIDE ? onBar(event) : frame.palette().muted();
        return new ReferenceInk(frame.measurer()).draw(event.item().label().references(),
                title.x() + title.width(), title.baseline(), ink);
    }

    private Node.TextRun title(PlacedEvent event, PlacedLabel label) {
        boolean inside = label.placement() == Placement.INSIDE;
        double middle = (label.box().top() + label.box().bottom()) / 2;
        double baseline = inside || label.under().isEmpty() ? middle + 4.5 : middle - 2.5;
        Weight weight = LabelWriter.weight(event.item().importance());
        double glyph = Metrics.GLYPH + Metrics.GLYPH_GAP;
        double width = frame.measurer().width(label.title(), Metrics.TITLE_SIZE, weight);
        // Both lines begin or, on the left of the mark, end at the mark's side.
        double x = label.placement() == Placement.LEFT
                ? label.box().right() - event.item().label().referenceWidth() - width
                : label.box().left() + glyph;
        return frame.text(label.title(), x, baseline, Metrics.TITLE_SIZE, weight,
                inside ? onBar(event) : frame.palette().text());
    }

    private List<Node> label(PlacedEvent event, PlacedLabel label) {
        boolean inside = label.placement() == Placement.INSIDE;
        Palette.LaneInks inks = event.band().inks();
        Ink onBar = onBar(event);
        Ink dateInk = inside ? onBar : frame.palette().muted();
        double middle = (label.box().top() + label.box().bottom()) / 2;
        boolean ends = label.placement() == Placement.LEFT;
        Node.TextRun title = title(event, label);
        double x = title.x() - Metrics.GLYPH - Metrics.GLYPH_GAP;

        List<Node> marks = new ArrayList<>();
        Ink under = inks.under();
        if (!inside) {
            marks.add(ground(label, inks.wash()));
        } else if (under != null) {
            marks.add(groundOnBar(label, under));
        }
        marks.add(glyph(event.item().kind(), x, title.baseline(), inside ? onBar : inks.mark()));
        marks.add(title);
        if (!label.under().isEmpty()) {
            double underWidth = frame.measurer().width(label.under(), Metrics.DATE_SIZE, Weight.REGULAR);
            double underX = inside
                    ? title.x() + title.width() + event.item().label().referenceWidth() + 10
                    : ends ? label.box().right() - underWidth : x;

            double underBase = inside ? middle + 4 : middle + 11.5;
            marks.add(
                    frame.text(label.under(), underX, underBase, Metrics.DATE_SIZE, Weight.REGULAR, dateInk));
        }
        return marks;
    }

    /** The lane's ground under the words, so that neither grid line nor link runs through them. */
    private static Node ground(PlacedLabel label, Ink wash) {
        Box box = label.box();
        boolean single = label.under().isEmpty();
        double top = single ? box.top() + 7 : box.top() + 1;
        double height = single ? box.height() - 14 : box.height() - 2;
        return new Node.Rect(box.left() - 2, top, box.width() + 4, height, wash);
    }

    /** Plain ground under words within a bar whose pattern would run through them. */
    private static Node groundOnBar(PlacedLabel label, Ink ground) {
        Box box = label.box();
        return new Node.Rect(box.left() - 3, box.top() + 3, box.width() + 6, box.height() - 6, ground);
    }

    private static Node glyph(@Nullable String kind, double x, double baseline, Ink ink) {
        double scale = Metrics.GLYPH / Icons.GRID;
        return new Node.Icon(Icons.kind(kind == null ? "event" : kind), x, baseline - Metrics.GLYPH + 2.2,
                scale, ink);
    }
}
