package nenpyo.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
