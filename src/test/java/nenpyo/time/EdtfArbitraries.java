package nenpyo.time;

import java.util.ArrayList;
import java.util.List;
import nenpyo.time.DateSet.Member;
import nenpyo.time.Interval.End;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random values of every kind of expression, for the properties. */
final class EdtfArbitraries {
    private EdtfArbitraries() {}

    static Arbitrary<Edtf> edtf() {
        return Arbitraries.oneOf(plainDates(), dateTimes(), intervals(), sets());
    }

    static Arbitrary<PlainDate> plainDates() {
        return Arbitraries.oneOf(calendarDates(), subYears(), longYears());
    }

    static Arbitrary<CalendarDate> calendarDates() {
        Arbitrary<CalendarDate> known = days()
                .flatMap(day -> Arbitraries.of(CalendarDate.ofYear((int) day.year()),
                        CalendarDate.ofMonth((int) day.year(), day.month()),
                        CalendarDate.ofDay((int) day.year(), day.month(), day.day())));
        Arbitrary<CalendarDate> masked = Combinators
                .combine(known, Arbitraries.integers().between(0, 255))
                .as((date, mask) -> date(masked(date.year(), mask), part(date.month(), mask >> 4),
                        part(date.day(), mask >> 6)));
        Arbitrary<CalendarDate> unspecified = days().flatMap(day -> {
            String year = Digits.ofYear((int) day.year()).text();
            Digits x = new Digits("XX");
            return Arbitraries.of(date(year.substring(0, year.length() - 1) + "X", null, null),
                    date(year.substring(0, year.length() - 2) + "XX", null, null), date(year, x, null),
                    date(year, x, x),
                    date(year, Digits.ofTwo(day.month()), x));
        });
        return Combinators
                .combine(Arbitraries.oneOf(known, masked, unspecified), qualifications())
                .as((date, of) -> new CalendarDate(date.year(), date.month(), date.day(),
                        qualification(of, date.month() != null, date.day() != null)));
    }

    static Arbitrary<SubYear> subYears() {
        return Combinators
                .combine(Arbitraries.integers().between(-9999, 9999),
                        Arbitraries.integers().between(0, 15), Arbitraries.of(Grouping.values()),
                        qualifications())
                .as((year, mask, grouping, of) -> new SubYear(
                        new Digits(masked(Digits.ofYear(year), mask)), grouping,
                        qualification(of, true, false)));
    }

    static Arbitrary<LongYear> longYears() {
        Arbitrary<LongYear> plain = Combinators
                .combine(Arbitraries.longs().between(10_000, LongYear.LIMIT), Arbitraries.of(1, -1),
                        qualifiers())
                .as((year, sign, qualifier) -> new LongYear(sign * year, qualifier));
        Arbitrary<LongYear> rich = Combinators
                .combine(Arbitraries.longs().between(-999_999, 999_999).filter(number -> number != 0),
                        Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 11),
                        qualifiers())
                .filter((number, exponent, significant, _) -> (Math.abs(number) > 9999
                        || exponent + significant > 0)
                        && significant <= LongYear.digits(number) + exponent)
                .as(LongYear::new);
        return Arbitraries.oneOf(plain, rich);
    }

    static Arbitrary<DateTime> dateTimes() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 86_399),
                Arbitraries.integers().between(0, 999), Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(-1439, 1439).injectNull(0.3))
                .as((day, second, milli, digits, shift) -> new DateTime(day, second, switch (digits) {
                    case 0 -> 0;
                    case 1 -> milli / 100 * 100;
                    case 2 -> milli / 10 * 10;
                    default -> milli;
                }, digits, shift));
    }

    static Arbitrary<Interval> intervals() {
        Arbitrary<End> ends = Arbitraries.frequencyOf(Tuple.of(6, plainDates().map(End.On::new)),
                Tuple.of(1, Arbitraries.of(End.OPEN, End.UNKNOWN)));
        return Combinators.combine(ends, ends).filter(Interval::saysSomething).as((a, b) -> {
            boolean swap = a instanceof End.On(PlainDate from) && b instanceof End.On(PlainDate to)
                    && !Interval.inOrder(from, to);
            return swap ? new Interval(b, a) : new Interval(a, b);
        });
    }

    static Arbitrary<DateSet> sets() {
        Arbitrary<Member> ranges = Combinators.combine(plainDates(), plainDates())
                .filter((a, b) -> a.unit() == b.unit())
                .as((a, b) -> Interval.inOrder(a, b) ? new Member.Range(a, b) : new Member.Range(b, a));
        Arbitrary<Member> inner = Arbitraries.oneOf(plainDates().map(Member.Single::new), ranges);
        return Combinators
                .combine(Arbitraries.of(DateSet.Kind.values()), inner.list().ofMinSize(1).ofMaxSize(4),
                        plainDates(), Arbitraries.integers().between(0, 3))
                .as((kind, members, date, open) -> {
                    List<Member> all = new ArrayList<>(members);
                    if ((open & 1) != 0) {
                        all.addFirst(new Member.OrEarlier(date));
                    }
                    if ((open & 2) != 0) {
                        all.addLast(new Member.OrLater(date));
                    }
                    return new DateSet(kind, all);
                });
    }

    static Arbitrary<Day> days() {
        return Arbitraries.longs()
                .between(new Day(-9999, 1, 1).epochDay(), new Day(9999, 12, 31).epochDay())
                .map(Day::ofEpochDay);
    }

    private static Arbitrary<Qualifier> qualifiers() {
        return Arbitraries.of(Qualifier.values());
    }

    private static Arbitrary<Qualification> qualifications() {
        Arbitrary<Qualifier> mostlyNone = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Qualifier.NONE)), Tuple.of(1, qualifiers()));
        return Arbitraries.oneOf(qualifiers().map(all -> Qualification.whole(all, 2)),
                Combinators.combine(mostlyNone, mostlyNone, mostlyNone).as(Qualification::new));
    }

    private static Qualification qualification(Qualification of, boolean month, boolean day) {
        return new Qualification(of.year(), month ? of.month() : Qualifier.NONE,
                day ? of.day() : Qualifier.NONE);
    }

    /** With X in place of the digits whose bit is set; what remains of the text still fits what it was made of. */
    private static String masked(Digits digits, int mask) {
        StringBuilder text = new StringBuilder(digits.text());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && (mask >> i % 4 & 1) != 0) {
                text.setCharAt(i, 'X');
            }
        }
        return text.toString();
    }

    private static @Nullable Digits part(@Nullable Digits digits, int mask) {
        return digits == null ? null : new Digits(masked(digits, mask & 3));
    }

    private static CalendarDate date(String year, @Nullable Digits month,
            @Nullable Digits day) {
        return new CalendarDate(new Digits(year.equals("-0000") ? "0000" : year), month, day, Qualifier.NONE);
    }
}
