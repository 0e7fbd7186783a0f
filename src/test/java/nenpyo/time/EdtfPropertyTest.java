package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every value and of every text. */
class EdtfPropertyTest {
    @Property
    void printedTextParsesBack(@ForAll("edtf") Edtf value) throws EdtfException {
        assertThat(EdtfParser.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
    }

    @Property
    void boundsAreOrdered(@ForAll("edtf") Edtf value) {
        Extent extent = value.extent();

        if (extent.earliest() instanceof Bound.At(Moment from)
                && extent.latest() instanceof Bound.At(Moment to)) {
            assertThat(from).isLessThan(to);
        }
        if (extent.hasCore() && extent.coreStart() instanceof Bound.At(Moment coreStart)
                && extent.earliest() instanceof Bound.At(Moment from)) {
            assertThat(from).isLessThan(coreStart);
        }
        if (extent.hasCore() && extent.coreEnd() instanceof Bound.At(Moment coreEnd)
                && extent.latest() instanceof Bound.At(Moment to)) {
            assertThat(coreEnd).isLessThan(to);
        }
    }

    @Property
    void anOpenOrUnknownEndIsThatOfTheCoreToo(@ForAll("intervals") Interval interval) {
        Extent extent = interval.extent();

        if (!(extent.earliest() instanceof Bound.At)) {
            assertThat(extent.coreStart()).isEqualTo(extent.earliest());
        }
        if (!(extent.latest() instanceof Bound.At)) {
            assertThat(extent.coreEnd()).isEqualTo(extent.latest());
        }
    }

    @Property
    void aQualifierNeverMovesABound(@ForAll("calendarDates") CalendarDate date) {
        CalendarDate plain = new CalendarDate(date.year(), date.month(), date.day(), Qualifier.NONE);

        assertThat(date.extent()).isEqualTo(plain.extent());
    }

    /** Of any form, and wherever in it a qualifier stands. */
    @Property
    void noQualifierInAnyFormMovesABound(@ForAll("edtf") Edtf value) throws EdtfException {
        Edtf plain = EdtfParser.parse(value.toString().replaceAll("[?~%]", ""));

        assertThat(value.extent()).isEqualTo(plain.extent());
    }

    /** A digit that is not known leaves at least as much open as one that is. */
    @Property
    void whatIsMoreExactLiesWithin(@ForAll("calendarDates") CalendarDate date) throws EdtfException {
        assertWithin(date, new CalendarDate(date.year(), null, null, Qualifier.NONE));
        Digits month = date.month();
        if (month != null) {
            assertWithin(date, new CalendarDate(date.year(), month, null, Qualifier.NONE));
        }
        String text = new CalendarDate(date.year(), month, date.day(), Qualifier.NONE).toString();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                Edtf vaguer = EdtfParser.parse(text.substring(0, i) + "X" + text.substring(i + 1));
                assertWithin(date, (PlainDate) vaguer);
            }
        }
    }

    private static void assertWithin(PlainDate date, PlainDate vaguer) {
        assertThat(date.start()).isGreaterThanOrEqualTo(vaguer.start());
        assertThat(date.end()).isLessThanOrEqualTo(vaguer.end());
    }

    /** The bounds are those of the days that fit, all of which are tried here and none in the program. */
    @Property(tries = 50)
    void boundsAreTheFirstAndLastDayThatFit(@ForAll("calendarDates") CalendarDate date) {
        List<Day> fitting = new ArrayList<>();
        boolean negative = date.year().text().startsWith("-");
        for (int year = negative ? -9999 : 0; year <= (negative ? -1 : 9999); year++) {
            for (int month = 1; date.year().fits(year) && month <= 12; month++) {
                for (int day = 1; day <= Gregorian.monthLength(year, month); day++) {
                    if ((date.month() == null || date.month().fits(month))
                            && (date.day() == null || date.day().fits(day))) {
                        fitting.add(new Day(year, month, day));
                    }
                }
            }
        }
        assertThat(date.extent()).isEqualTo(Extent.within(fitting.getFirst().start(),
                fitting.getLast().plusDays(1).start()));
    }

    @Property
    void aPlainDateLiesWithinItsPrecision(@ForAll("edtf") Edtf value) {
        assertThat(value.level()).isBetween(0, 2);
        assertThat(EdtfParser.level(value.toString(), value)).isEqualTo(value.level());
    }

    @Property(tries = 5000)
    void anyTextIsReadOrRefusedWithinItself(@ForAll("texts") String text) {
        try {
            assertThat(EdtfParser.parse(EdtfParser.parse(text).toString())).isEqualTo(EdtfParser.parse(text));
        } catch (EdtfException refusal) {
            assertThat(refusal.position()).isBetween(0, text.codePointCount(0, text.length()));
            assertThat(refusal.getMessage()).isNotBlank();
            assertThat(refusal.input()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<Edtf> edtf() {
        return EdtfArbitraries.edtf();
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return EdtfArbitraries.intervals();
    }

    @Provide
    Arbitrary<CalendarDate> calendarDates() {
        return EdtfArbitraries.calendarDates();
    }

    /** Anything at all, what is made of the signs of EDTF, and expressions with one character put in or taken out. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("0123456789-/.XYTZ:?~%[]{},+ES ")
                .ofMaxLength(24);
        Arbitrary<String> words = Arbitraries
                .of("平成", "元", "年", "月", "日", "から", "まで", "頃", "c. ", "Nov", " ", "/", "-",
                        "2009", "11", "5", "since ", "open", "BC", "〜", "H", "😀", "\ud800", "\0")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
        Arbitrary<String> broken = edtf().map(Edtf::toString)
                .flatMap(text -> Arbitraries.integers()
                        .between(0, text.length() - 1)
                        .flatMap(at -> Arbitraries.of("", "X", "-", "?", "/", "0", "..", "é")
                                .map(sign -> text
                                        .substring(0, at) + sign + text.substring(at + 1))));
        return Arbitraries.oneOf(Arbitraries.strings(), signs, words, broken);
    }
}
