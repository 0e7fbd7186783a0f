package nenpyo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nenpyo.model.Event;
import nenpyo.model.Wording;
import nenpyo.text.Messages;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionWordingTest {
    private static Event event(String date, String title) throws EdtfException {
        return Event.of(title, 0, date.isEmpty() ? null : EdtfParser.parse(date), Wording.of(title));
    }

    private static SelectionWording in(String language) {
        return new SelectionWording(Messages.in(Locale.of(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2009-11-13 | 2015-04-08 | 5 years 4 months 26 days (to the day) | 5年4か月26日(日までの精度)",
        "2010-09 | 2009-11 | 10 months (to the month) | 10か月(月までの精度)",
        "2010-09 | [2015-08..2015-09] | between 4 years 11 months and 5 years (to the month) | 4年11か月以上5年以下(月までの精度)",
        "2015-04 | 2015-04 | the same month (to the month) | 同じ月(月までの精度)",
        "2015-04 | 2016-01/.. | not known, as there is a date without a known start or end | 不明(始まりか終わりの分からない日付を含む)",
        "2015-04 | '' | not known, as there is an event without a date | 不明(日付のない出来事を含む)"})
    void saysTheTimeBetweenAsFarAsItIsKnown(String one, String other, String english, String japanese)
            throws Exception {
        assertThat(in("en").elapsed(event(one, "a"), event(other, "b"))).isEqualTo(english);
        assertThat(in("ja").elapsed(event(one, "a"), event(other, "b"))).isEqualTo(japanese);
    }

    @Test
    void saysFromWhichToWhich() throws Exception {
        assertThat(in("ja").between(event("2009", "甲"), event("2012", "乙")))
                .isEqualTo("「甲」から「乙」まで: 3年(年までの精度)");
        assertThat(in("en").between(event("2009", "A"), event("2012", "B")))
                .isEqualTo("From “A” to “B”: 3 years (to the year)");
    }

    @Test
    void saysBrieflyHowMany() throws Exception {
        Event one = event("2009", "甲");
        Event other = event("2012", "乙");
        assertThat(in("ja").brief(List.of())).isEmpty();
        assertThat(in("ja").brief(List.of(one))).isEqualTo("選択中: 2009年");
        assertThat(in("ja").brief(List.of(one, other))).isEqualTo("2件を選択中 · 間隔: 3年(年までの精度)");
    }
}
