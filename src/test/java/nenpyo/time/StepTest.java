package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nenpyo.time.Step.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {
    @Property(tries = 5000)
    void aMomentLiesBetweenItsBoundaries(@ForAll("steps") Step step, @ForAll("moments") Moment moment) {
        Moment floor = step.floor(moment);
        Moment next = step.next(moment);

        assertThat(floor).isLessThanOrEqualTo(moment);
        assertThat(next).isGreaterThan(moment);
        assertThat(step.floor(floor)).isEqualTo(floor);
        assertThat(step.next(floor)).isEqualTo(next);
        assertThat(step.floor(next)).isEqualTo(next);
        assertThat(step.floor(next.plusSeconds(-0.001))).isEqualTo(floor);
    }

    @Property
    void noStepIsFarFromItsMeanLength(@ForAll("steps") Step step, @ForAll("moments") Moment moment) {
        double seconds = step.next(moment).secondsSince(step.floor(moment));

        // The shortest is AD 1 to AD 2 in steps of two years, the longest the first three days of a month's end.
        assertThat(seconds / step.seconds()).isBetween(0.49, 1.51);
    }

    @Property
    void boundariesOfTheMajorStepAreTicks(@ForAll("steps") Step step, @ForAll("moments") Moment moment) {
        boolean weeks = step.equals(new Step(Unit.DAY, 7));
        // Round years and round ages do not meet.
        boolean years = step.unit() == Unit.YEAR && step.count() < Step.DEEP
                && TickLadder.major(step).count() >= Step.DEEP;
        Moment boundary = TickLadder.major(step).floor(moment);

        assertThat(weeks || years || step.floor(boundary).equals(boundary)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SECOND,5,2015-04-05T12:30:17,2015-04-05T12:30:15,2015-04-05T12:30:20",
        "MINUTE,15,2015-04-05T12:59:59,2015-04-05T12:45:00,2015-04-05T13:00:00",
        "HOUR,6,2015-12-31T23:00:00,2015-12-31T18:00:00,2016-01-01T00:00:00",
        "DAY,1,2004-02-28T12:00:00,2004-02-28,2004-02-29", "DAY,1,1969-12-31T23:59:59,1969-12-31,1970-01-01",
        "DAY,2,2015-01-30,2015-01-29,2015-02-01", "DAY,2,2015-01-31,2015-01-29,2015-02-01",
        "DAY,2,2015-02-28,2015-02-27,2015-03-01", "DAY,2,2004-02-29,2004-02-27,2004-03-01",
        "DAY,2,2015-04-30,2015-04-29,2015-05-01", "DAY,2,2015-04-04,2015-04-03,2015-04-05",
        "DAY,7,2026-11-23,2026-11-23,2026-11-30", "DAY,7,2026-11-22,2026-11-16,2026-11-23",
        "MONTH,1,2004-02-29,2004-02-01,2004-03-01", "MONTH,1,2015-12-31,2015-12-01,2016-01-01",
        "MONTH,3,2015-06-30,2015-04-01,2015-07-01", "MONTH,6,2015-12-31,2015-07-01,2016-01-01",
        "YEAR,1,2015-12-31,2015-01-01,2016-01-01", "YEAR,1,0000-06-01,0000-01-01,0001-01-01",
        "YEAR,10,2015-04-05,2010-01-01,2020-01-01", "YEAR,100,0099-12-31,0001-01-01,0100-01-01",
        "YEAR,100,0001-01-01,0001-01-01,0100-01-01", "YEAR,100,0000-12-31,-0099-01-01,0001-01-01",
        "YEAR,100,-0099-01-01,-0099-01-01,0001-01-01", "YEAR,100,-0100-12-31,-0199-01-01,-0099-01-01",
        "MILLISECOND,50,2015-04-05T12:30:17.125,2015-04-05T12:30:17.1,2015-04-05T12:30:17.15",
        "MILLISECOND,500,2015-04-05T12:30:17.999,2015-04-05T12:30:17.5,2015-04-05T12:30:18",
        "YEAR,10000,2015-04-05,2000-01-01,Y12000", "YEAR,10000,1999,-8000-01-01,2000-01-01",
        "YEAR,1000000,Y-65999999,Y-66998000,Y-65998000", "YEAR,2,0001-06-01,0001-01-01,0002-01-01",
        "YEAR,5,-0043-03-15,-0044-01-01,-0039-01-01"})
    void boundaries(Unit unit, long count, String at, String floor, String next) throws EdtfException {
        Step step = new Step(unit, count);

        assertThat(step.floor(moment(at))).isEqualTo(moment(floor));
        assertThat(step.next(moment(at))).isEqualTo(moment(next));
    }

    @Test
    void monthsHaveTheirLengths() {
        Step month = new Step(Unit.MONTH, 1);
        List<Integer> days = new ArrayList<>();
        Moment tick = new Day(2003, 12, 1).start();
        for (int i = 0; i < 13; i++) {
            Moment next = month.next(tick);
            days.add((int) (next.secondsSince(tick) / 86_400));
            tick = next;
        }

        assertThat(days).containsExactly(31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31);
    }

    @Test
    void aFractionOfASecondIsInsideOfTheStep() {
        Step second = new Step(Unit.SECOND, 1);

        assertThat(second.floor(new Moment(-1, 999))).isEqualTo(new Moment(-1, 0));
        assertThat(second.next(new Moment(-1, 999))).isEqualTo(Moment.EPOCH);
    }

    @Test
    void refusesWhatHasNoBoundaries() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.SECOND, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.DAY, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.MONTH, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.YEAR, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.HOUR, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.MILLISECOND, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(Unit.YEAR, 12_500));
    }

    @Provide
    Arbitrary<Step> steps() {
        return Arbitraries.of(TickLadder.STEPS);
    }

    @Provide
    Arbitrary<Moment> moments() {
        return moments(LongYear.LIMIT);
    }

    static Arbitrary<Moment> moments(long years) {
        long limit = Gregorian.startOfYear(years).second();
        Arbitrary<Long> anywhere = Arbitraries.longs().between(-limit, limit);
        Arbitrary<Long> nearTheEpochs = Arbitraries.longs()
                .between(new Day(-300, 1, 1).start().second(),
                        new Day(2400, 1, 1).start().second());
        return Combinators
                .combine(Arbitraries.oneOf(anywhere, nearTheEpochs), Arbitraries.integers().between(0, 999))
                .as(Moment::new);
    }

    private static Moment moment(String edtf) throws EdtfException {
        if (EdtfParser.parse(edtf).extent().earliest() instanceof Bound.At(Moment moment)) {
            return moment;
        }
        throw new AssertionError("no moment: " + edtf);
    }
}
