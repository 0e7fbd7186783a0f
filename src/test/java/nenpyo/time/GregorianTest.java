package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Our calendar beside {@code java.time} in its range, and by its own period beyond. */
class GregorianTest {
    private static final long JAVA_YEARS = Year.MAX_VALUE;
    /** The days of {@code java.time}: its 999,999,999 years before and after. */
    private static final long JAVA_DAYS = 365_241_000_000L;
    private static final long CYCLE_YEARS = 400;
    private static final long CYCLE_DAYS = 146_097;
    /** So many that no year near 1970, moved by them, leaves the calendar. */
    private static final long CYCLES = Gregorian.YEARS / CYCLE_YEARS - 6;

    @Property
    void daysAreThoseOfJavaTime(@ForAll @LongRange(min = -JAVA_DAYS, max = JAVA_DAYS) long epochDay) {
        LocalDate expected = LocalDate.ofEpochDay(epochDay);
        Day day = Day.ofEpochDay(epochDay);

        assertThat(day)
                .isEqualTo(new Day(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
        assertThat(day.epochDay()).isEqualTo(epochDay);
    }

    @Test
    void everyDayAroundTheErasIsThatOfJavaTime() {
        for (long epochDay = -800_000; epochDay <= 60_000; epochDay++) {
            LocalDate expected = LocalDate.ofEpochDay(epochDay);
            assertThat(Day.ofEpochDay(epochDay))
                    .isEqualTo(
                            new Day(expected.getYear(), expected.getMonthValue(), expected.getDayOfMonth()));
        }
    }

    @Property
    void monthsAndYearsAreThoseOfJavaTime(@ForAll @LongRange(min = -JAVA_YEARS, max = JAVA_YEARS) long year,
            @ForAll @LongRange(min = 1, max = 12) long month) {
        YearMonth expected = YearMonth.of((int) year, (int) month);

        assertThat(Gregorian.isLeap(year)).isEqualTo(expected.isLeapYear());
        assertThat(Gregorian.monthLength(year, (int) month)).isEqualTo(expected.lengthOfMonth());
        assertThat(Gregorian.startOfMonth(year, month).second())
                .isEqualTo(expected.atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
    }

    @Property
    void theCalendarRepeatsAfter400YearsToTheVeryLimit(
            @ForAll @LongRange(min = -CYCLES, max = CYCLES) long cycle,
            @ForAll @LongRange(min = -CYCLE_DAYS, max = CYCLE_DAYS - 1) long offset) {
        Day near = Day.ofEpochDay(offset);
        Day far = Day.ofEpochDay(offset + cycle * CYCLE_DAYS);

        assertThat(far).isEqualTo(new Day(near.year() + cycle * CYCLE_YEARS, near.month(), near.day()));
        assertThat(far.start().second()).isEqualTo((offset + cycle * CYCLE_DAYS) * 86_400);
        assertThat(Day.of(far.start())).isEqualTo(far);
    }

    @Test
    void monthsBeyondTheYearAreThoseOfTheNeighbours() {
        assertThat(Gregorian.startOfMonth(2003, 13)).isEqualTo(new Day(2004, 1, 1).start());
        assertThat(Gregorian.startOfMonth(2003, 0)).isEqualTo(new Day(2002, 12, 1).start());
    }

    @Test
    void refusesDaysThatDoNotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Day(2019, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new Day(2019, 13, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Day(Gregorian.YEARS + 1, 1, 1));
    }

    @Test
    void aMomentBelongsToTheDayBeforeItEnds() {
        assertThat(Day.of(new Moment(-1, 999))).isEqualTo(new Day(1969, 12, 31));
        assertThat(Day.of(Moment.EPOCH)).isEqualTo(new Day(1970, 1, 1));
    }
}
