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
     * The rows for a scale.
     *
     * @param latest the last moment in view, whose label is taken for the widest
     */
    static AxisRows of(TimeScale scale, Moment latest, TickWording wording, TextMeasurer measurer) {
        Step marks = TickLadder.STEPS.getLast();
        Step labelled = TickLadder.STEPS.getLast();
        for (Step step : TickLadder.STEPS.reversed()) {
            double px = step.seconds() / scale.secondsPerPixel();
            if (px >= MARK_ROOM) {
                marks = step;
            }
            boolean halfYear = step.unit() == Step.Unit.MONTH && step.count() == 6;
            // Halves of a year say little that the year's own line does not.
            if (!halfYear && px >= widest(step, latest, wording, measurer) + LABEL_ROOM) {
                labelled = step;
            }
        }
        return labelled.unit() == Step.Unit.YEAR
                ? new AxisRows(labelled, null, marks)
                : new AxisRows(TickLadder.major(labelled), labelled, marks);
    }

    private static double widest(Step step, Moment latest, TickWording wording, TextMeasurer measurer) {
        Moment tick = step.floor(latest);
        return switch (step.unit()) {
            case YEAR -> measurer.width(wording.full(step, tick), UPPER_SIZE, Weight.BOLD);
            case MONTH, DAY -> measurer.width("30日", LOWER_SIZE, Weight.REGULAR);
            case HOUR, MINUTE, SECOND -> measurer.width("00:00", LOWER_SIZE, Weight.REGULAR);
        };
    }
}
