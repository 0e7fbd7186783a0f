package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no EDTF: where it goes wrong, what was expected there, and what was probably meant. */
class EdtfRefusalTest {
    /** Text, position in code points, a part of the message, hint ({@code -}: none). */
    private static final String REFUSALS = """
            # no date at all
            ''|0|expected a date|-
            ' '|0|expected a date|-
            hello|0|expected a date|-
            😀|0|expected a date|-
            -|1|a year of four digits|-
            12|2|a year of four digits|-
            850|3|a year of four digits|0850
            -850|4|a year of four digits|-0850
            12345|4|a longer year is written with Y|Y12345
            -12345|5|a longer year is written with Y|Y-12345
            20091105|4|a longer year is written with Y|2009-11-05
            200911|4|a longer year is written with Y|-
            +2009|0|expected a date|-
            -0000|0|year 0 without a sign|0000
            # dates with other signs
            2009/11|7|a year of four digits|2009-11
            2009/11/05|7|a year of four digits|2009-11-05
            2009.11|4|the end of the date|2009-11
            2009.11.5|4|the end of the date|2009-11-05
            2009-1|6|a month of two digits|2009-01
            2009-11-5|9|a day of two digits|2009-11-05
            11/2009|2|a year of four digits|2009-11
            05/11/2009|2|a year of four digits|-
            ' 2009'|0|expected a date|2009
            '2009 '|4|the end of the date|2009
            ２００９|0|expected a date|2009
            ２００９−１１|0|expected a date|-
            # dates that do not exist
            2019-02-29|8|there is no 2019-02-29|-
            1900-02-29|8|expected a day 01 to 28|-
            2019-04-31|8|expected a day 01 to 30|-
            2019-01-32|8|expected a day 01 to 31|-
            2019-01-00|8|expected a day 01 to 31|-
            2019-13|5|a month 01 to 12, or a season|-
            2019-00|5|a month 01 to 12, or a season|-
            2019-20|5|a month 01 to 12, or a season|-
            2019-42|5|a month 01 to 12, or a season|-
            2019-21-01|7|season or part of a year has none|-
            2019-11-05-06|10|the end of the date|-
            # words
            Nov 2009|0|expected a date|2009-11
            November 2009|0|expected a date|2009-11
            5 April 2015|1|a year of four digits|2015-04-05
            April 5th, 2015|0|expected a date|2015-04-05
            2015 Sept 5|4|the end of the date|2015-09-05
            c. 1850|0|expected a date|1850~
            ca. Nov 2009|0|expected a date|2009-11~
            circa 1850|0|expected a date|1850~
            1850 (?)|4|the end of the date|1850?
            1850s|4|the end of the date|185X
            1900s|4|the end of the date|-
            spring 2009|0|expected a date|2009-21
            44 BC|2|a year of four digits|-0043
            1 BC|1|a year of four digits|0000
            AD 79|0|expected a date|0079
            since 2010|0|expected a date|2010/..
            until May 2010|0|expected a date|../2010-05
            2010–2012|4|the end of the date|2010/2012
            2010-2012|5|a month 01 to 12|2010/2012
            Nov 2009 – Mar 2010|0|expected a date|2009-11/2010-03
            from 2010 to 2012|0|expected a date|2010/2012
            2010–present|4|the end of the date|2010/..
            c. 2010–2012|0|expected a date|2010~/2012
            2010〜2012年頃|4|the end of the date|2010/2012~
            # words, in Japanese
            2009年|4|the end of the date|2009
            2009年11月|4|the end of the date|2009-11
            ２００９年１１月|0|expected a date|2009-11
            2009年11月5日|4|the end of the date|2009-11-05
            平成21年11月|0|expected a date|2009-11
            平成元年|0|expected a date|1989
            令和元年5月1日|0|expected a date|2019-05-01
            平成31年5月|0|expected a date|2019-05
            昭和65年|0|expected a date|-
            令和元年|0|expected a date|2019
            昭和元年|0|expected a date|1926
            明治5年|0|expected a date|-
            令和元年4月30日|0|expected a date|-
            昭和70年|0|expected a date|-
            明治3年|0|expected a date|-
            H21.4.1|0|expected a date|2009-04-01
            1850年頃|4|the end of the date|1850~
            1850年代|4|the end of the date|185X
            2009年春|4|the end of the date|2009-21
            紀元前44年|0|expected a date|-0043
            2010年から|4|the end of the date|2010/..
            2010年まで|4|the end of the date|../2010
            2015年10月〜2021年3月|4|the end of the date|2015-10/2021-03
            2015年10月～2021年3月|4|the end of the date|2015-10/2021-03
            2010年から2012年まで|4|the end of the date|2010/2012
            # time of day
            2009-11-05 12:30:00|10|the end of the date|2009-11-05T12:30:00
            2009-11-05t12:30:00z|10|the end of the date|2009-11-05T12:30:00Z
            2009-11-05T12:30|16|expected ':'|-
            2009-11-05T24:00:00|11|an hour 00 to 23|-
            2009-11-05T12:60:00|14|a minute 00 to 59|-
            2016-12-31T23:59:60|17|a second 00 to 59|-
            2009-11-05T1:00:00|12|an hour 00 to 23|-
            2009-11-05T12:30:00.|20|a digit|-
            2009-11-05T12:30:00,5|19|the end|2009-11-05T12:30:00.5
            2009-11-05T12:30:00+0900|22|the end|2009-11-05T12:30:00+09:00
            2009-11-05T12:30:00+24|20|an hour 00 to 23|-
            2009-11-05T12:30:00-00:00|19|has no minus|-
            2009-11-05T12:30:00?|19|the end|-
            2009-11T12:30:00|7|only a whole day|-
            2009-11-XXT12:30:00|10|only a whole day|-
            2009-11-05~T12:30:00|11|only a whole day|-
            # intervals
            2012/2010|5|not before the start|2010/2012
            2004-02-05/2004-02-04|11|not before the start|2004-02-04/2004-02-05
            2004-06/2003|8|not before the start|2003/2004-06
            /|1|a date on one side|-
            ../|3|a date on one side|-
            ../..|3|a date on one side|-
            ..|2|expected '/'|-
            2004/2005/2006|9|the end|-
            2009-10/12|10|a year of four digits|2009-10/2009-12
            2009-11-05T12:30:00/2010|19|no time of day|-
            2010/2010-11-05T12:30:00|15|no time of day|-
            2010/open|5|expected a date|2010/..
            unknown/2010|0|expected a date|/2010
            2010/unknown|5|expected a date|2010/
            2010/...|7|the end|-
            # sets
            []|1|expected a date|-
            [..]|3|expected a date|-
            [1667|5|',' or ']'|-
            [1667}|5|',' or ']'|-
            {1667]|5|',' or '}'|-
            [1667,]|6|expected a date|-
            [1667, 1668]|6|expected a date|[1667,1668]
            [1667,..1668]|6|only the first|-
            [1667..,1668]|7|only the last|-
            [1672..1670]|7|not before the start|-
            [1667/1668]|5|'..' between|-
            [1667-01-01T00:00:00]|11|no time of day|-
            [1667]?|6|expected the end|-
            [1667]x|6|expected the end|-
            # years with Y
            Y2009|1|more than four digits|2009
            Y-2009|1|more than four digits|-2009
            Y|1|the digits of a year|-
            Y012345|1|a first digit 1 to 9|Y12345
            y170000002|0|expected a date|Y170000002
            Y100000000001|1|within ±10^11|-
            Y-100000000001|1|within ±10^11|-
            Y99999999999999999999999|1|within ±10^11|-
            Y0|1|a first digit 1 to 9|0000
            Y170000002-01|10|the end|-
            Y-0000|2|a first digit 1 to 9|-
            # exponents and significant digits
            Y1E11S1|1|within ±10^11|-
            Y1E12|1|within ±10^11|-
            Y-17E999999999999999999999|1|within ±10^11|-
            Y17E|4|an exponent from 1|-
            Y17E0|4|an exponent from 1|-
            Y17E-7|4|an exponent from 1|-
            Y0E5|1|a first digit 1 to 9|-
            YE5|1|the digits of a year|-
            Y17e7|1|more than four digits|Y17E7
            Y-17e7|1|more than four digits|Y-17E7
            1950S|5|significant digits from 1|195X
            1950S0|5|significant digits from 1|-
            1950S-1|5|significant digits from 1|-
            1950s2|4|the end of the date|1950S2
            1950p2|4|the end of the date|1950S2
            195XS2|4|no significant digits|-
            1950S2-12|6|the end of the date|-
            1950?S2|5|the end of the date|-
            Y1950S2|1|more than four digits|1950S2
            Y17E7X|5|the end of the date|-
            # parts of the year
            2001-42|5|part of the year 21 to 41|-
            2001-99|5|part of the year 21 to 41|-
            2001-2X|5|part of the year 21 to 41|-
            2001-34-01|7|has none|-
            2001-21T00:00:00|7|only a whole day|-
            # unspecified digits with no day to mean
            2019-02-3X|8|there is no 2019-02-3X|-
            2019-XX-32|8|there is no 2019-XX-32|-
            2019-0X-00|8|there is no 2019-0X-00|-
            2019-XX-3X-|10|the end of the date|-
            2019-02-X0-|10|the end of the date|-
            XXXX-02-30|8|there is no XXXX-02-30|-
            XXX1-02-29|8|there is no XXX1-02-29|-
            19X9-02-29|8|there is no 19X9-02-29|-
            1900-02-2X-X|10|the end of the date|-
            1X00-04-31|8|there is no 1X00-04-31|-
            -XXX3-02-29|9|there is no -XXX3-02-29|-
            XXXXX|4|the end of the date|-
            XXX|3|a year of four digits|-
            2004-X|6|a month of two digits|-
            2004-XXX|7|the end of the date|-
            156X-12-25T00:00:00|10|only a whole day|-
            2004-06~-11T00:00:00|11|only a whole day|-
            # qualifiers of parts
            2004-?|6|a month of two digits|-
            2004-?~06|6|one qualifier only|-
            ??2004|1|one qualifier only|-
            ?|1|expected a date|-
            2004-06-?|9|a day of two digits|-
            2004-?-06|6|a month of two digits|-
            ?2004-06-~11T00:00:00|12|only a whole day|-
            ?/2004|1|expected a date|-
            # ranges of a set have one precision
            [1670..1672-12]|7|as precise as the one before|-
            {2001-21..2001-34}|10|as precise as the one before|-
            [2001-34..2001-33]|10|not before the start|-
            {1667,1668,1670..1672]|21|',' or '}'|-
            [1667 ,1668]|5|',' or ']'|[1667,1668]
            # intervals of level 2
            2001-36/2001-33|8|not before the start|2001-33/2001-36
            156X-12-25/1559|11|not before the start|1559/156X-12-25
            2000/1950S2|5|not before the start|1950S2/2000
            [1667]/1668|6|expected the end|-
            1668/[1667]|5|expected a date|-
            # qualifiers and unspecified digits
            1984??|5|one qualifier only|-
            1984?~|5|one qualifier only|1984%
            1984~?|5|one qualifier only|1984%
            199u|3|a year of four digits|199X
            2004-uu|5|a month of two digits|2004-XX
            2004x|4|the end of the date|-
            """;

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("refusals")
    void refuses(String text, int position, String expectation, @Nullable String hint) {
        EdtfException refusal = refusal(text);

        assertThat(refusal.position()).as("position").isEqualTo(position);
        assertThat(refusal).hasMessageContaining(expectation);
        assertThat(refusal.hint()).as("hint").isEqualTo(hint);
        assertThat(refusal.input()).isEqualTo(text);
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("refusals")
    void everyHintParses(String text) throws EdtfException {
        String hint = refusal(text).hint();
        if (hint != null) {
            assertThat(EdtfParser.parse(hint)).hasToString(hint);
        }
    }

    @ParameterizedTest(name = "<{0}>")
    @CsvSource({"1985-04-12T23:20:30+04,1985-04-12T23:20:30+04:00",
        "1985-04-12T23:20:30+00:00,1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30.12345,1985-04-12T23:20:30.123", "?2004,2004?", "?2004-06-11,2004?-06-11",
        "?2004-?06-?11,2004-06-11?", "2004?-06~-11,2004%-~06-11", "?2004-06-11~,2004%-~06-~11",
        "2004-?06~,2004~-%06", "2004~-06~,2004-06~", "~2004-~06,2004-06~", "~Y17E7,Y17E7~",
        "?1950S2~,1950S2%"})
    void whatIsWrittenInSeveralWaysHasOneCanonicalText(String text, String canonical) throws EdtfException {
        assertThat(EdtfParser.parse(text)).hasToString(canonical).isEqualTo(EdtfParser.parse(canonical));
    }

    @Test
    void positionCountsCodePoints() {
        assertThat(refusal("2009-😀").position()).isEqualTo(5);
        assertThat(refusal("[1667,1668😀").position()).isEqualTo(10);
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"[", "[1667", "9", "Y", "..", "~", " ", "X", "2009/", "から", "(?)", "平成", "?2004-",
        "Y9",
        "1950S", "156X-1X-", "{2004-~06,", "Y1E"})
    void longTextsTakeLinearTime(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        long start = System.nanoTime();

        assertThatThrownBy(() -> EdtfParser.parse(text)).isInstanceOf(EdtfException.class);

        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(5);
    }

    @Test
    void aLongSetTakesLinearTime() throws EdtfException {
        String text = "[" + "1667,".repeat(200_000) + "0000..9999]";
        long start = System.nanoTime();

        assertThat(EdtfParser.parse(text)).hasToString(text);

        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(5);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"Y1E,9,within ±10^11", "Y,9,within ±10^11", "Y-1E1S,x,significant digits from 1"})
    void longNumbersAreNeverExpanded(String start, String digit, String expectation) {
        String text = start + digit.repeat(1_000_000);
        long begun = System.nanoTime();

        assertThat(refusal(text)).hasMessageContaining(expectation);

        assertThat((System.nanoTime() - begun) / 1e9).as("seconds").isLessThan(5);
    }

    @Test
    void moreSignificantDigitsThanThereAreAreAllOfThem() throws EdtfException {
        assertThat(EdtfParser.parse("1950S" + "9".repeat(1_000_000))).hasToString("1950S4");
        assertThat(EdtfParser.parse("-1859S5")).hasToString("-1859S4");
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"[2004-01-01..", "20", "2004年", "c. ", "から", "2004-"})
    void hintsAreBounded(String piece) {
        String text = piece.repeat(64 / piece.length());
        long start = System.nanoTime();

        refusal(text);

        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(1);
    }

    static Stream<@Nullable Object[]> refusals() {
        return REFUSALS.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new @Nullable Object[]{cells[0].replace("'", ""), Integer.valueOf(cells[1]),
                    cells[2],
                    cells[3].equals("-") ? null : cells[3]});
    }

    private static EdtfException refusal(String text) {
        EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> EdtfParser.parse(text));
        assertThat(refusal).as("refusal of " + text).isNotNull();
        return refusal;
    }
}
