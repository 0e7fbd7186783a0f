package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nenpyo.time.Step.Unit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TickWordingTest {
    private static final TickWording ENGLISH = TickWording.in(Locale.ENGLISH);
    private static final TickWording JAPANESE = TickWording.in(Locale.JAPANESE);

    /** Step, tick, and in English and in Japanese: minor, full, label. */
    private static final String LABELS = """
            20 MILLISECOND|2015-04-05T12:30:15.12|.12|5 Apr 2015 12:30:15.12|.12|.12|2015年4月5日 12:30:15.12|.12
            200 MILLISECOND|2015-04-05T12:30:15|.0|5 Apr 2015 12:30:15.0|:15|.0|2015年4月5日 12:30:15.0|:15
            1 MILLISECOND|2015-04-05T12:30:15.007|.007|5 Apr 2015 12:30:15.007|.007|.007|2015年4月5日 12:30:15.007|.007
            1 SECOND|2015-04-05T12:30:15|:15|5 Apr 2015 12:30:15|:15|:15|2015年4月5日 12:30:15|:15
            30 SECOND|2015-04-05T12:30:00|:00|5 Apr 2015 12:30:00|12:30|:00|2015年4月5日 12:30:00|12:30
            1 MINUTE|2015-04-05T12:31:00|12:31|5 Apr 2015 12:31|12:31|12:31|2015年4月5日 12:31|12:31
            15 MINUTE|2015-04-05T00:00:00|00:00|5 Apr 2015 00:00|5 Apr|00:00|2015年4月5日 00:00|4月5日
            1 HOUR|2015-04-05T06:00:00|06:00|5 Apr 2015 06:00|06:00|06:00|2015年4月5日 06:00|06:00
            6 HOUR|2015-04-05|00:00|5 Apr 2015 00:00|5 Apr|00:00|2015年4月5日 00:00|4月5日
            6 HOUR|2015-04-01|00:00|1 Apr 2015 00:00|Apr|00:00|2015年4月1日 00:00|4月
            6 HOUR|2015-01-01|00:00|1 Jan 2015 00:00|2015|00:00|2015年1月1日 00:00|2015年
            1 DAY|2015-04-15|15|15 Apr 2015|15|15日|2015年4月15日|15日
            1 DAY|2015-04-01|1|1 Apr 2015|Apr|1日|2015年4月1日|4月
            7 DAY|2026-11-23|23|23 Nov 2026|23|23日|2026年11月23日|23日
            1 MONTH|2015-04|Apr|Apr 2015|Apr|4月|2015年4月|4月
            3 MONTH|2015-01|Jan|Jan 2015|2015|1月|2015年1月|2015年
            1 YEAR|2015|2015|2015|2015|2015年|2015年|2015年
            10 YEAR|2010|2010|2010|2010|2010年|2010年|2010年
            1 YEAR|0001|AD 1|AD 1|AD 1|西暦1年|西暦1年|西暦1年
            1 YEAR|0000|1 BC|1 BC|1 BC|紀元前1年|紀元前1年|紀元前1年
            100 YEAR|-0099|100 BC|100 BC|100 BC|紀元前100年|紀元前100年|紀元前100年
            1 MONTH|-0043-03|Mar|Mar 44 BC|Mar|3月|紀元前44年3月|3月
            10000 YEAR|2000|2000|2000|2000|2000年|2000年|2000年
            10000 YEAR|-8000|10 ka|10 ka|10 ka|1万年前|1万年前|1万年前
            20000 YEAR|Y-1258000|1.26 Ma|1.26 Ma|1.26 Ma|126万年前|126万年前|126万年前
            1000000 YEAR|Y-65998000|66 Ma|66 Ma|66 Ma|6600万年前|6600万年前|6600万年前
            10000000 YEAR|Y-4539998000|4.54 Ga|4.54 Ga|4.54 Ga|45億4000万年前|45億4000万年前|45億4000万年前
            100000000 YEAR|Y200002000|+200 Ma|+200 Ma|+200 Ma|2億年後|2億年後|2億年後
            1000 YEAR|Y-10999|11,000 BC|11,000 BC|11,000 BC|紀元前11,000年|紀元前11,000年|紀元前11,000年
            """;

    /** Step, any moment, and in English and in Japanese: era, brief era. */
    private static final String ERAS = """
            1 YEAR|2015-06|Heisei 27|H27|平成27年|平27
            1 YEAR|2019-06|Heisei 31 / Reiwa 1|H31/R1|平成31年・令和元年|平31・令元
            1 YEAR|1872||||
            10 YEAR|2015|Heisei 22 – Reiwa 1|H22 – R1|平成22年〜令和元年|平22〜令元
            10 YEAR|1955|Showa 25 – Showa 34|S25 – S34|昭和25年〜昭和34年|昭25〜昭34
            10 YEAR|1875||||
            1000 YEAR|2015||||
            1 MONTH|2019-04-15|April Heisei 31|H31.4|平成31年4月|平31.4
            1 MONTH|1989-01-03|January Showa 64 / January Heisei 1|S64.1/H1.1|昭和64年1月・平成元年1月|昭64.1・平元.1
            3 MONTH|2019-06-15|April Heisei 31 – June Reiwa 1|H31.4 – R1.6|平成31年4月〜令和元年6月|平31.4〜令元.6
            3 MONTH|2015-06-15|April Heisei 27 – June Heisei 27|H27.4 – H27.6|平成27年4月〜6月|平27.4〜平27.6
            1 DAY|2019-04-30|30 April Heisei 31|H31.4.30|平成31年4月30日|平31.4.30
            7 DAY|2019-05-01|29 April Heisei 31 – 5 May Reiwa 1|H31.4.29 – R1.5.5|平成31年4月29日〜令和元年5月5日|平31.4.29〜令元.5.5
            6 HOUR|2019-04-30T23:00:00|30 April Heisei 31|H31.4.30|平成31年4月30日|平31.4.30
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("labels")
    void labels(String step, String edtf, String minor, String full, String label, String minorJa,
            String fullJa,
            String labelJa) throws EdtfException {
        Moment tick = moment(edtf);

        assertThat(step(step).floor(tick)).as("is a tick").isEqualTo(tick);
        assertThat(ENGLISH.minor(step(step), tick)).isEqualTo(minor);
        assertThat(ENGLISH.full(step(step), tick)).isEqualTo(full);
        assertThat(ENGLISH.label(step(step), tick)).isEqualTo(label);
        assertThat(JAPANESE.minor(step(step), tick)).isEqualTo(minorJa);
        assertThat(JAPANESE.full(step(step), tick)).isEqualTo(fullJa);
        assertThat(JAPANESE.label(step(step), tick)).isEqualTo(labelJa);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("eras")
    void eras(String step, String edtf, String english, String briefEnglish, String japanese,
            String briefJapanese)
            throws EdtfException {
        Moment moment = moment(edtf);

        assertThat(ENGLISH.era(step(step), moment)).isEqualTo(english);
        assertThat(ENGLISH.briefEra(step(step), moment)).isEqualTo(briefEnglish);
        assertThat(JAPANESE.era(step(step), moment)).isEqualTo(japanese);
        assertThat(JAPANESE.briefEra(step(step), moment)).isEqualTo(briefJapanese);
    }

    @Property
    void fullLabelsOfALongRunAreUnique(@ForAll("steps") Step step, @ForAll("moments") Moment from,
            @ForAll("wordings") TickWording wording) {
        Set<String> seen = new HashSet<>();
        Moment tick = step.floor(from);
        for (int i = 0; i < 100 && withinLimit(tick); i++) {
            assertThat(seen.add(wording.full(step, tick))).as(wording.full(step, tick)).isTrue();
            tick = step.next(tick);
        }
    }

    /** A label says the very moment it stands on, all over the time line. */
    @Property(tries = 4000)
    void aFullLabelSaysItsBoundary(@ForAll("steps") Step step, @ForAll("moments") Moment at,
            @ForAll boolean japanese) {
        Moment tick = step.floor(at);
        String label = (japanese ? JAPANESE : ENGLISH).full(step, tick);
        assertThat(japanese ? ReadTick.japanese(label) : ReadTick.english(label)).as(label).isEqualTo(tick);
    }

    @Property
    void minorLabelsAreUniqueWithinTheStepAbove(@ForAll("steps") Step step, @ForAll("moments") Moment from,
            @ForAll("wordings") TickWording wording) {
        Step major = TickLadder.major(step);
        Moment end = major.next(from);
        Set<String> seen = new HashSet<>();
        for (Moment tick = step.next(major.floor(from)); tick.isBefore(end); tick = step.next(tick)) {
            assertThat(seen.add(wording.minor(step, tick))).as(wording.minor(step, tick)).isTrue();
        }
    }

    @Property
    void aSingleRowRepeatsNoLabelBeforeItsContextChanges(@ForAll("steps") Step step,
            @ForAll("moments") Moment from,
            @ForAll("wordings") TickWording wording) {
        Moment tick = step.next(from);
        assertThat(wording.label(step, tick)).isNotBlank().isNotEqualTo(wording.label(step, step.next(tick)));
    }

    @Provide
    Arbitrary<Step> steps() {
        return Arbitraries.of(TickLadder.STEPS);
    }

    @Provide
    Arbitrary<Moment> moments() {
        return StepTest.moments(LongYear.LIMIT / 2);
    }

    @Provide
    Arbitrary<TickWording> wordings() {
        return Arbitraries.of(ENGLISH, JAPANESE);
    }

    static Stream<Object[]> labels() {
        return rows(LABELS);
    }

    static Stream<Object[]> eras() {
        return rows(ERAS);
    }

    private static Stream<Object[]> rows(String table) {
        return table.lines().map(line -> (Object[]) line.strip().split("\\|", -1));
    }

    private static boolean withinLimit(Moment moment) {
        return Math.abs(Day.of(moment).year()) <= LongYear.LIMIT;
    }

    private static Step step(String text) {
        String[] words = text.split(" ", -1);
        return new Step(Unit.valueOf(words[1]), Long.parseLong(words[0]));
    }

    private static Moment moment(String edtf) throws EdtfException {
        if (EdtfParser.parse(edtf).extent().earliest() instanceof Bound.At(Moment moment)) {
            return moment;
        }
        throw new AssertionError("no moment: " + edtf);
    }
}
