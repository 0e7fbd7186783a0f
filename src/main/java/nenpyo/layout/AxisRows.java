package nenpyo.layout;

import nenpyo.text.TextMeasurer;
import nenpyo.text.Weight;
import nenpyo.time.Moment;
import nenpyo.time.Step;
import nenpyo.time.TickLadder;
import nenpyo.time.TickWording;
import org.jspecify.annotations.Nullable;

/**
 * Which steps the rows of an axis have at a scale: the finest ones that there is room for.
 *
 * @param upper the step of the upper row, whose labels stand by themselves
 * @param lower the step of the row under it, or null where there is room for none
 * @param marks the step of the little marks, unlabelled
 */
record AxisRows(Step upper, @Nullable Step lower, Step marks) {
    static final double UPPER_SIZE = 13;
    static final double LOWER_SIZE = 10.5;
    private static final double LABEL_ROOM = 12;
    private static final double MARK_ROOM = 5.5;

    /**
     * The rows for a scale, which begins with the first moment in view.
     *
     * @param latest the last moment in view
     */
    static AxisRows of(TimeScale scale, Moment latest, TickWording wording, TextMeasurer measurer) {
        Room room = new Room(scale, latest, wording, measurer);
        Step marks = TickLadder.STEPS.getLast();
        Step labelled = TickLadder.STEPS.getLast();
        for (Step step : TickLadder.STEPS.reversed()) {
            if (room.px(step) >= MARK_ROOM) {
                marks = step;
            }
            if (room.isEnough(step) && !isHalfYear(step)) {
                labelled = step;
            }
        }
        if (labelled.count() >= Step.DEEP && marks.count() < Step.DEEP && Step.PRESENT % marks.count() > 0) {
            // Round years that never meet round ages: the next coarser ones are ages themselves.
            marks = TickLadder.coarser(marks).orElseThrow();
        }
        return labelled.unit() == Step.Unit.YEAR
                ? new AxisRows(labelled, null, marks)
                : new AxisRows(TickLadder.major(labelled), labelled, marks);
    }

    /** Halves of a year say little that the year's own line does not. */
    private static boolean isHalfYear(Step step) {
        return step.unit() == Step.Unit.MONTH && step.count() == 6;
    }

    /** How much room labels need. */
    private record Room(TimeScale scale, Moment latest, TickWording wording, TextMeasurer measurer) {
        double px(Step step) {
            return step.seconds() / scale.secondsPerPixel();
        }

        /** Whether the labels of a step have room, and those of the row above it, which are whole dates. */
        boolean isEnough(Step step) {
            if (step.unit() == Step.Unit.YEAR) {
                return px(step) >= full(step) + LABEL_ROOM;
            }
            Step above = TickLadder.major(step);
            return px(step) >= minor(step) + LABEL_ROOM && px(above) >= full(above) + LABEL_ROOM;
        }

        /** Of all labels in view: "AD 200" is wider than those of the years 1 and 1000 on its either side. */
        private double full(Step step) {
            if (px(step) < LABEL_ROOM) {
                return Double.POSITIVE_INFINITY;
            }
            double widest = 0;
            for (Moment tick = step.floor(scale.origin()); !tick.isAfter(latest); tick = step.next(tick)) {
                widest = Math.max(widest, measurer.width(wording.full(step, tick), UPPER_SIZE, Weight.BOLD));
            }
            return widest;
        }

        private double minor(Step step) {
            String widest = step.seconds() < 86_400 ? "00:00" : "30日";
            return measurer.width(widest, LOWER_SIZE, Weight.REGULAR);
        }
    }
}
