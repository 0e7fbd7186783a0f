package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nenpyo.time.Moment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Holds the order against one that is sorted as one would by hand. */
class TimeOrderTest {
    @Property(tries = 200)
    void isByBeginningThenByTheFile(@ForAll("dates") List<String> dates) {
        TimelineBuilder builder = new TimelineBuilder();
        builder.lane(Lane.named("a"));
        for (int i = 0; i < dates.size(); i++) {
            String date = dates.get(i);
            builder.add(Event.of("e" + i, 0, date.isEmpty() ? null : Dates.date(date), Wording.of("t")));
        }
        Timeline timeline = builder.build();

        TimeOrder order = timeline.order();

        List<Integer> expected = IntStream.range(0, dates.size())
                .boxed()
                .sorted(Comparator.comparing((Integer event) -> rank(dates.get(event))))
                .toList();
        assertThat(IntStream.range(0, order.size()).map(order::event).boxed().toList()).isEqualTo(expected);
        assertThat(IntStream.range(0, order.size()).map(order::event).map(order::place).toArray())
                .isEqualTo(IntStream.range(0, order.size()).toArray());
        assertThat(timeline.order()).isSameAs(order);
    }

    @Property(tries = 100)
    void passesOverNothingThatPassesARange(@ForAll long seed,
            @ForAll @IntRange(min = 1895, max = 1945) int year,
            @ForAll @IntRange(min = 1, max = 20) int years, @ForAll boolean endless) {
        Timeline timeline = decades(new Random(seed), 10);
        TimeOrder order = timeline.order();
        Moment from = Moment.ofSecond(year(year));
        Filter filter = Filter.ALL.withRange(from, endless ? null : Moment.ofSecond(year(year + years)));

        int[] passing = IntStream.range(0, order.size())
                .filter(place -> filter.accepts(timeline, 0, order.event(place)))
                .toArray();

        assertThat(candidates(order, 1, filter)).contains(passing);
        assertThat(candidates(order, -1, filter)).contains(passing);
    }

    @Test
    void looksOnlyAtPlacesNearARange() {
        Timeline timeline = decades(new Random(7), 0);
        Filter filter = Filter.ALL.withRange(Moment.ofSecond(year(1920)), Moment.ofSecond(year(1921)));

        assertThat(candidates(timeline.order(), 1, filter)).hasSizeLessThan(4 * TimeOrder.BLOCK);
        assertThat(candidates(timeline.order(), -1, filter)).hasSizeLessThan(4 * TimeOrder.BLOCK);
        assertThat(candidates(timeline.order(), 1, Filter.ALL)).hasSize(timeline.size());
    }

    private static int[] candidates(TimeOrder order, int direction, Filter filter) {
        return IntStream.iterate(order.candidate(direction > 0 ? 0 : order.size() - 1, direction, filter),
                place -> place >= 0 && place < order.size(),
                place -> order.candidate(place + direction, direction, filter)).toArray();
    }

    private static long year(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * 86_400;
    }

    /** Years and spans of years of four decades, and of so many events in a thousand an end or a beginning is open. */
    private static Timeline decades(Random random, int perMille) {
        TimelineBuilder builder = new TimelineBuilder();
        builder.lane(Lane.named("a"));
        List<String> open = List.of("", "/..", "../%d", "%d/..", "%d/");
        for (int i = 0; i < 6 * TimeOrder.BLOCK; i++) {
            int year = 1900 + random.nextInt(40);
            String date = random.nextInt(1000) < perMille
                    ? open.get(random.nextInt(open.size())).formatted(year)
                    : year + (random.nextInt(9) == 0 ? "/" + (year + random.nextInt(9)) : "");
            builder.add(Event.of("e" + i, 0, date.isEmpty() ? null : Dates.date(date), Wording.of("t")));
        }
        return builder.build();
    }

    /** The dates are written so that their texts sort as they do, but for these. */
    private static String rank(String date) {
        return switch (date) {
            case "" -> "9";
            case "/.." -> "8";
            case "Y-1E11" -> "0";
            case "Y1E11" -> "7";
            case "../1999" -> "2000-01-01";
            default -> (date + "-01-01").substring(0, 10);
        };
    }

    @Provide
    Arbitrary<List<String>> dates() {
        return Arbitraries
                // The two of a hundred thousand million years have no room together in a number with an index.
                .of("1998", "1999-01", "1999-01-01", "1999", "2000-01-01", "2000-02", "../1999", "/..", "",
                        "Y-1E11", "Y1E11")
                .list()
                .ofMaxSize(30);
    }
}
