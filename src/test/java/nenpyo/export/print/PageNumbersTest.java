package nenpyo.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|1 2 3 4 5 6", "2|2", "1-3,5|1 2 3 5", " 2 – 3 ; 6 |2 3 6",
        "4-|4 5 6",
        "-2|1 2", "１〜２、５|1 2 5", "3~4|3 4", "5, 9|5", "2-3, 3-4|2 3 4"})
    void understandsWhatPeopleWrite(String text, String pages) {
        PageNumbers numbers = PageNumbers.read(text).orElseThrow();

        List<String> wanted = IntStream.rangeClosed(1, 6)
                .filter(numbers::has)
                .mapToObj(String::valueOf)
                .toList();
        assertThat(String.join(" ", wanted)).isEqualTo(pages);
        assertThat(numbers.count(6)).isEqualTo(wanted.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "3-1", "1,,2", "-", "1 2", "1-2-3", "999999", "1.5", ",", "1-3 4"})
    void refusesWhatIsNoPage(String text) {
        assertThat(PageNumbers.read(text)).isEmpty();
    }

    @Test
    void countsNoneWhereTheFigureHasNone() {
        assertThat(PageNumbers.read("7-9").orElseThrow().count(6)).isZero();
    }
}
