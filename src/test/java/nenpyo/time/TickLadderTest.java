package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.time.Step.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickLadderTest {
    @Test
    void stepsGrowWithoutAGapOfMoreThanFive() {
        for (int i = 1; i < TickLadder.STEPS.size(); i++) {
            double ratio = TickLadder.STEPS.get(i).seconds() / TickLadder.STEPS.get(i - 1).seconds();
            assertThat(ratio).as(TickLadder.STEPS.get(i).toString()).isBetween(1.4, 5.1);
        }
    }

    @Property
    void theNearestIsNearestByRatio(@ForAll @DoubleRange(min = -5, max = 20) double power) {
        double seconds = Math.pow(10, power);
        double ratio = ratio(TickLadder.nearest(seconds), seconds);

        assertThat(TickLadder.STEPS)
                .allSatisfy(step -> assertThat(ratio(step, seconds)).isGreaterThanOrEqualTo(ratio));
    }

    @ParameterizedTest
    @CsvSource({"0,MILLISECOND,1", "-5,MILLISECOND,1", "NaN,MILLISECOND,1", "0.02,MILLISECOND,20",
        "1,SECOND,1", "3600,HOUR,1", "86400,DAY,1",
        "604800,DAY,7",
        "2600000,MONTH,1", "31556952,YEAR,1", "315569520,YEAR,10", "1e300,YEAR,100000000000",
        "Infinity,YEAR,100000000000"})
    void nearest(double seconds, Unit unit, long count) {
        assertThat(TickLadder.nearest(seconds)).isEqualTo(new Step(unit, count));
    }

    @Test
    void finerAndCoarserGoThroughTheWholeLadder() {
        for (int i = 1; i < TickLadder.STEPS.size(); i++) {
            assertThat(TickLadder.finer(TickLadder.STEPS.get(i))).contains(TickLadder.STEPS.get(i - 1));
            assertThat(TickLadder.coarser(TickLadder.STEPS.get(i - 1))).contains(TickLadder.STEPS.get(i));
        }
        assertThat(TickLadder.finer(TickLadder.STEPS.getFirst())).isEmpty();
        assertThat(TickLadder.coarser(TickLadder.STEPS.getLast())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"MILLISECOND,20,SECOND,1", "SECOND,15,MINUTE,1", "MINUTE,30,HOUR,1", "HOUR,12,DAY,1",
        "DAY,1,MONTH,1", "DAY,7,MONTH,1",
        "MONTH,1,YEAR,1", "MONTH,6,YEAR,1", "YEAR,1,YEAR,10", "YEAR,5,YEAR,10", "YEAR,10,YEAR,100",
        "YEAR,50,YEAR,100", "YEAR,500000000,YEAR,1000000000", "YEAR,100000000000,YEAR,100000000000"})
    void major(Unit unit, long count, Unit majorUnit, long majorCount) {
        assertThat(TickLadder.major(new Step(unit, count))).isEqualTo(new Step(majorUnit, majorCount));
    }

    private static double ratio(Step step, double seconds) {
        return Math.max(step.seconds() / seconds, seconds / step.seconds());
    }
}
