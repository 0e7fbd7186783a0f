package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nenpyo.model.Problem;
import nenpyo.model.Timeline;

/**
 * A JSON text for tests, where {@code ▶} marks the place at which something is expected to be wrong, and is
 * not itself part of the text.
 */
record Marked(String json, int line, int column) {
    static Marked of(String marked) {
        int at = marked.indexOf('▶');
        if (at < 0) {
            return new Marked(marked, 0, 0);
        }
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Marked(before + marked.substring(at + 1), line, at - before.lastIndexOf('\n'));
    }

    /** A dataset with one lane, one source and what is given besides. */
    static Marked dataset(String fields) {
        return of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T",
                 "lanes": [{"id": "space", "title": "Space"}],
                 "sources": [{"id": "doj"}],
                 %s}""".formatted(fields));
    }

    /** A dataset with one event, which has an id, a lane, a title and what is given besides. */
    static Marked event(String fields) {
        return dataset("""
                "events": [{"id": "a", "lane": "space", "title": "A",
                  %s}]""".formatted(fields));
    }

    ReadResult read() {
        return read(Limits.STANDARD);
    }

    ReadResult read(Limits limits) {
        try {
            return new TimelineReader(limits).read(new ByteArrayInputStream(json.getBytes(UTF_8)),
                    "test.json");
        } catch (IOException | RefusedException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads what is expected to have one problem only, at the mark. */
    Timeline readWith(Problem.Key key, String path, String... arguments) {
        ReadResult result = read();
        assertThat(result.problems()).containsExactly(Problem.of(key, path, line, column, arguments));
        return result.timeline();
    }

    /** Reads what is expected to be refused at the mark. */
    void refused(Problem.Key key, List<String> arguments) {
        refused(Limits.STANDARD, key, arguments);
    }

    void refused(Limits limits, Problem.Key key, List<String> arguments) {
        RefusedException refused = catchThrowableOfType(RefusedException.class,
                () -> new TimelineReader(limits).read(new ByteArrayInputStream(json.getBytes(UTF_8)),
                        "test.json"));
        assertThat(refused).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
        assertThat(refused.arguments()).isEqualTo(arguments);
        assertThat(List.of(refused.line(), refused.column())).isEqualTo(List.of(line, column));
        assertThat(refused.file()).isEqualTo("test.json");
    }
}
