package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nenpyo.model.DisplayZone;
import nenpyo.model.Filter;
import nenpyo.model.Range;
import nenpyo.text.Messages;
import nenpyo.time.Bound;
import nenpyo.time.EdtfParser;
import nenpyo.time.Moment;
import nenpyo.ui.RangeEntry.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeEntryTest {
    private static final Messages EN = Messages.in(Locale.ENGLISH);
    private static final Messages JA = Messages.in(Locale.JAPANESE);

    private static Moment start(String date) throws Exception {
        return ((Bound.At) EdtfParser.parse(date).extent().earliest()).moment();
    }

    /** From the first moment of one date to that of another. */
    static Range range(String from, String to) throws Exception {
        return new Range(start(from), start(to));
    }

    private static RangeEntry read(String from, String to) {
        return RangeEntry.read(new Texts(from, to), EN, DisplayZone.AS_WRITTEN);
    }

    @Test
    void goesFromTheFirstMomentToTheLast() throws Exception {
        RangeEntry range = read(" 2013-04 ", "2015");
        assertThat(range.isSound()).isTrue();
        assertThat(range.from().limit()).isEqualTo(start("2013-04"));
        assertThat(range.to().limit()).isEqualTo(start("2016"));
        assertThat(range.from().note()).isEqualTo("April 2013");
        assertThat(read("", " ").isSound()).isTrue();
        assertThat(read("", " ").from().limit()).isNull();
    }

    @Test
    void uncertaintyMovesNoSide() {
        assertThat(read("2013~", "2015?").from().limit()).isEqualTo(read("2013", "2015").from().limit());
        assertThat(read("2013~", "2015?").to().limit()).isEqualTo(read("2013", "2015").to().limit());
    }

    @Test
    void saysHowADateInAnEraWasRead() throws Exception {
        RangeEntry.Side from = RangeEntry.read(new Texts("平成31年5月", ""), JA, DisplayZone.AS_WRITTEN).from();
        assertThat(from.limit()).isEqualTo(start("2019-05"));
        assertThat(from.note()).contains("2019-05", "令和");
        assertThat(read("H25.4", "").from().note()).contains("2013-04");
    }

    @Test
    void saysWhatIsWrongWhereItIs() {
        RangeEntry slash = read("2009/11", "2015");
        assertThat(slash.isSound()).isFalse();
        assertThat(slash.from().fault()).contains("2009-11");
        assertThat(slash.to().fault()).isEmpty();
        assertThat(read("../2015", "").from().fault()).contains("beginning");
        assertThat(read("", "2015/..").to().fault()).contains("end");
        assertThat(read("", "/2015").isSound()).isTrue();
        assertThat(read("2016", "2015").to().fault()).contains("before");
        assertThat(read("2015", "2015").isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2013, 2015", "2013-04, 2013-04-05", "Y-170000000, 2020", "'', 2020-06", "2020-06, ''",
        "'', ''"})
    void aFilterIsTypedAsItWasRead(String from, String to) {
        RangeEntry typed = read(from, to);
        Filter filter = Filter.ALL.withRange(typed.from().limit(), typed.to().limit());
        assertThat(RangeEntry.texts(filter)).isEqualTo(new Texts(from, to));
    }

    @ParameterizedTest
    @CsvSource({"1985-03-12T07:11:13, 2004-02-07T01:02:03.004, 1985-03, 2004-02",
        "1900-05, 2020-02, 1900, 2020",
        "2015-04-01, 2015-07-01, 2015-04, 2015-06",
        "2015-04-01T10:00:00.200, 2015-04-01T10:00:00.400, 2015-04-01T10:00:00.200, 2015-04-01T10:00:00.399",
        "Y-170000000, 2020-02, Y-170000000, 2020"})
    void theRangeOfAViewIsToldInWholeUnits(String first, String last, String from, String to)
            throws Exception {
        assertThat(RangeEntry.texts(range(first, last))).isEqualTo(new Texts(from, to));
    }

    @Test
    void saysTheRangeInBothLanguages() {
        RangeEntry both = read("2013-04", "2020-06");
        Filter filter = Filter.ALL.withRange(both.from().limit(), both.to().limit());
        assertThat(RangeEntry.words(filter, EN)).isEqualTo("April 2013 – June 2020");
        assertThat(RangeEntry.words(filter, JA)).isEqualTo("2013年4月〜2020年6月");
        assertThat(RangeEntry.words(filter.withRange(both.from().limit(), null), JA)).isEqualTo("2013年4月から");
        assertThat(RangeEntry.words(filter.withRange(null, both.to().limit()), EN))
                .isEqualTo("until June 2020");
        assertThat(RangeEntry.words(Filter.ALL, EN)).isEmpty();
    }
}
