package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElapsedTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', value = {
        // As exact as both.
        "2009-11|2010-09|10 months (to the month)|10か月(月までの精度)",
        "2009-11|2021-05|11 years 6 months (to the month)|11年6か月(月までの精度)",
        "2015-04-05|2017-06-09|2 years 2 months 4 days (to the day)|2年2か月4日(日までの精度)",
        "2021-01-31|2021-03-01|1 month 1 day (to the day)|1か月1日(日までの精度)",
        "2020-02-29|2021-02-28|11 months 30 days (to the day)|11か月30日(日までの精度)",
        "2009|2010|1 year (to the year)|1年(年までの精度)",
        "-0001|0001|2 years (to the year)|2年(年までの精度)",
        "2001-03-31T23:30:00-09:00|2001-04-01|1 day (to the day)|1日(日までの精度)",
        "Y-100000|Y100000|200,000 years (to the year)|200,000年(年までの精度)",
        // The same.
        "2009-11-03|2009-11-03|the same day (to the day)|同じ日(日までの精度)",
        "2009-11|2009-11|the same month (to the month)|同じ月(月までの精度)",
        "2009|2009~|about the same year (to the year)|ほぼ同じ年(年までの精度)",
        // Between the nearest and the farthest.
        "2009|2010-09|between 9 months and 1 year 8 months (to the month)|9か月以上1年8か月以下(月までの精度)",
        "2018|2020-01|between 1 year 1 month and 2 years (to the month)|1年1か月以上2年以下(月までの精度)",
        "2015-04-05|2015-10|between 5 months 26 days and 6 months 26 days (to the day)|5か月26日以上6か月26日以下(日までの精度)",
        "2009|2009-11|up to 10 months (to the month)|10か月以下(月までの精度)",
        "201X|2021|between 2 years and 11 years (to the year)|2年以上11年以下(年までの精度)",
        "2001-21|2001-08|between 3 months and 5 months (to the month)|3か月以上5か月以下(月までの精度)",
        "[2015-04..2015-10]|2016-01|between 3 months and 9 months (to the month)|3か月以上9か月以下(月までの精度)",
        "2015-10/2021-03|2021-05|between 2 months and 5 years 7 months (to the month)|2か月以上5年7か月以下(月までの精度)",
        "2015/2020|2018|up to 3 years (to the year)|3年以下(年までの精度)",
        // As sure as both.
        "2009-11?|2010-09~|about 10 months (to the month, uncertain)|約10か月(月までの精度、不確か)",
        "2009~|2011-01|between about 1 year 1 month and about 2 years (to the month)|約1年1か月以上約2年以下(月までの精度)"})
    void saysWhatLiesBetweenWhicheverComesFirst(String from, String to, String english, String japanese)
            throws EdtfException {
        Elapsed elapsed = Elapsed.between(EdtfParser.parse(from), EdtfParser.parse(to)).orElseThrow();

        assertThat(ElapsedWording.in(Locale.ENGLISH).of(elapsed)).isEqualTo(english);
        assertThat(ElapsedWording.in(Locale.JAPANESE).of(elapsed)).isEqualTo(japanese);
        assertThat(Elapsed.between(EdtfParser.parse(to), EdtfParser.parse(from))).contains(elapsed);
    }

    @ParameterizedTest
    @CsvSource({"/..,2010", "2013-03/..,2021", "2021,/2010-05", "2010,../2012", "[2010..],2012"})
    void saysNothingWhereAnEndIsOpenOrUnknown(String from, String to) throws EdtfException {
        assertThat(Elapsed.between(EdtfParser.parse(from), EdtfParser.parse(to))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2009-11,2010-09,10 months,10か月", "2009,2010,1 year,1年"})
    void leavesTheUnitOutOfALabel(String from, String to, String english, String japanese)
            throws EdtfException {
        Elapsed elapsed = Elapsed.between(EdtfParser.parse(from), EdtfParser.parse(to)).orElseThrow();

        assertThat(ElapsedWording.in(Locale.ENGLISH).brief(elapsed)).isEqualTo(english);
        assertThat(ElapsedWording.in(Locale.JAPANESE).brief(elapsed)).isEqualTo(japanese);
    }
}
