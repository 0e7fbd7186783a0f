package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.text.Weight;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;

/**
 * The legend: the forms that the events in view take, and only those, flowing over as many lines as they need. Its height
 * is that of the forms anywhere in the lanes, so that panning moves nothing up or down.
 */
final class LegendInk {
    private static final double LEFT = 16;
    private static final double SIZE = 11;
    private static final double SWATCH_HEIGHT = 12;
    private static final double SWATCH_GAP = 8;
    private static final double GAP = 22;
    private static final double LINE_HEIGHT = 22;
    private static final double PADDING = 9;

    private final Frame frame;
    private final Ink ink;
    private final LegendForms anywhere;

    private record Entry(double x, int line, double width, String text, Swatch swatch) {}

    private interface Swatch {
        List<Node> in(Box box);
    }

    /**
     * A legend.
     *
     * @param anywhere the forms that it keeps room for
     */
    LegendInk(Frame frame, LegendForms anywhere) {
        this.frame = frame;
        this.anywhere = anywhere;
        this.ink = frame.palette().muted();
    }

    /** The height in px that the legend takes; 0 if there is nothing to explain. */
    double height() {
        Flow flow = flow(anywhere);
        return flow.entries.isEmpty() ? 0 : flow.lines * LINE_HEIGHT + 2 * PADDING;
    }

    /** The legend of some of the forms, with its upper edge at y. */
    Node.Group draw(LegendForms shown, double top) {
        List<Node> marks = new ArrayList<>();
        for (Entry entry : flow(shown).entries) {
            double middle = top + PADDING + LINE_HEIGHT * (entry.line + 0.5);
            marks.addAll(entry.swatch.in(new Box(entry.x, middle - SWATCH_HEIGHT / 2, entry.x + entry.width,
                    middle + SWATCH_HEIGHT / 2)));
            marks.add(frame.text(entry.text, entry.x + entry.width + SWATCH_GAP, middle + 4, SIZE,
                    Weight.REGULAR, ink));
        }
        return Node.Group.of(Role.LEGEND, "legend", marks);
    }

    private Flow flow(LegendForms forms) {
        Flow flow = new Flow();
        Ink soft = ink.over(frame.palette().background(), 0.25);
        if (forms.point()) {
            flow.add("legend.point", 7, box -> List.of(rect(box, 2, ink)));
        }
        if (forms.vague()) {
            flow.add("legend.within", 26, box -> List.of(rect(box, 0, soft),
                    new Node.Rect(box.left(), box.top(), box.width(), 2, ink),
                    new Node.Rect(box.left(), box.bottom() - 2, box.width(), 2, ink)));
        }
        if (forms.interval()) {
            flow.add("legend.interval", 30, box -> List.of(rect(box, 2.5, ink)));
        }
        if (forms.ongoing()) {
            flow.add(frame.timeline().asOf() == null ? "legend.ongoing" : "legend.ongoing.asOf", 38,
                    box -> fading(box, true));
        }
        if (forms.unknownStart()) {
            flow.add("legend.unknownStart", 38, box -> fading(box, false));
        }
        if (forms.link()) {
            flow.add("legend.link", 24, this::arrow);
        }
        return flow;
    }

    /** Entries one after another, on as many lines as they need. */
    private final class Flow {
        private final List<Entry> entries = new ArrayList<>();
        private double x = LEFT;
        private int lines = 1;

        void add(String key, double width, Swatch swatch) {
            double most = frame.view().width() - 2 * LEFT - width - SWATCH_GAP;
            String text = frame.measurer()
                    .fit(frame.words().get(key, asOf()), most, SIZE, Weight.REGULAR);
            double needed = width + SWATCH_GAP + frame.measurer().width(text, SIZE, Weight.REGULAR);
            if (x > LEFT && x + needed > frame.view().width() - LEFT) {
                x = LEFT;
                lines++;
            }
            entries.add(new Entry(x, lines - 1, width, text, swatch));
            x += needed + GAP;
        }
    }

    private String asOf() {
        Edtf asOf = frame.timeline().asOf();
        return asOf == null ? "" : DateWording.in(frame.locale()).brief(asOf);
    }

    private List<Node> fading(Box box, boolean out) {
        double half = box.width() / 2;
        double solid = out ? box.left() : box.left() + half;
        double fade = out ? box.left() + half : box.left();
        Ink left = ink.withOpacity(out ? 0.5 : 0);
        Ink right = ink.withOpacity(out ? 0 : 0.5);
        Ink body = ink.over(frame.palette().background(), 0.5);
        return List.of(new Node.Rect(solid, box.top(), half, box.height(), body),
                new Node.HorizontalGradient(fade, box.top(), half, box.height(), left, right),
                new Node.Hatch(fade, box.top(), half, box.height(), 5, 1, left, right));
    }

    private List<Node> arrow(Box box) {
        double middle = (box.top() + box.bottom()) / 2;
        return List.of(
                new Node.Path(Outline.through(box.left(), middle, box.right() - 5, middle), null,
                        new Stroke(ink, 1.2)),
                new Node.Path(
                        Outline.around(box.right(), middle, box.right() - 6, middle - 3.5, box.right() - 6,
                                middle + 3.5),
                        ink, null));
    }

    private static Node rect(Box box, double radius, Ink fill) {
        return new Node.Rect(box.left(), box.top(), box.width(), box.height(), radius, fill);
    }
}
