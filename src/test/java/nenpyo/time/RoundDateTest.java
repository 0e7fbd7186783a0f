package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundDateTest {
    private static Moment start(Edtf date) {
        return ((Bound.At) date.extent().earliest()).moment();
    }

    private static Moment end(Edtf date) {
        return ((Bound.At) date.extent().latest()).moment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-04", "2013-12-02", "2012-02-28", "-0400", "0000", "9999",
        "-9999-02",
        "Y-170000000", "Y100000000000", "Y-100000000000", "2013-04-01T00:00:01", "1985-04-12T23:20:30.125"})
    void itsOwnBoundsGiveADateAgain(String text) throws Exception {
        Edtf date = EdtfParser.parse(text);
        assertThat(RoundDate.beginningAt(start(date))).hasToString(text);
        assertThat(RoundDate.endingAt(end(date))).hasToString(text);
    }

    @Property
    void whatIsNamedBeginsAndEndsThere(
            @ForAll @LongRange(min = -300_000_000_000L, max = 250_000_000_000L) long second,
            @ForAll @IntRange(max = 999) int milli) {
        for (Moment moment : new Moment[]{new Moment(second, milli), Moment.ofSecond(second),
            Moment.ofSecond(Math.floorDiv(second, 86_400L) * 86_400)}) {
            assertThat(start(RoundDate.beginningAt(moment))).isEqualTo(moment);
            assertThat(end(RoundDate.endingAt(moment))).isEqualTo(moment);
        }
    }
}
