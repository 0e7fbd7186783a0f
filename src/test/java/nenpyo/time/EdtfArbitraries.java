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
        Arbitrary<CalendarDate> unspecified = days().flatMap(day -> {
            String year = Digits.ofYear((int) day.year()).text();
            Digits x = new Digits("XX");
            return Arbitraries.of(date(year.substring(0, year.length() - 1) + "X", null, null),
                    date(year.substring(0, year.length() - 2) + "XX", null, null), date(year, x, null),
                    date(year, x, x),
                    date(year, Digits.ofTwo(day.month()), x));
        });
        return Combinators.combine(Arbitraries.oneOf(known, unspecified), qualifiers())
                .as((date, qualifier) -> new CalendarDate(date.year(), date.month(), date.day(), qualifier));
    }

    static Arbitrary<SubYear> subYears() {
        return Combinators
                .combine(Arbitraries.integers().between(-9999, 9999), Arbitraries.of(Grouping.values()),
                        qualifiers())
                .as(SubYear::new);
    }

    static Arbitrary<LongYear> longYears() {
        return Combinators.combine(Arbitraries.longs().between(10_000, LongYear.LIMIT), Arbitraries.of(1, -1),
                qualifiers()).as((year, sign, qualifier) -> new LongYear(sign * year, qualifier));
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

    private static CalendarDate date(String year, @Nullable Digits month,
            @Nullable Digits day) {
        return new CalendarDate(new Digits(year.equals("-0000") ? "0000" : year), month, day, Qualifier.NONE);
    }
}
