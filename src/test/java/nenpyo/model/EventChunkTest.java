package nenpyo.model;

import static nenpyo.model.Dates.date;
import static nenpyo.model.Dates.end;
import static nenpyo.model.Dates.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventChunkTest {
    @Test
    void holdsTheSpanOfADateAndNoCore() {
        EventChunk chunk = chunkOf("2009-11");
        assertThat(chunk.dated(0)).isTrue();
        assertThat(chunk.earliestSecond(0)).isEqualTo(start("2009-11-01").second());
        assertThat(chunk.latestSecond(0)).isEqualTo(start("2009-12-01").second());
        assertThat(chunk.coreStartSecond(0)).isGreaterThanOrEqualTo(chunk.coreEndSecond(0));
        assertThat(chunk.shape(0)).isEqualTo(Shape.SPAN);
    }

    @Test
    void holdsTheCoreOfAnInterval() {
        EventChunk chunk = chunkOf("2015-10/2021-03");
        assertThat(chunk.coreStartSecond(0)).isEqualTo(end("2015-10").second());
        assertThat(chunk.coreEndSecond(0)).isEqualTo(start("2021-03").second());
        assertThat(chunk.shape(0)).isEqualTo(Shape.INTERVAL);
    }

    @Test
    void tellsOpenFromUnknownEnds() {
        EventChunk open = chunkOf("../2010");
        assertThat(open.startOpen(0)).isTrue();
        assertThat(open.startUnknown(0)).isFalse();
        assertThat(open.endOpen(0)).isFalse();
        assertThat(open.earliestSecond(0)).isEqualTo(EventChunk.NO_START);
        assertThat(open.coreStartSecond(0)).isEqualTo(EventChunk.NO_START);
        EventChunk unknown = chunkOf("/..");
        assertThat(unknown.startUnknown(0)).isTrue();
        assertThat(unknown.endOpen(0)).isTrue();
        assertThat(unknown.endUnknown(0)).isFalse();
        assertThat(unknown.latestSecond(0)).isEqualTo(EventChunk.NO_END);
        assertThat(chunkOf("2010/").endUnknown(0)).isTrue();
    }

    @Test
    void knowsSets() {
        assertThat(chunkOf("[1667,1668]").shape(0)).isEqualTo(Shape.ONE_OF);
    }

    @Test
    void putsAnUndatedEventNowhere() {
        EventChunk chunk = chunkOf(null);
        assertThat(chunk.dated(0)).isFalse();
        assertThat(chunk.earliestSecond(0)).isGreaterThan(chunk.latestSecond(0));
        assertThat(chunk.coreStartSecond(0)).isGreaterThan(chunk.coreEndSecond(0));
        assertThat(chunk.event(0).date()).isNull();
    }

    @Test
    void summarisesItsEvents() {
        EventChunk chunk = chunkOf("2009", null, "1969-07");
        assertThat(chunk.summary()).isEqualTo(new EventChunk.Summary(3, 2, start("1969-07").second(),
                end("2009").second(), Set.of(0)));
        assertThat(chunkOf(null).summary()).isEqualTo(new EventChunk.Summary(1, 0, EventChunk.NO_END,
                EventChunk.NO_START, Set.of(0)));
    }

    private static EventChunk chunkOf(@Nullable String first, @Nullable String... more) {
        TimelineBuilder builder = new TimelineBuilder();
        int lane = builder.lane(Lane.named("space"));
        add(first, lane, builder);
        for (String date : more) {
            add(date, lane, builder);
        }
        return builder.build().chunks().getFirst();
    }

    private static void add(@Nullable String date, int lane, TimelineBuilder builder) {
        builder.add(Event.of("e" + builder.size(), lane, date == null ? null : date(date), Wording.of("t")));
    }
}
