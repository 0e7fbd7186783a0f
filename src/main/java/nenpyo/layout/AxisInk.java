package nenpyo.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nenpyo.drawing.Ink;
import nenpyo.drawing.Node;
import nenpyo.drawing.Role;
import nenpyo.model.CalendarRows;
import nenpyo.text.Weight;
import nenpyo.time.CalendarDate;
import nenpyo.time.DateWording;
import nenpyo.time.Day;
import nenpyo.time.Era;
import nenpyo.time.Gregorian;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.TickLadder;
import nenpyo.time.TickWording;

/** Draws the axis: years, months or finer as there is room, the Japanese eras under them, and the grid below. */
final class AxisInk {
    private static final double INSET = 6;
    private static final int APRIL = 4;
    /** The height of the line before a fiscal year, px. */
    private static final double FISCAL_LINE = 12;
    /** The height of the line before the first day of an era, px. */
    private static final double CHANGE_LINE = 12;
    /** How much coarser the years are counted for the sake of their eras, steps. */
    private static final int COARSER_MOST = 3;
    private static final Step DAY = new Step(Step.Unit.DAY, 1);
    private static final Step YEAR = new Step(Step.Unit.YEAR, 1);

    private final Frame frame;
    private final CalendarRows calendar;
    private final TickWording wording;
    private final AxisRows rows;
    private final Moment first;
    private final Moment last;

    AxisInk(Frame frame) {
        this.frame = frame;
        this.calendar = frame.view().calendar();
        this.wording = TickWording.in(frame.locale());
        this.first = frame.view().range().from();
        this.last = frame.view().range().to();
        this.rows = withRoomForEras(AxisRows.of(frame.scale(), last, wording, frame.measurer()));
    }

    /** Years count in larger steps where their eras would else have no room; finer steps change eras on the day. */
    private AxisRows withRoomForEras(AxisRows finest) {
        Optional<Step> step = Optional.of(finest.upper());
        if (!calendar.era() || finest.lower() != null) {
            return finest;
        }
        for (int i = 0; i < COARSER_MOST && step.isPresent(); i++) {
            if (hasRoomForEras(step.get())) {
                return new AxisRows(step.get(), null, finest.marks());
            }
            step = TickLadder.coarser(step.get());
        }
        return finest;
    }

    /** Where the lines of text stand, from the top of the axis; without a lower row the others close up. */
    private double baseline(Row row) {
        boolean two = rows.lower() == null;
        double first = two ? 45 : 55;
        return switch (row) {
            case UPPER -> two ? 26 : 20;
            case LOWER -> 38;
            case ERA -> first;
            case FISCAL_YEAR -> first + (calendar.era() ? Metrics.CALENDAR_ROW_HEIGHT - 1 : 0);
        };
    }

    private enum Row {
        UPPER, LOWER, ERA, FISCAL_YEAR
    }

    /** The axis with its upper edge at y. */
    Node.Group draw(double top) {
        double height = Metrics.axisHeight(calendar);
        double bottom = top + height;
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node.Rect(0, top, frame.view().width(), height,
                frame.palette().background()));
        List<Node> plot = new ArrayList<>();
        marks(plot, bottom);
        upper(plot, top, bottom);
        lower(plot, top);
        if (calendar.fiscalYear()) {
            fiscalYears(plot, top + baseline(Row.FISCAL_YEAR));
        }
        nodes.add(new Node.Clip(frame.plotLeft(), top, frame.plotRight() - frame.plotLeft(),
                height, plot));
        caption(nodes, "axis.western", top + baseline(Row.UPPER));
        if (calendar.era()) {
            caption(nodes, "axis.era", top + baseline(Row.ERA));
        }
        if (calendar.fiscalYear()) {
            caption(nodes, "axis.fiscalYear", top + baseline(Row.FISCAL_YEAR));
        }
        if (frame.plotLeft() > Metrics.HEADER_WIDTH) {
            nodes.add(frame.text(frame.words().get("gutter.title"), Metrics.HEADER_WIDTH + 10,
                    top + baseline(Row.UPPER),
                    11, Weight.REGULAR, frame.palette().muted()));
        }
        nodes.add(new Node.Rect(0, bottom - 1, frame.view().width(), 1, frame.palette().line()));
        return Node.Group.of(Role.AXIS, "axis", nodes);
    }

    /** The lines down through the lanes, between two heights. */
    Node.Group grid(double top, double bottom) {
        List<Node> lines = new ArrayList<>();
        Ink strong = frame.palette().line();
        Step lower = rows.lower();
        if (lower != null) {
            Ink faint = strong.withOpacity(0.5);
            lines(lines, lower, faint, top, bottom);
        }
        lines(lines, rows.upper(), strong, top, bottom);
        return Node.Group.of(Role.GRID, "grid", lines);
    }

    private void lines(List<Node> to, Step step, Ink ink, double top, double bottom) {
        for (Moment tick = step.next(step.floor(first)); tick.isBefore(last); tick = step.next(tick)) {
            to.add(new Node.Rect(Math.floor(frame.scale().x(tick)), top, 1, bottom - top, ink));
        }
    }

    private void marks(List<Node> to, double bottom) {
        Ink ink = frame.palette().line();
        for (Moment tick = rows.marks().floor(first); tick.isBefore(last); tick = rows.marks().next(tick)) {
            to.add(new Node.Rect(Math.floor(frame.scale().x(tick)), bottom - 6, 1, 6, ink));
        }
    }

    /** Each label begins at its boundary, or at the edge for one that lies before it, and ends before the next. */
    private void upper(List<Node> to, double top, double bottom) {
        Step step = rows.upper();
        boolean eras = calendar.era() && hasRoomForEras(step);
        for (Moment tick = step.floor(first); tick.isBefore(last); tick = step.next(tick)) {
            double boundary = frame.scale().x(tick);
            if (boundary >= frame.plotLeft()) {
                to.add(new Node.Rect(Math.floor(boundary), top + 8, 1, end(top, bottom) - top - 8,
                        frame.palette().line()));
            }
            double x = Math.max(boundary, frame.plotLeft()) + INSET;
            double end = Math.min(frame.scale().x(step.next(tick)), frame.plotRight()) - 3;
            boolean labelled = year(to, step, tick, x, end, top + baseline(Row.UPPER));
            if (eras && labelled && !changes(to, step, tick, top + baseline(Row.ERA))) {
                era(to, step, tick, x, end, top + baseline(Row.ERA));
            }
        }
    }

    /** The label of an upper tick, where there is little room without the word for year; whether it could be drawn. */
    private boolean year(List<Node> to, Step step, Moment tick, double x, double end, double baseline) {
        String whole = wording.full(step, tick);
        String bare = step.unit() == Step.Unit.YEAR && whole.endsWith("年")
                ? whole.substring(0, whole.length() - 1)
                : whole;
        return label(to, whole, x, end, baseline, AxisRows.UPPER_SIZE, Weight.BOLD, frame.palette().text())
                || label(to, bare, x, end, baseline, AxisRows.UPPER_SIZE, Weight.BOLD,
                        frame.palette().text());
    }

    /** Whether each era of the row, of a step wholly in view, has room at least in brief: a row with gaps misleads. */
    private boolean hasRoomForEras(Step step) {
        for (Moment tick = step.next(step.floor(first)); step.next(tick)
                .isBefore(last); tick = step.next(tick)) {
            double room = frame.scale().x(step.next(tick)) - frame.scale().x(tick) - INSET - 3;
            if (frame.measurer()
                    .width(wording.briefEra(step, tick), AxisRows.LOWER_SIZE, Weight.REGULAR) > room) {
                return false;
            }
        }
        return true;
    }

    private void era(List<Node> to, Step step, Moment tick, double x, double end, double baseline) {
        boolean whole = label(to, wording.era(step, tick), x, end, baseline, AxisRows.LOWER_SIZE,
                Weight.REGULAR,
                frame.palette().muted());
        if (!whole) {
            label(to, wording.briefEra(step, tick), x, end, baseline, AxisRows.LOWER_SIZE, Weight.REGULAR,
                    frame.palette().muted());
        }
    }

    /**
     * Where days are counted under a month in which the era changes: each era by its first day there, the new one from the
     * very day on. False, and nothing drawn, where that is not so or there is no room for it.
     */
    private boolean changes(List<Node> to, Step step, Moment tick, double baseline) {
        Step lower = rows.lower();
        List<Era> eras = Era.within(tick, step.next(tick));
        if (eras.size() < 2 || lower == null || !lower.equals(DAY) || step.unit() != Step.Unit.MONTH) {
            return false;
        }
        List<Node> labels = new ArrayList<>();
        for (int i = 0; i < eras.size(); i++) {
            Moment begin = tick.max(eras.get(i).start()).max(DAY.floor(first));
            Moment end = i + 1 < eras.size() ? eras.get(i + 1).start() : step.next(tick);
            if (!begin.isBefore(end) || !begin.isBefore(last)) {
                continue;
            }
            double left = frame.scale().x(begin);
            double right = Math.min(frame.scale().x(end), frame.plotRight()) - 3;
            if (i > 0 && left >= frame.plotLeft()) {
                labels.add(new Node.Rect(Math.floor(left), baseline - CHANGE_LINE + 2, 1, CHANGE_LINE,
                        frame.palette().line()));
            }
            double x = Math.max(left, frame.plotLeft()) + INSET;
            Ink ink = frame.palette().muted();
            if (!label(labels, wording.era(DAY, begin), x, right, baseline, AxisRows.LOWER_SIZE,
                    Weight.REGULAR, ink)
                    && !label(labels, wording.briefEra(DAY, begin), x, right, baseline, AxisRows.LOWER_SIZE,
                            Weight.REGULAR, ink)) {
                return false;
            }
        }
        return to.addAll(labels);
    }

    /** Where the lines of the upper row end: above the fiscal years, which begin in April and would be struck through. */
    private double end(double top, double bottom) {
        return calendar.fiscalYear() ? top + baseline(Row.FISCAL_YEAR) - FISCAL_LINE : bottom;
    }

    /** Each fiscal year from its first of April on; none where a step of the axis is longer than a year. */
    private void fiscalYears(List<Node> to, double baseline) {
        if (rows.upper().seconds() > YEAR.seconds()) {
            return;
        }
        DateWording dates = DateWording.in(frame.locale());
        long year = Day.of(first).year() - 1;
        for (Moment april = Gregorian.startOfMonth(year, APRIL); april
                .isBefore(last); april = Gregorian.startOfMonth(++year, APRIL)) {
            double boundary = frame.scale().x(april);
            if (boundary >= frame.plotLeft()) {
                to.add(new Node.Rect(Math.floor(boundary), baseline - FISCAL_LINE + 2, 1, FISCAL_LINE,
                        frame.palette().line()));
            }
            double x = Math.max(boundary, frame.plotLeft()) + INSET;
            double end = Math.min(frame.scale().x(Gregorian.startOfMonth(year + 1, APRIL)), frame.plotRight())
                    - 3;
            if (end > x && year > 0 && year < 9999) {
                String whole = dates.fiscalYear(CalendarDate.ofMonth((int) year, APRIL));
                boolean fits = frame.measurer().width(whole, AxisRows.LOWER_SIZE, Weight.REGULAR) <= end - x;
                String brief = whole.isEmpty()
                        ? ""
                        : frame.words().get("axis.fiscalYear.brief", Long.toString(year));
                label(to, fits ? whole : brief, x, end, baseline, AxisRows.LOWER_SIZE, Weight.REGULAR,
                        frame.palette().muted());
            }
        }
    }

    private void lower(List<Node> to, double top) {
        Step step = rows.lower();
        if (step == null) {
            return;
        }
        for (Moment tick = step.floor(first); tick.isBefore(last); tick = step.next(tick)) {
            double x = Math.max(frame.scale().x(tick), frame.plotLeft()) + INSET;
            // Months begin within weeks: no label crosses a boundary of the row above.
            Moment next = step.next(tick).min(rows.upper().next(tick));
            double end = Math.min(frame.scale().x(next), frame.plotRight()) - 3;
            label(to, wording.minor(step, tick), x, end, top + baseline(Row.LOWER), AxisRows.LOWER_SIZE,
                    Weight.REGULAR,
                    frame.palette().text());
        }
    }

    private boolean label(List<Node> to, String text, double x, double end, double baseline, double size,
            Weight weight, Ink ink) {
        if (text.isEmpty() || frame.measurer().width(text, size, weight) > end - x) {
            return false;
        }
        to.add(frame.text(text, x, baseline, size, weight, ink));
        return true;
    }

    private void caption(List<Node> to, String key, double baseline) {
        to.add(frame.text(frame.words().get(key), 16, baseline, 11, Weight.REGULAR, frame.palette().muted()));
    }
}
