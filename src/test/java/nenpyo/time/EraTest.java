package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {
    /** 1873-01-01. */
    private static final long FIRST = -35_428;
    private static final Map<JapaneseEra, String> LETTERS = Map.of(JapaneseEra.MEIJI, "M", JapaneseEra.TAISHO,
            "T",
            JapaneseEra.SHOWA, "S", JapaneseEra.HEISEI, "H", JapaneseEra.REIWA, "R");

    @ParameterizedTest
    @CsvSource({"1872-12-31,''", "1873-01-01,Meiji", "1912-07-29,Meiji", "1912-07-30,Taisho",
        "1926-12-24,Taisho",
        "1926-12-25,Showa", "1989-01-07,Showa", "1989-01-08,Heisei", "2019-04-30,Heisei", "2019-05-01,Reiwa"})
    void theDayOfChangeBelongsToTheNewEra(LocalDate date, String era) {
        Day day = Day.ofEpochDay(date.toEpochDay());

        assertThat(Era.within(day.start(), day.plusDays(1).start())).extracting(Era::en)
                .isEqualTo(era.isEmpty() ? List.of() : List.of(era));
    }

    @Property
    void daysAreWrittenAsInJavaTime(@ForAll @LongRange(min = FIRST, max = 60_000) long epochDay) {
        JapaneseDate expected = JapaneseDate.from(LocalDate.ofEpochDay(epochDay));
        Day day = Day.ofEpochDay(epochDay);

        assertThat(new EraNames(DateStyle.BRIEF_ENGLISH).day(day)).isEqualTo("%s%d.%d.%d".formatted(
                LETTERS.get(expected.getEra()), expected.get(ChronoField.YEAR_OF_ERA), day.month(),
                day.day()));
    }

    @Test
    void erasFollowWithoutAGapAndTheLastIsOpen() {
        for (int i = 0; i + 1 < Era.ALL.size(); i++) {
            assertThat(Era.ALL.get(i).end()).isEqualTo(Era.ALL.get(i + 1).start());
        }
        assertThat(Era.ALL.getLast().end()).isNull();
    }

    @Test
    void aSpanThatOnlyTouchesAnEraDoesNotShareInIt() {
        Moment reiwa = new Day(2019, 5, 1).start();

        assertThat(Era.within(new Day(2019, 4, 1).start(), reiwa)).extracting(Era::en)
                .containsExactly("Heisei");
        assertThat(Era.within(reiwa, new Day(2019, 6, 1).start())).extracting(Era::en)
                .containsExactly("Reiwa");
    }
}
