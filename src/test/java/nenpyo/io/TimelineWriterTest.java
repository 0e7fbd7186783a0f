package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nenpyo.model.Event;
import nenpyo.model.Source;
import nenpyo.model.Timeline;
import org.junit.jupiter.api.Test;

class TimelineWriterTest {
    private static final String ODD = """
            {"$schema": "s.json", "format": "nenpyo-timeline", "version": 1, "title": "T", "asOf": "soon",
             "lanes": [{"id": "a", "title": {"en": "A", "und": "B"}, "color": "red", "z": [1, {"y": 2}]}],
             "sources": [{"id": "doj", "z": null}],
             "events": [
               {"id": "1", "lane": "a", "title": 7, "role": "x", "date": "Nov 2009", "importance": 2.5, "actors": ["x", {"ja": "あ"}],
                "dateNote": "why", "summary": {"ja": "\\u0007\\"日🛰"}, "tags": ["t"],
                "excerpts": [{"source": "doj", "exact": "x", "suffix": "", "date": "2009",
                  "translation": {"en": {"text": "e", "by": "me", "z": 1}}}],
                "links": [{"rel": "about", "event": "2", "z": true}]},
               {"id": "2", "lane": "b", "date": null, "kind": "k", "importance": 1},
               {"id": "3", "lane": "a", "title": "", "date": "2009-11-00", "excerpts": [
                 {"source": "doj", "exact": "", "role": "disputes", "locator": {}}]}]}
            """;

    @Test
    void whatIsWrittenIsReadBackAsItWas() throws Exception {
        Timeline shipped = new TimelineReader().read(Path.of("data/japan-us-space-cyber-ai.json")).timeline();
        assertSame(shipped);
        assertSame(
                new TimelineReader().read(new ByteArrayInputStream(ODD.getBytes(UTF_8)), "odd").timeline());
    }

    private static void assertSame(Timeline timeline) throws Exception {
        ReadResult again = new TimelineReader().read(new ByteArrayInputStream(written(timeline)), "again");

        assertThat(events(again.timeline())).isEqualTo(events(timeline));
        assertThat(again.timeline().lanes()).isEqualTo(timeline.lanes());
        assertThat(again.timeline().sources()).extracting(Source::json)
                .isEqualTo(timeline.sources().stream().map(Source::json).toList());
        assertThat(again.timeline().extras()).isEqualTo(timeline.extras());
        assertThat(again.timeline().title()).isEqualTo(timeline.title());
        assertThat(again.timeline().description()).isEqualTo(timeline.description());
        assertThat(again.timeline().asOf()).isEqualTo(timeline.asOf());
        assertThat(written(again.timeline())).isEqualTo(written(timeline));
    }

    @Test
    void anEventIsALine() throws Exception {
        Timeline shipped = new TimelineReader().read(Path.of("data/japan-us-space-cyber-ai.json")).timeline();
        String text = new String(written(shipped), UTF_8);

        assertThat(text.lines().filter(line -> line.startsWith("    {\"id\": ")))
                .hasSize(shipped.lanes().size() + shipped.size());
        assertThat(text).startsWith("{\n  \"format\": \"nenpyo-timeline\",\n  \"version\": 1,\n")
                .endsWith("}\n  ]\n}\n");
    }

    @Test
    void aStreamThatFailsIsAnIoFailure() throws Exception {
        Timeline shipped = new TimelineReader().read(Path.of("data/japan-us-space-cyber-ai.json")).timeline();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> write(shipped, full)).isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static byte[] written(Timeline timeline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(timeline, out);
        return out.toByteArray();
    }

    private static void write(Timeline timeline, OutputStream out) throws IOException {
        try (TimelineWriter writer = new TimelineWriter(out, timeline)) {
            for (Event event : events(timeline)) {
                writer.add(event);
            }
            writer.end();
        }
    }

    private static List<Event> events(Timeline timeline) {
        return IntStream.range(0, timeline.size()).mapToObj(timeline::event).toList();
    }
}
