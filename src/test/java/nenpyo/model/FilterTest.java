package nenpyo.model;

import static nenpyo.model.Dates.date;
import static nenpyo.model.Dates.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nenpyo.time.Moment;
import org.junit.jupiter.api.Test;

class FilterTest {
    private final Timeline timeline = timeline();

    @Test
    void showsEverythingAtFirst() {
        assertThat(passing(Filter.ALL)).hasSize(6);
    }

    @Test
    void takesAPossibleSpanThatTouchesTheRange() {
        assertThat(passing(Filter.ALL.withRange(start("2009-11-15"), start("2009-11-16"))))
                .containsExactly("2009-11", "2008/..", "../2010");
    }

    @Test
    void countsWhatPasses() {
        for (Filter filter : List.of(Filter.ALL, Filter.ALL.withLane(timeline.lanes().getFirst().id(), false),
                Filter.ALL.withRange(start("2009-11-15"), null))) {
            assertThat(timeline.count(filter)).isEqualTo(passing(filter).size());
        }
        assertThat(IntStream.range(0, timeline.lanes().size()).map(timeline::undatedIn).sum())
                .isEqualTo((int) IntStream.range(0, timeline.size())
                        .filter(i -> timeline.event(i).date() == null)
                        .count());
    }

    @Test
    void countsTheRangesEndsAsHalfOpen() {
        assertThat(passing(Filter.ALL.withRange(start("2009-12-01"), start("2009-12-02"))))
                .doesNotContain("2009-11");
        assertThat(passing(Filter.ALL.withRange(start("2009-10-01"), start("2009-11-01"))))
                .doesNotContain("2009-11");
    }

    @Test
    void countsMilliseconds() {
        assertThat(passing(Filter.ALL.withRange(new Moment(start("2012").second() - 1, 999), null)))
                .contains("2011");
        assertThat(passing(Filter.ALL.withRange(start("2012"), null))).doesNotContain("2011");
    }

    @Test
    void takesOpenEndsForReaching() {
        assertThat(passing(Filter.ALL.withRange(start("3000"), null))).containsExactly("2008/..");
        assertThat(passing(Filter.ALL.withRange(null, start("0001")))).containsExactly("../2010");
    }

    @Test
    void hidesLanes() {
        Filter filter = Filter.ALL.withLane("cyber", false);
        assertThat(passing(filter)).doesNotContain("2011").hasSize(5);
        assertThat(filter.withLane("cyber", true)).isEqualTo(Filter.ALL);
        assertThat(filter.shows(timeline.lanes().get(1))).isFalse();
    }

    @Test
    void showsOneLaneOnlyAndAllAgain() {
        Filter only = Filter.ALL.withRange(start("1900"), null).only("cyber", List.of("space", "cyber"));
        assertThat(passing(only)).containsExactly("2011");
        assertThat(only.showAll()).isEqualTo(Filter.ALL.withRange(start("1900"), null));
    }

    private List<String> passing(Filter filter) {
        EventChunk chunk = timeline.chunks().getFirst();
        return IntStream.range(0, chunk.size())
                .filter(j -> filter.accepts(timeline, 0, j))
                .mapToObj(chunk::id)
                .toList();
    }

    private static Timeline timeline() {
        TimelineBuilder builder = new TimelineBuilder();
        int space = builder.lane(Lane.named("space"));
        int cyber = builder.lane(Lane.named("cyber"));
        for (String date : List.of("2009-11", "2008/..", "../2010", "1969-07-20")) {
            builder.add(Event.of(date, space, date(date), Wording.of("t")));
        }
        builder.add(Event.of("undated", space, null, Wording.of("t")));
        builder.add(Event.of("2011", cyber, date("2011"), Wording.of("t")));
        return builder.build();
    }
}
