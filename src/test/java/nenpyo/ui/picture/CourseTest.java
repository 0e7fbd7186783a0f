package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nenpyo.model.Range;
import nenpyo.time.Moment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseTest {
    private static final Range VIEW = range(1_000, 1_000);

    private static Range range(long from, double seconds) {
        Moment begin = Moment.ofSecond(from);
        return new Range(begin, begin.plusSeconds(seconds));
    }

    @Test
    void isWhereTheViewGoes() {
        assertThat(Course.between(VIEW, VIEW)).isEqualTo(Course.REST);
        assertThat(Course.between(VIEW, range(1_010, 1_000))).isEqualTo(Course.LATER);
        assertThat(Course.between(VIEW, range(990, 1_000))).isEqualTo(Course.EARLIER);
        assertThat(Course.between(VIEW, range(1_100, 800))).isEqualTo(Course.CLOSER);
        assertThat(Course.between(VIEW, range(900, 1_200))).isEqualTo(Course.FARTHER);
    }

    @Test
    void moreIsPaintedWhereTheViewGoesAndAskedForWhenThatRunsOut() {
        assertThat(Course.LATER.beside().right()).isGreaterThan(Course.LATER.beside().left());
        assertThat(Course.EARLIER.beside().left()).isGreaterThan(Course.EARLIER.beside().right());
        assertThat(Course.LATER.isEnough(new Beside(0, 1))).isTrue();
        assertThat(Course.LATER.isEnough(new Beside(3, 0.1))).isFalse();
        assertThat(Course.EARLIER.isEnough(new Beside(1, 0))).isTrue();
        assertThat(Course.EARLIER.isEnough(new Beside(0.1, 3))).isFalse();
        assertThat(Course.REST.isEnough(new Beside(1, 0.1))).isFalse();
    }

    @Test
    void onwardIsWhereTheNextFramesOfAZoomWillBe() {
        Range before = range(1_000, 1_000);
        Range now = range(950, 1_100);
        Range onward = Course.onward(before, now);

        double share = 0.5;
        assertThat(onward.seconds()).isCloseTo(1_100 * Math.pow(1.1, 5), within(1.0));
        assertThat(onward.from().secondsSince(now.from())).as("the middle stays")
                .isCloseTo(share * (now.seconds() - onward.seconds()), within(1.0));
        assertThat(Course.onward(before, range(1_000, 3_000)))
                .as("no farther than it can be stretched")
                .isEqualTo(range(1_000, 7_500));
    }

    @Property
    void onwardHoldsTheView(@ForAll @DoubleRange(min = 1.01, max = 50) double longer,
            @ForAll @DoubleRange(min = 0, max = 1) double kept) {
        Range now = new Range(VIEW.from().plusSeconds(-kept * (longer - 1) * VIEW.seconds()),
                VIEW.from().plusSeconds((longer - kept * (longer - 1)) * VIEW.seconds()));
        Range onward = Course.onward(VIEW, now);

        assertThat(onward.from().secondsSince(now.from())).isLessThan(0.01);
        assertThat(onward.to().secondsSince(now.to())).isGreaterThan(-0.01);
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void whatIsPaintedIsEnoughAndFitsTheSheet(Course course) {
        assertThat(course.isEnough(course.beside())).isTrue();
        assertThat(course.isFine(1)).isTrue();
        assertThat(course.beside().left() + course.beside().right()).isLessThanOrEqualTo(Course.MOST_BESIDE);
    }
}
