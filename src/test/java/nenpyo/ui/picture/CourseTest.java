package nenpyo.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import nenpyo.model.Range;
import nenpyo.time.Moment;
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

    @ParameterizedTest
    @EnumSource(Course.class)
    void whatIsPaintedIsEnoughAndFitsTheSheet(Course course) {
        assertThat(course.isEnough(course.beside())).isTrue();
        assertThat(course.isFine(1)).isTrue();
        assertThat(course.beside().left() + course.beside().right()).isLessThanOrEqualTo(Course.MOST_BESIDE);
    }
}
