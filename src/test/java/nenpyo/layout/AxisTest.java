package nenpyo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nenpyo.drawing.Box;
import nenpyo.drawing.Node;
import nenpyo.drawing.RecordingPainter.Painted;
import nenpyo.drawing.Role;
import nenpyo.model.CalendarRows;
import nenpyo.model.LanguageChoice;
import nenpyo.model.Range;
import nenpyo.model.Timeline;
import nenpyo.model.View;
import nenpyo.text.TextMeasurer;
import nenpyo.time.Era;
import nenpyo.time.Moment;
import nenpyo.time.TickWording;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    private static final Timeline TIMELINE = Timelines.of("2021", "2009-11", "2021-03");

    @Test
    void showsYearsAndTheirEras() {
        List<String> words = words("2010/2020", 1400, LanguageChoice.JA);
        assertThat(words).startsWith("2010年", "平成22年", "2011年", "平成23年").contains("西暦", "和暦");
        assertThat(words).containsSubsequence("2018年", "平成30年", "2019年", "平成31年・令和元年", "2020年", "令和2年");
    }

    @Test
    void abbreviatesErasWhereRoomIsShort() {
        assertThat(words("2010/2021", 1000, LanguageChoice.JA)).containsSubsequence("2018年", "平成30年", "2019年",
                "平31・令元", "2020年", "令和2年");
    }

    @Test
    void namesBothErasWhereTheyChange() {
        assertThat(words("1987/1990", 1400, LanguageChoice.JA)).containsSubsequence("1988年", "昭和63年", "1989年",
                "昭和64年・平成元年", "1990年", "平成2年");
        assertThat(words("2019-03/2019-06", 1400, LanguageChoice.JA)).containsSubsequence("2019年4月",
                "平成31年4月",
                "2019年5月", "令和元年5月");
        assertThat(words("1988-12/1989-02", 1400, LanguageChoice.JA)).containsSubsequence("1988年12月",
                "昭和63年12月",
                "1989年1月", "昭和64年1月・平成元年1月", "1989年2月", "平成元年2月");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(words("2018/2020", 1000, LanguageChoice.EN))
                .containsSubsequence("2019", "Heisei 31 / Reiwa 1",
                        "2020", "Reiwa 2")
                .contains("Year", "Era");
    }

    @Test
    void countsDaysUnderTheirMonth() {
        List<String> words = words("2019-04-20/2019-05-10", 1400, LanguageChoice.JA);
        assertThat(words).contains("2019年4月", "平成31年4月", "30日", "2019年5月", "令和元年5月", "1日", "2日");
    }

    @ParameterizedTest
    @CsvSource({"1912-07-20/1912-08-05, 明治45年7月20日, 大正元年7月30日, Meiji 45, 30 July Taisho 1",
        "1926-12-18/1927-01-05, 大正15年12月18日, 昭和元年12月25日, Taisho 15, 25 December Showa 1",
        "1988-12-28/1989-01-16, 昭和64年1月1日, 平成元年1月8日, Showa 64, 8 January Heisei 1"})
    void countingDaysTheEraChangesOnTheVeryDay(String range, String old, String fresh, String oldEnglish,
            String freshEnglish) throws Exception {
        assertThat(words(range, 1400, LanguageChoice.JA)).containsSubsequence(old, fresh);
        Scene english = scene(Timelines.range(range), 1400, LanguageChoice.EN);
        assertThat(english.words(Role.AXIS)).anyMatch(word -> word.endsWith(oldEnglish))
                .contains(freshEnglish);
        Painted change = english.texts()
                .stream()
                .filter(p -> run(p).text().equals(freshEnglish))
                .findFirst()
                .orElseThrow();
        Moment at = english.projected().scale().at(change.box().left() - 6);
        assertThat(Era.ALL).extracting(Era::start)
                .anyMatch(start -> Math.abs(at.secondsSince(start)) < 2
                        * english.projected().scale().secondsPerPixel());
    }

    @Test
    void beforeTheSolarCalendarTheRowIsBlank() {
        assertThat(words("1872-12-25/1873-01-06", 1400, LanguageChoice.JA)).contains("1872年12月", "明治6年1月")
                .noneMatch(word -> word.contains("明治5年"));
        assertThat(words("1868/1876", 1400, LanguageChoice.JA)).contains("1872年", "明治6年")
                .noneMatch(word -> word.contains("明治5年"));
    }

    @Test
    void aFiscalYearInWhichTheEraChangesSaysBoth() {
        // Fiscal 1988 has but one number: when Heisei began, its year was already counted.
        for (String years : List.of("1911/1914 明治45年度・大正元年度", "1925/1928 大正15年度・昭和元年度",
                "1987/1990 昭和63年度", "2018/2021 平成31年度・令和元年度")) {
            String[] parts = years.split(" ", -1);
            View view = Timelines.view(TIMELINE, 1400, 600)
                    .withRange(Timelines.range(parts[0]))
                    .withLanguage(LanguageChoice.JA)
                    .withCalendar(new CalendarRows(true, true));
            assertThat(Scene.whole(TIMELINE, view).words(Role.AXIS)).contains(parts[1]);
        }
    }

    @Test
    void showsTheHoursOfADay() {
        List<String> words = words("2015-04-01", 1400, LanguageChoice.JA);
        assertThat(words).contains("2015年4月1日", "平成27年4月1日", "06:00", "12:00");
    }

    @Test
    void spansTwoThousandYears() {
        Timeline timeline = Timelines.of(null, "-0500", "2000");
        View view = Timelines.view(timeline, 1400, 600);
        List<String> words = Scene.whole(timeline, view).words(Role.AXIS);
        assertThat(words).anyMatch(word -> word.startsWith("紀元前"))
                .anyMatch(word -> word.startsWith("1"))
                .hasSizeGreaterThan(6);
    }

    /** Whatever the range: labels apart from each other, in their plot, each at its boundary; and never none. */
    @Property(tries = 600)
    void labelsStandApartAndAtTheirBoundary(@ForAll @DoubleRange(min = -4000, max = 2200) double year,
            @ForAll @DoubleRange(min = 0, max = 1) double zoom,
            @ForAll @DoubleRange(min = 480, max = 2600) double width, @ForAll LanguageChoice language) {
        double seconds = 86_400 * Math.pow(2_000 * 365.25, zoom);
        Moment from = Moment.EPOCH.plusSeconds((year - 1970) * 365.2425 * 86_400);
        Scene scene = scene(new Range(from, from.plusSeconds(seconds)), Math.rint(width), language);
        List<Painted> labels = scene.texts()
                .stream()
                .filter(p -> p.in(Role.AXIS) && p.box().left() > scene.projected().plot().left())
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Box box = labels.get(i).box();
            assertThat(labels.get(i).clip().holds(box)).as("%s", labels.get(i).mark()).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.overlaps(labels.get(j).box())).isFalse();
            }
        }
        AxisRows rows = AxisRows.of(scene.projected().scale(), scene.view().range().to(),
                TickWording.in(Locale.of(language.primary())),
                TextMeasurer.bundled());
        assertThat(labels.stream().map(AxisTest::run).filter(run -> run.size() == AxisRows.UPPER_SIZE))
                .as("the upper row, %s", rows)
                .isNotEmpty();
    }

    /** From a tenth of a second to the whole of ±10¹¹ years, anywhere on it. */
    @Property(tries = 1000)
    void labelsStandApartAtAnyZoom(@ForAll @DoubleRange(min = -1, max = 1) double place,
            @ForAll @DoubleRange(min = -1, max = 18.8) double power,
            @ForAll @DoubleRange(min = 640, max = 2600) double width, @ForAll LanguageChoice language) {
        double seconds = Math.pow(10, power);
        // To the ninth, so that most lie where history does.
        double year = Math.pow(place, 9) * 1e11 - seconds / 2 / 31_556_952;
        Moment from = Moment.EPOCH.plusSeconds(Math.max(year, -1.5e11) * 31_556_952);
        Scene scene = scene(new Range(from, from.plusSeconds(seconds)), Math.rint(width), language);
        List<Box> labels = scene.texts()
                .stream()
                .filter(p -> p.in(Role.AXIS) && p.box().left() > scene.projected().plot().left())
                .map(Painted::box)
                .toList();
        assertThat(labels.size()).isBetween(1, (int) width / 8);
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(labels.get(i).overlaps(labels.get(j))).isFalse();
            }
        }
    }

    private static Node.TextRun run(Painted painted) {
        return (Node.TextRun) painted.mark();
    }

    private static List<String> words(String range, double width, LanguageChoice language) {
        return scene(Timelines.range(range), width, language).words(Role.AXIS);
    }

    private static Scene scene(Range range, double width, LanguageChoice language) {
        return Scene.whole(TIMELINE,
                Timelines.view(TIMELINE, width, 600).withRange(range).withLanguage(language));
    }

    @Test
    void namesEachFiscalYearWhereItIsAskedFor() {
        Timeline timeline = Timelines.of("2021", "2009-11", "2021-05");
        View usual = Timelines.view(timeline, 1400, 600);
        assertThat(Scene.whole(timeline, usual).words(Role.AXIS)).noneMatch(text -> text.endsWith("年度"));
        Scene scene = Scene.whole(timeline, usual.withCalendar(new CalendarRows(true, true)));
        assertThat(scene.words(Role.AXIS)).anyMatch(text -> text.matches("平成27年度|2015年度"))
                .anyMatch(text -> text.matches("平成31年度|2019年度|令和元年度"));
    }
}
