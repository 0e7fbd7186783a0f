package nenpyo.model;

import static nenpyo.model.Dates.date;
import static nenpyo.model.Dates.end;
import static nenpyo.model.Dates.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Wording TITLE = Wording.of("t");

    private final TimelineBuilder builder = new TimelineBuilder();

    @Test
    void rangePassesOverOpenAndUnknownSides() {
        add("../2010", "1998/..", "/2005", "/..");
        assertThat(builder.build().range()).isEqualTo(new Range(start("1998"), end("2010")));
    }

    @Test
    void rangeOfAnEventThatGoesOnIsItsStart() {
        add("1998/..");
        assertThat(builder.build().range()).isEqualTo(new Range(start("1998"), end("1998")));
    }

    @Test
    void rangeReachesToAsOf() {
        add("1998/..");
        builder.asOf(date("2021"));
        assertThat(builder.build().range()).isEqualTo(new Range(start("1998"), end("2021")));
    }

    @Test
    void hasNoRangeWhereNothingIsDated() {
        builder.add(Event.of("a", builder.laneIndex("space"), null, TITLE));
        add("/..");
        assertThat(builder.build().range()).isNull();
    }

    @Test
    void findsEventsByIdAcrossChunks() {
        int lane = builder.laneIndex("space");
        for (int i = 0; i < 10_000; i++) {
            builder.add(Event.of("event-" + i, lane, null, TITLE));
        }
        Timeline timeline = builder.build();
        assertThat(timeline.chunks()).extracting(EventChunk::size).containsExactly(4096, 4096, 1808);
        assertThat(timeline.start(2)).isEqualTo(8192);
        for (int i = 0; i < timeline.size(); i++) {
            assertThat(timeline.indexOf("event-" + i)).isEqualTo(i);
            assertThat(timeline.event(i).id()).isEqualTo("event-" + i);
        }
        assertThat(timeline.indexOf("event-10000")).isEqualTo(-1);
        assertThatThrownBy(() -> timeline.event(10_000)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> timeline.event(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void putsGivenLanesBeforeThoseOnlyNamed() {
        builder.add(Event.of("a", builder.laneIndex("unknown"), null, TITLE));
        builder.add(Event.of("b", builder.laneIndex("cyber"), null, TITLE));
        builder.lane(new Lane("space", Wording.of("Space"), "#2F5FD0", null, Extras.NONE));
        builder.lane(new Lane("cyber", Wording.of("Cyber"), null, null, Extras.NONE));
        Timeline timeline = builder.build();
        assertThat(timeline.lanes()).extracting(Lane::id).containsExactly("space", "cyber", "unknown");
        assertThat(timeline.lanes().get(timeline.event(0).lane()).id()).isEqualTo("unknown");
        assertThat(timeline.lanes().get(timeline.event(1).lane()).title()).isEqualTo(Wording.of("Cyber"));
        assertThat(timeline.eventsIn(0)).isZero();
        assertThat(timeline.eventsIn(2)).isEqualTo(1);
    }

    @Test
    void namesItsTitlesLanguageFirst() {
        builder.add(Event.of("a", builder.laneIndex("space"), null, Wording.of(Map.of("fr", "Sommet"))));
        builder.lane(new Lane("cyber", Wording.of(Map.of("en", "Cyber")), null, null, Extras.NONE));
        builder.title(Wording.of(Map.of("ja", "年表")));
        assertThat(builder.build().languages()).containsExactly("ja", "en", "fr");
    }

    @Test
    void makesTextsFallBackToItsFirstLanguage() {
        builder.title(Wording.of(Map.of("en", "Timeline")));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("ja", "首脳会談");
        texts.put("en", "Summit");
        builder.add(Event.of("a", builder.laneIndex("space"), null, Wording.of(texts)));
        EventChunk chunk = builder.build().chunks().getFirst();
        assertThat(chunk.title(0, "fr")).isEqualTo("Summit");
        assertThat(chunk.title(0, "ja")).isEqualTo("首脳会談");
        assertThat(chunk.event(0).title().choose("fr").fellBack()).isTrue();
    }

    @Test
    void refusesASecondThingOfTheSameId() {
        builder.lane(Lane.named("space"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.lane(Lane.named("space")));
        add("2009");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(Event.of("2009", 0, null, TITLE)));
    }

    @Test
    void refusesALaneNobodyGave() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(Event.of("a", 0, null, TITLE)));
    }

    private void add(String... dates) {
        for (String date : dates) {
            builder.add(Event.of(date, builder.laneIndex("space"), date(date), TITLE));
        }
    }
}
