package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nenpyo.model.Problem.Key.BAD_VERSION;
import static nenpyo.model.Problem.Key.EMPTY_FILE;
import static nenpyo.model.Problem.Key.LIMIT_EXCEEDED;
import static nenpyo.model.Problem.Key.NEWER_VERSION;
import static nenpyo.model.Problem.Key.NOT_JSON;
import static nenpyo.model.Problem.Key.NOT_THIS_FORMAT;
import static nenpyo.model.Problem.Key.NOT_UTF8;
import static nenpyo.model.Problem.Key.TRUNCATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Limits SMALL = new Limits(400, 6, 40, 30, 20, 60, 3, 3, 2, 100);

    @Test
    void refusesAnEmptyFile() {
        Marked.of("▶").refused(EMPTY_FILE, List.of());
        Marked.of("▶ \n ").refused(EMPTY_FILE, List.of());
    }

    @Test
    void refusesWhatIsNoJson() {
        RefusedException refused = refusedBytes(
                "{\"format\": \"nenpyo-timeline\",\n \"version\" 1}".getBytes(UTF_8));
        assertThat(refused.key()).isEqualTo(NOT_JSON);
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.column()).isEqualTo(12);
    }

    @Test
    void refusesAFileThatEndsInTheMiddle() {
        RefusedException refused = refusedBytes(
                "{\"format\": \"nenpyo-timeline\",\n \"events\": [{\"id\": \"a\"".getBytes(UTF_8));
        assertThat(refused.key()).isEqualTo(TRUNCATED);
        assertThat(refused.line()).isEqualTo(2);
    }

    @Test
    void refusesMoreAfterTheEnd() {
        Marked.of("{\"format\": \"nenpyo-timeline\", \"version\": 1}\n▶{}")
                .refused(NOT_JSON,
                        List.of("more after the end of the object"));
    }

    @Test
    void refusesOtherFormats() {
        Marked.of("▶{\"type\": \"FeatureCollection\"}").refused(NOT_THIS_FORMAT, List.of(""));
        Marked.of("▶[1, 2]").refused(NOT_THIS_FORMAT, List.of(""));
        Marked.of("{\"version\": 1, \"format\": ▶\"other\"}").refused(NOT_THIS_FORMAT, List.of("other"));
        Marked.of("{\"format\": ▶{}}").refused(NOT_THIS_FORMAT, List.of(""));
    }

    @Test
    void refusesANewerVersionByName() {
        Marked.of("{\"format\": \"nenpyo-timeline\", \"version\": ▶2, \"events\": {}}")
                .refused(NEWER_VERSION,
                        List.of("2", "1"));
        Marked.of("{\"version\": ▶2, \"events\": {}, \"format\": \"nenpyo-timeline\"}")
                .refused(NEWER_VERSION,
                        List.of("2", "1"));
    }

    @Test
    void refusesAVersionThatIsNone() {
        Marked.of("{\"format\": \"nenpyo-timeline\", \"version\": ▶\"1\"}")
                .refused(BAD_VERSION, List.of("\"1\""));
        Marked.of("{\"format\": \"nenpyo-timeline\", \"version\": ▶0}").refused(BAD_VERSION, List.of("0"));
        Marked.of("▶{\"format\": \"nenpyo-timeline\"}").refused(BAD_VERSION, List.of(""));
    }

    @Test
    void namesTheFormatBeforeTheVersionInEitherOrder() {
        Marked.of("{\"format\": ▶\"x\", \"version\": 2}").refused(NOT_THIS_FORMAT, List.of("x"));
        Marked.of("{\"version\": 2, \"format\": ▶\"x\"}").refused(NOT_THIS_FORMAT, List.of("x"));
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        RefusedException refused = refusedBytes(
                new byte[]{'{', '\n', '"', (byte) 0xE5, (byte) 0xB9, (byte) 0xB4, (byte) 0xFF, '"', '}'});
        assertThat(refused.key()).isEqualTo(NOT_UTF8);
        assertThat(List.of(refused.line(), refused.column())).isEqualTo(List.of(2, 3));
        assertThat(refusedBytes(new byte[]{'{', '"', (byte) 0xE5, (byte) 0xB9}).key()).isEqualTo(TRUNCATED);
        assertThat(refusedBytes(new byte[]{(byte) 0xFE, (byte) 0xFF, 0, '{'}).key()).isEqualTo(NOT_UTF8);
    }

    @Test
    void namesTheLimitThatWasPassed() {
        refusedBy("nestingDepth", 6, "\"x\": [[[[[[1]]]]]]");
        refusedBy("stringChars", 40, "\"x\": \"" + "s".repeat(41) + "\"");
        refusedBy("nameChars", 30, "\"" + "n".repeat(31) + "\": 1");
        refusedBy("numberChars", 20, "\"x\": " + "1".repeat(21));
        refusedBy("itemChars", 60, "\"x\": [\"" + "s".repeat(35) + "\", \"" + "s".repeat(35) + "\"]");
        refusedBy("events", 3, "\"events\": [{}, {}, {}, {}]");
        refusedBy("lanes", 3, "\"lanes\": [{}, {}, {}, {}]");
        refusedBy("lanes", 3,
                "\"events\": [{\"lane\": \"1\"}, {\"lane\": \"2\"}, {\"lane\": \"3\"}], \"lanes\": [{}]");
        refusedBy("sources", 2, "\"sources\": [{}, {}, {}]");
        refusedBy("fileBytes", 400, " ".repeat(400));
    }

    private static void refusedBy(String limit, int value, String fields) {
        byte[] json = "{\"format\": \"nenpyo-timeline\", \"version\": 1, %s}".formatted(fields)
                .getBytes(UTF_8);
        RefusedException refused = refusedBytes(json, SMALL);
        assertThat(refused.key()).isEqualTo(LIMIT_EXCEEDED);
        assertThat(refused.arguments()).containsExactly(limit, Integer.toString(value));
    }

    @Test
    void passesAnUnreadableStreamOn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThat(catchThrowableOfType(IOException.class, () -> new TimelineReader().read(broken, "x.json")))
                .hasMessage("x.json: the disk is gone");
    }

    @Test
    void leavesTheStreamOpen() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Marked.dataset("\"events\": []").json().getBytes(UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new TimelineReader().read(in, "x.json");
        assertThat(closed).isFalse();
    }

    private static RefusedException refusedBytes(byte[] bytes) {
        return refusedBytes(bytes, Limits.STANDARD);
    }

    private static RefusedException refusedBytes(byte[] bytes, Limits limits) {
        RefusedException refused = catchThrowableOfType(RefusedException.class,
                () -> new TimelineReader(limits).read(new ByteArrayInputStream(bytes), "x.json"));
        assertThat(refused).isNotNull();
        return refused;
    }
}
