package nenpyo.model;

import static nenpyo.model.Dates.date;
import static nenpyo.model.Dates.end;
import static nenpyo.model.Dates.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nenpyo.time.DateSet;
import nenpyo.time.DateSet.Member;
import nenpyo.time.Edtf;
import nenpyo.time.Interval;
import nenpyo.time.PlainDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certainly in a range, what may be; in a timeline whose sources speak of 2021. */
class RangeMembershipTest {
    private static final int FIRST = 2000;
    private static final int MONTHS = 12 * 4;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2015-04|2015|2015|CERTAIN", "2015|2015-04|2016|POSSIBLE",
        "2015-03|2015-04|2016|OUT", "201X|2015|2015|POSSIBLE", "2015~|2015|2015|CERTAIN",
        "2012/2018|2015|2015|CERTAIN", "2012/2018|2018-06|2019|POSSIBLE", "2012/2018|2018|2019|CERTAIN",
        "2012/2018|2011|2012-06|POSSIBLE", "2012/2018|2019|2019|OUT", "2012/2012|2012-06|2013|POSSIBLE",
        "2010/..|2015|2016|CERTAIN", "2010/..|2030|2031|POSSIBLE", "2010/..|2005|2006|OUT",
        "2010/|2010|2010|CERTAIN", "2010/|2015|2016|POSSIBLE", "../2010|1900|1901|CERTAIN",
        "../2010|2010-06|2011|POSSIBLE", "/2010|2010|2010|CERTAIN", "/2010|1900|1901|POSSIBLE",
        "/..|2021|2021|CERTAIN", "/..|2015|2016|POSSIBLE", "[2010,2020]|2010|2010|POSSIBLE",
        "[2010,2020]|2010|2020|CERTAIN", "[2010,2020]|2015|2015|OUT", "{2010,2020}|2010|2010|CERTAIN",
        "{2010,2020}|2010-06|2011|POSSIBLE", "{2010,2020}|2015|2015|OUT", "[2010..]|2030|2031|POSSIBLE",
        "[..2010]|1900|2010|POSSIBLE", "2015-04-01T10:20:30.5|2015-04-01|2015-04-01|CERTAIN"})
    void tellsCertainFromPossible(String edtf, String first, String last, Membership membership) {
        assertThat(membership(date(edtf), first, last)).isEqualTo(membership);
    }

    /** Against every meaning of a date, month by month. */
    @Property(tries = 3000)
    void agreesWithEveryMeaning(@ForAll("dates") String edtf, @ForAll("months") int one,
            @ForAll("months") int other) {
        Edtf date = date(edtf);
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        assertThat(membership(date, month(from), month(to)))
                .as("%s in %s to %s", edtf, month(from), month(to))
                .isEqualTo(expected(date, from, to));
    }

    private static Membership expected(Edtf date, int from, int to) {
        return switch (date) {
            case PlainDate plain -> among(months(plain).mapToObj(m -> m >= from && m <= to).toList());
            case Interval(Interval.End.On(PlainDate start), Interval.End.On(PlainDate end)) ->
                among(months(start).boxed()
                        .flatMap(s -> months(end).filter(e -> e >= s)
                                .mapToObj(e -> s <= to && e >= from))
                        .toList());
            case DateSet set when set.kind() == DateSet.Kind.ONE_OF -> among(members(set)
                    .flatMap(member -> months(member).mapToObj(m -> m >= from && m <= to))
                    .toList());
            case DateSet set -> members(set).map(member -> expected(member, from, to))
                    .min(Membership::compareTo)
                    .orElseThrow();
            default -> throw new AssertionError(date);
        };
    }

    private static Stream<PlainDate> members(DateSet set) {
        return set.members().stream().map(Member::first);
    }

    private static Membership among(List<Boolean> meanings) {
        return !meanings.contains(true)
                ? Membership.OUT
                : meanings.contains(false) ? Membership.POSSIBLE : Membership.CERTAIN;
    }

    private static IntStream months(PlainDate date) {
        return IntStream.range(-12, MONTHS + 12)
                .filter(m -> !start(month(m)).isBefore(date.start()) && !end(month(m)).isAfter(date.end()));
    }

    private static String month(int index) {
        return String.format(Locale.ROOT, "%04d-%02d", FIRST + Math.floorDiv(index, 12),
                Math.floorMod(index, 12) + 1);
    }

    @Provide
    Arbitrary<Integer> months() {
        return Arbitraries.integers().between(0, MONTHS - 1);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> plain = months().flatMap(m -> Arbitraries.of(month(m), month(m).substring(0, 4)));
        Arbitrary<String> both = Combinators
                .combine(plain, plain, Arbitraries.of("%s/%s", "[%s,%s]", "{%s,%s}"))
                .as((a, b, form) -> end(b).isAfter(start(a))
                        ? String.format(Locale.ROOT, form, a, b)
                        : String.format(Locale.ROOT, form, b, a));
        return Arbitraries.oneOf(plain, both);
    }

    private static Membership membership(Edtf date, String first, String last) {
        TimelineBuilder builder = new TimelineBuilder();
        builder.add(Event.of("e", builder.lane(Lane.named("lane")), date, Wording.of("t")));
        return new RangeMembership(start(first), end(last), start("2021"), end("2021"))
                .of(builder.build().chunks().getFirst(), 0);
    }
}
