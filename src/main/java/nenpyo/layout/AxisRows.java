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
     * @param latest the last moment in view; its label and the first one's are taken for the widest
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
            if (!halfYear && px >= widest(step, scale.origin(), latest, wording, measurer) + LABEL_ROOM
                    && contextFits(step, scale, latest, wording, measurer)) {
                labelled = step;
            }
        }
        return labelled.unit() == Step.Unit.YEAR
                ? new AxisRows(labelled, null, marks)
                : new AxisRows(TickLadder.major(labelled), labelled, marks);
    }

    /** Whether the labels of the row above, which are whole dates, have room as well. */
    private static boolean contextFits(Step step, TimeScale scale, Moment latest, TickWording wording,
            TextMeasurer measurer) {
        if (step.unit() == Step.Unit.YEAR) {
            return true;
        }
        Step major = TickLadder.major(step);
        double width = measurer.width(wording.full(major, major.floor(latest)), UPPER_SIZE, Weight.BOLD);
        return major.seconds() / scale.secondsPerPixel() >= width + LABEL_ROOM;
    }

    private static double year(Step step, Moment moment, TickWording wording, TextMeasurer measurer) {
        return measurer.width(wording.full(step, step.floor(moment)), UPPER_SIZE, Weight.BOLD);
    }

    private static double widest(Step step, Moment earliest, Moment latest, TickWording wording,
            TextMeasurer measurer) {
        return switch (step.unit()) {
            case YEAR ->
                Math.max(year(step, earliest, wording, measurer), year(step, latest, wording, measurer));
            case MONTH, DAY -> measurer.width("30日", LOWER_SIZE, Weight.REGULAR);
            case HOUR, MINUTE, SECOND -> measurer.width("00:00", LOWER_SIZE, Weight.REGULAR);
        };
    }
}
