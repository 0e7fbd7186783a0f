package nenpyo.io;

import static nenpyo.model.Problem.Key.BAD_COLOR;
import static nenpyo.model.Problem.Key.DUPLICATE_ID;
import static nenpyo.model.Problem.Key.MISSING_FIELD;
import static nenpyo.model.Problem.Key.MISSING_ID;
import static nenpyo.model.Problem.Key.UNKNOWN_LANE;
import static nenpyo.model.Problem.Key.UNREADABLE_DATE;
import static nenpyo.model.Problem.Key.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nenpyo.model.Lane;
import nenpyo.model.Problem;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import nenpyo.model.Wording;
import org.junit.jupiter.api.Test;

/** What can be wrong around the events: ids, lanes, sources, what the dataset says of itself. */
class DatasetProblemsTest {
    @Test
    void makesALaneForEventsInAnUnknownOne() {
        Timeline timeline = Marked.dataset(
                """
                        "events": [{"id": "a", "lane": ▶"cyber", "title": "A"}, {"id": "b", "lane": "cyber", "title": "B"}]""")
                .readWith(UNKNOWN_LANE, "$.events[0].lane", "cyber", "2");
        assertThat(timeline.lanes()).extracting(Lane::id).containsExactly("space", "cyber");
        assertThat(timeline.eventsIn(1)).isEqualTo(2);
    }

    @Test
    void makesALaneForEventsInNone() {
        Timeline timeline = Marked.dataset("\"events\": [▶{\"id\": \"a\", \"title\": \"A\"}]")
                .readWith(MISSING_FIELD, "$.events[0]", "lane");
        assertThat(timeline.lanes()).extracting(Lane::id).containsExactly("space", "?");
    }

    @Test
    void anEmptyLaneIsNone() {
        assertThat(Marked.dataset("\"events\": [▶{\"id\": \"a\", \"lane\": \"\", \"title\": \"A\"}]")
                .readWith(MISSING_FIELD, "$.events[0]", "lane")
                .lanes()).extracting(Lane::id).containsExactly("space", "?");
    }

    @Test
    void keepsAnEventWithoutATitle() {
        assertThat(Marked.dataset("\"events\": [▶{\"id\": \"a\", \"lane\": \"space\"}]")
                .readWith(MISSING_FIELD, "$.events[0]", "title")
                .size()).isEqualTo(1);
    }

    @Test
    void renamesASecondEventOfTheSameId() {
        Timeline timeline = Marked.dataset("""
                "events": [{"id": "a", "lane": "space", "title": "A"},
                  ▶{"id": "a", "lane": "space", "title": "B"}]""")
                .readWith(DUPLICATE_ID, "$.events[1]", "a", "a#2");
        assertThat(timeline.event(1).id()).isEqualTo("a#2");
        assertThat(timeline.indexOf("a#2")).isEqualTo(1);
    }

    @Test
    void derivesAMissingIdFromTheContentAlone() {
        String id = onlyId("""
                "events": [{"lane": "space", "title": {"ja": "甲", "en": "A"}, "date": "2009"}]""");
        assertThat(id).isEqualTo(
                onlyId("""
                        "events": [{"date": "2009", "title": {"en": "A", "ja": "甲"}, "importance": 5, "lane": "space"}]"""));
        assertThat(id).isNotEqualTo(onlyId("""
                "events": [{"lane": "space", "title": {"ja": "甲", "en": "A"}, "date": "2010"}]"""));
    }

    private static String onlyId(String events) {
        ReadResult result = Marked.dataset(events).read();
        String id = result.timeline().event(0).id();
        assertThat(result.problems()).singleElement()
                .isEqualTo(Problem.of(MISSING_ID, "$.events[0]", 4, 13, id));
        return id;
    }

    @Test
    void checksLanes() {
        Lane lane = Marked.of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T",
                 "lanes": [{"id": "space", "title": "Space", "color": ▶"blue"}]}""")
                .readWith(BAD_COLOR, "$.lanes[0].color", "blue")
                .lanes()
                .getFirst();
        assertThat(lane.color()).isNull();
        assertThat(lane.extras().fields()).isEqualTo(Map.of("color", "\"blue\""));
        assertThat(Marked.of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T",
                 "lanes": [{"id": "a", "title": "A"}, ▶{"id": "a", "title": "B"}]}""")
                .readWith(DUPLICATE_ID, "$.lanes[1]", "a", "a#2")
                .lanes()).extracting(Lane::id)
                .containsExactly("a", "a#2");
        assertThat(Marked.of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T", "lanes": [▶{"id": "a"}]}""")
                .readWith(MISSING_FIELD, "$.lanes[0]", "title")
                .lanes()
                .getFirst()
                .title())
                .isEqualTo(Wording.of("a"));
    }

    @Test
    void checksSources() {
        assertThat(Marked.of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T",
                 "sources": [{"id": "a", "title": "A"}, ▶{"id": "a", "title": "B"}]}""")
                .readWith(DUPLICATE_ID, "$.sources[1]", "a", "a#2")
                .sources()).extracting(Source::id)
                .containsExactly("a", "a#2");
        Source source = Marked.of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T",
                 "sources": [{"id": "a", "publisher": ▶{"x": 1}, "title": "A"}]}""")
                .readWith(WRONG_TYPE, "$.sources[0].publisher", "text", "object")
                .sources()
                .getFirst();
        assertThat(source.title()).isEqualTo("A");
        assertThat(source.json()).isEqualTo("{\"id\":\"a\",\"publisher\":{\"x\":1},\"title\":\"A\"}");
    }

    @Test
    void reportsAnUnreadableAsOf() {
        Timeline timeline = Marked.dataset("\"asOf\": ▶\"now\"")
                .readWith(UNREADABLE_DATE, "$.asOf", "now", "1", "");
        assertThat(timeline.asOf()).isNull();
        assertThat(timeline.extras().fields()).isEqualTo(Map.of("asOf", "\"now\""));
    }

    @Test
    void keepsPartsOfTheWrongTypeForSaving() {
        Timeline timeline = Marked.dataset("\"events\": ▶{\"a\": 1}")
                .readWith(WRONG_TYPE, "$.events", "array",
                        "object");
        assertThat(timeline.extras().fields()).isEqualTo(Map.of("events", "{\"a\":1}"));
    }

    @Test
    void passesOverWhatIsNoEvent() {
        assertThat(Marked.dataset(
                "\"events\": [▶[[1], {\"x\": 2}], {\"id\": \"a\", \"lane\": \"space\", \"title\": \"A\"}]")
                .readWith(WRONG_TYPE, "$.events[0]", "object", "array")
                .size()).isEqualTo(1);
    }

    @Test
    void missesATitle() {
        Marked.of("▶{\"format\": \"nenpyo-timeline\", \"version\": 1}").readWith(MISSING_FIELD, "$", "title");
    }

    @Test
    void keepsSoManyProblemsAndCountsTheRest() {
        Limits limits = new Limits(1 << 20, 64, 1000, 1000, 1000, 1 << 20, 100, 100, 100, 3);
        ReadResult result = Marked.dataset("\"events\": [1, 2, 3, 4, 5]").read(limits);
        assertThat(result.problems()).hasSize(4);
        assertThat(result.problems().getLast())
                .isEqualTo(Problem.of(Problem.Key.MORE_PROBLEMS, "$", 0, 0, "2"));
    }
}
