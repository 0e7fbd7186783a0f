package nenpyo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nenpyo.model.Event;
import nenpyo.model.Excerpt;
import nenpyo.model.Timeline;
import nenpyo.model.Translation;
import org.junit.jupiter.api.Test;

/** What a file says and this version does not know is kept as it was written. */
class KeptFieldsTest {
    private static final String UNKNOWN = "{ \"deep\" : [1.50e+3, -0, true, null, \"q\\\"\\\\\\u0007\\ud800日\"], \"a\":{} }";
    private static final String KEPT = "{\"deep\":[1.50e+3,-0,true,null,\"q\\\"\\\\\\u0007\\ud800日\"],\"a\":{}}";

    @Test
    void keepsUnknownFieldsEverywhere() {
        ReadResult result = Marked
                .of("""
                        {"$schema": "s.json", "format": "nenpyo-timeline", "version": 1, "title": "T", "z": %1$s, "y": 1,
                         "lanes": [{"id": "space", "title": "Space", "z": %1$s}],
                         "sources": [{"id": "doj", "z": %1$s}],
                         "events": [{"id": "a", "lane": "space", "title": "A", "z": %1$s,
                           "excerpts": [{"source": "doj", "exact": "x", "z": %1$s,
                             "translation": {"en": {"text": "x", "z": %1$s}}}],
                           "links": [{"rel": "about", "event": "a", "z": %1$s}]}]}"""
                        .formatted(UNKNOWN))
                .read();
        assertThat(result.problems()).isEmpty();
        Timeline timeline = result.timeline();
        Event event = timeline.event(0);
        Excerpt excerpt = event.excerpts().getFirst();
        assertThat(timeline.extras().fields().keySet()).containsExactly("$schema", "z", "y");
        assertThat(timeline.extras().fields()).containsEntry("z", KEPT)
                .containsEntry("$schema", "\"s.json\"");
        assertThat(List.of(timeline.lanes().getFirst().extras(), event.extras(), excerpt.extras(),
                event.links().getFirst().extras()))
                .allSatisfy(extras -> assertThat(extras.fields()).isEqualTo(Map.of("z", KEPT)));
        assertThat(excerpt.translations().values()).extracting(Translation::extras)
                .allSatisfy(extras -> assertThat(extras.fields()).isEqualTo(Map.of("z", KEPT)));
        assertThat(timeline.sources().getFirst().json()).isEqualTo("{\"id\":\"doj\",\"z\":" + KEPT + "}");
    }

    @Test
    void keepsADateInTheWordsOfTheFile() {
        assertThat(Marked.event("\"date\": \"2009-11\"").read().timeline().event(0).rawDate()).isNull();
        assertThat(Marked.event("\"date\": null").read().problems()).isEmpty();
        assertThat(Marked.event("\"date\": null").read().timeline().event(0).extras().fields())
                .isEqualTo(Map.of("date", "null"));
    }
}
