package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import nenpyo.drawing.Box;
import nenpyo.drawing.Icons;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Outline;
import nenpyo.drawing.Role;
import nenpyo.drawing.Stroke;
import nenpyo.layout.LegendForms.Form;
import nenpyo.text.Weight;
import nenpyo.time.DateWording;
import nenpyo.time.Edtf;
import nenpyo.time.Qualifier;

/**
 * The legend: the forms that the events in view take, and only those, flowing over as many lines as they need. Its height
 * is that of the forms anywhere in the lanes in their longest words, so that panning moves nothing up or down.
 */
final class LegendInk {
    private static final double LEFT = 16;
    private static final double SIZE = 11;
    private static final double SWATCH_HEIGHT = 12;
    private static final double SWATCH_GAP = 8;
    private static final double GAP = 22;
    private static final double LINE_HEIGHT = 22;
    private static final double PADDING = 9;
    private static final String SAMPLE_COUNT = "12";
    private static final double PILL_SIZE = 9;
    /** The side of a kind's sign, px. */
    private static final double SIGN = 11;

    private final Frame frame;
    private final Ink ink;
    private final Ink soft;
    private final StretchInk stretch;
    private final LegendForms anywhere;
    private final List<LaneArrangement> lanes;
    private final List<KindKey> kinds;
    private final DensityMeasure density;

    private record Entry(double x, int line, double width, String text, Swatch swatch) {}

    private interface Swatch {
        List<Node> in(Box box);
    }

    /**
     * A legend.
     *
     * @param anywhere the forms that it keeps room for
     * @param lanes those that it names, before the forms
     * @param kinds those whose signs it names, beside what such signs are
     * @param density the measure of columns
     */
    LegendInk(Frame frame, LegendForms anywhere, List<LaneArrangement> lanes, List<KindKey> kinds,
            DensityMeasure density) {
        this.lanes = List.copyOf(lanes);
        this.kinds = List.copyOf(kinds);
        this.frame = frame;
        this.density = density;
        this.anywhere = anywhere;
        Ink background = frame.palette().background();
        this.ink = frame.palette().muted();
        this.soft = ink.over(background, 0.25);
        this.stretch = new StretchInk(
                new Palette.LaneInks(background, ink, ink.over(background, 0.5), soft, ink, background,
                        background, frame.palette().usualPattern()),
                0, frame.view().width());
    }

    /** The height in px that the legend takes; 0 if there is nothing to explain. */
    double height() {
        Flow flow = flow(anywhere, density.highest(frame.timeline().size()));
        return flow.entries.isEmpty() ? 0 : flow.lines * LINE_HEIGHT + 2 * PADDING;
    }

    /** The legend of some of the forms, with its upper edge at y. */
    Node.Group draw(LegendForms shown, double top) {
        List<Node> marks = new ArrayList<>();
        for (Entry entry : flow(shown, density).entries) {
            double middle = top + PADDING + LINE_HEIGHT * (entry.line + 0.5);
            marks.addAll(entry.swatch.in(new Box(entry.x, middle - SWATCH_HEIGHT / 2, entry.x + entry.width,
                    middle + SWATCH_HEIGHT / 2)));
            marks.add(frame.text(entry.text, entry.x + entry.width + SWATCH_GAP, middle + 4, SIZE,
                    Weight.REGULAR, ink));
        }
        return Node.Group.of(Role.LEGEND, "legend", marks);
    }

    private Flow flow(LegendForms shown, DensityMeasure measure) {
        Flow flow = new Flow();
        lanes.forEach(lane -> add(flow, lane.lane()));
        shown.forms().forEach(form -> add(flow, form, measure));
        return flow;
    }

    private void add(Flow flow, int lane) {
        Palette.LaneInks inks = frame.palette().lane(frame.timeline(), lane);
        PatternInk pattern = new PatternInk(inks.pattern(), inks.mark(), inks.wash());
        flow.addText(frame.timeline().lanes().get(lane).title().in(frame.words().language()), 22,
                box -> pattern.fill(box, true, true));
    }

    private void add(Flow flow, Form form, DensityMeasure measure) {
        switch (form) {
            case POINT -> flow.add("legend.point", 7, box -> body(box, 2));
            case VAGUE -> flow.add("legend.within", 26,
                    box -> stretch.draw(box, soft, true, Qualifier.NONE, Qualifier.NONE));
            case INTERVAL -> flow.add("legend.interval", 30, box -> body(box, 2.5));
            case POSSIBLE -> flow.add("legend.possible", 38, this::possible);
            case APPROXIMATE -> flow.add("legend.approximate", 26,
                    box -> stretch.draw(box, ink, false, Qualifier.APPROXIMATE, Qualifier.APPROXIMATE));
            case UNCERTAIN -> flow.add("legend.uncertain", 26,
                    box -> stretch.draw(box, soft, true, Qualifier.UNCERTAIN, Qualifier.UNCERTAIN));
            case ONE_OF -> flow.add("legend.oneOf", 34, box -> linked(box, false));
            case ALL_OF -> flow.add("legend.allOf", 34, box -> linked(box, true));
            case ONGOING -> flow.add(
                    frame.timeline().asOf() == null ? "legend.ongoing" : "legend.ongoing.asOf", 38,
                    box -> fading(box, true));
            case UNKNOWN_START -> flow.add("legend.unknownStart", 38, box -> fading(box, false));
            case DISPUTED -> flow.add("legend.disputed", 2 * DisputeSign.RADIUS, box -> DisputeSign.at(
                    (box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2, ink,
                    frame.palette().background()));
            case LINK -> flow.add("legend.link", 24, this::arrow);
            case CLUSTER -> flow.add("legend.cluster", 26, this::pill);
            case DENSITY -> flow.addText(
                    frame.words().get("legend.density", measure.events(), measure.time(frame.words())), 6,
                    this::column);
            case KINDS -> {
                flow.add("legend.kinds", 42, this::signs);
                kinds.forEach(
                        kind -> flow.addText(kind.names(), SIGN, box -> List.of(sign(kind.sign(), box, 0))));
            }
        }
    }

    private List<Node> signs(Box box) {
        double middle = Math.rint((box.top() + box.bottom()) / 2);
        double end = (box.width() - 2 * SIGN) / 2 - 4;
        return List.of(new Node.Rect(box.left(), middle, end, 1, soft),
                sign(Icons.kind("talks"), box, end + 3), sign(Icons.kind("document"), box, end + SIGN + 5),
                new Node.Rect(box.right() - end, middle, end, 1, soft));
    }

    private Node sign(Outline sign, Box box, double x) {
        return new Node.Icon(sign, box.left() + x, (box.top() + box.bottom() - SIGN) / 2, SIGN / Icons.GRID,
                ink);
    }

    /** Of a density, with what is important of it. */
    private List<Node> column(Box box) {
        double important = Math.floor(box.height() / 3);
        return List.of(rect(box, 0, ink.over(frame.palette().background(), 0.45)),
                rect(new Box(box.left(), box.bottom() - important, box.right(), box.bottom()), 0, ink));
    }

    private List<Node> possible(Box box) {
        List<Node> marks = new ArrayList<>(
                stretch.draw(box, soft, true, Qualifier.NONE, Qualifier.NONE));
        marks.addAll(body(new Box(box.left() + 10, box.top(), box.right() - 10, box.bottom()), 0));
        return marks;
    }

    private List<Node> linked(Box box, boolean all) {
        double middle = (box.top() + box.bottom()) / 2;
        double thick = all ? 2 : 1;
        List<Node> marks = new ArrayList<>();
        marks.add(new Node.Rect(box.left(), middle - thick / 2, box.width(), thick, ink));
        for (double x : new double[]{box.left(), box.left() + box.width() * 0.45, box.right() - 7}) {
            Box member = new Box(x, box.top(), x + 7, box.bottom());
            marks.addAll(all
                    ? List.of(rect(member, 2, ink))
                    : stretch.hollow(member, Qualifier.NONE, Qualifier.NONE));
        }
        return marks;
    }

    /** Entries one after another, on as many lines as they need. */
    private final class Flow {
        private final List<Entry> entries = new ArrayList<>();
        private double x = LEFT;
        private int lines = 1;

        void add(String key, double width, Swatch swatch) {
            addText(frame.words().get(key, asOf()), width, swatch);
        }

        void addText(String whole, double width, Swatch swatch) {
            double most = frame.view().width() - 2 * LEFT - width - SWATCH_GAP;
            String text = frame.measurer().fit(whole, most, SIZE, Weight.REGULAR);
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
        if (patterned()) {
            List<Node> marks = new ArrayList<>(
                    body(new Box(solid, box.top(), solid + half, box.bottom()), 0));
            marks.add(new Node.Hatch(fade, box.top(), half, box.height(), 5, 1, left, right));
            return marks;
        }
        return List.of(new Node.Rect(solid, box.top(), half, box.height(), body),
                new Node.HorizontalGradient(fade, box.top(), half, box.height(), left, right),
                new Node.Hatch(fade, box.top(), half, box.height(), 5, 1, left, right));
    }

    private List<Node> pill(Box box) {
        double width = frame.measurer().width(SAMPLE_COUNT, PILL_SIZE, Weight.BOLD);
        return List.of(rect(box, SWATCH_HEIGHT / 2, soft),
                frame.text(SAMPLE_COUNT, (box.left() + box.right() - width) / 2,
                        (box.top() + box.bottom()) / 2 + 3.2, PILL_SIZE, Weight.BOLD, ink));
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

    private boolean patterned() {
        return frame.palette().usualPattern() != Pattern.SOLID;
    }

    /** What is certain. */
    private List<Node> body(Box box, double radius) {
        return patterned()
                ? new PatternInk(frame.palette().usualPattern(), ink, frame.palette().background()).fill(box,
                        true, true)
                : List.of(rect(box, radius, ink));
    }

    private static Node rect(Box box, double radius, Ink fill) {
        return new Node.Rect(box.left(), box.top(), box.width(), box.height(), radius, fill);
    }
}
