package nenpyo.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nenpyo.time.Step.Unit;

/** The steps an axis may have, from one millisecond to 10¹¹ years: each a round number to somebody who reads a clock or calendar. */
public final class TickLadder {
    /** All steps, from the finest to the coarsest. */
    public static final List<Step> STEPS = steps();

    private TickLadder() {}

    /** The step whose mean length is nearest to so many seconds, by ratio; for no positive number, the finest. */
    public static Step nearest(double seconds) {
        Step nearest = STEPS.getFirst();
        for (Step step : STEPS) {
            // By ratio: nearer than the last where it is past their geometric mean.
            if (seconds > Math.sqrt(nearest.seconds() * step.seconds())) {
                nearest = step;
            }
        }
        return nearest;
    }

    /** The next finer step of the ladder; none below one millisecond. */
    public static Optional<Step> finer(Step step) {
        return STEPS.reversed().stream().filter(other -> other.seconds() < step.seconds()).findFirst();
    }

    /** The next coarser step of the ladder; none above the coarsest. */
    public static Optional<Step> coarser(Step step) {
        return STEPS.stream().filter(other -> other.seconds() > step.seconds()).findFirst();
    }

    /** The step of the row of context above a row of ticks; each of its boundaries is one of the ticks', but for weeks; of the coarsest, itself. */
    public static Step major(Step minor) {
        return switch (minor.unit()) {
            case MILLISECOND -> new Step(Unit.SECOND, 1);
            case SECOND -> new Step(Unit.MINUTE, 1);
            case MINUTE -> new Step(Unit.HOUR, 1);
            case HOUR -> new Step(Unit.DAY, 1);
            case DAY -> new Step(Unit.MONTH, 1);
            case MONTH -> new Step(Unit.YEAR, 1);
            case YEAR -> new Step(Unit.YEAR, Math.min(powerOfTenAbove(minor.count()), LongYear.LIMIT));
        };
    }

    private static long powerOfTenAbove(long count) {
        long power = 10;
        while (power <= count) {
            power *= 10;
        }
        return power;
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        add(steps, Unit.MILLISECOND, 1, 2, 5, 10, 20, 50, 100, 200, 500);
        add(steps, Unit.SECOND, 1, 5, 15, 30);
        add(steps, Unit.MINUTE, 1, 5, 15, 30);
        add(steps, Unit.HOUR, 1, 3, 6, 12);
        add(steps, Unit.DAY, 1, 2, 7);
        add(steps, Unit.MONTH, 1, 3, 6);
        for (long power = 1; power < LongYear.LIMIT; power *= 10) {
            add(steps, Unit.YEAR, power, 2 * power, 5 * power);
        }
        add(steps, Unit.YEAR, LongYear.LIMIT);
        return List.copyOf(steps);
    }

    private static void add(List<Step> steps, Unit unit, long... counts) {
        for (long count : counts) {
            steps.add(new Step(unit, count));
        }
    }
}
