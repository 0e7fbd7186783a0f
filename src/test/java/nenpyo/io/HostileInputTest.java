package nenpyo.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the bytes, there is a timeline or a refusal, and soon. */
class HostileInputTest {
    private static final String GOOD = Marked.dataset("""
            "asOf": "2021", "events": [{"id": "a", "lane": "space", "date": "2009-11", "importance": 5,
              "title": {"ja": "甲🛰", "en": "A"}, "actors": ["x"], "tags": ["t"],
              "excerpts": [{"source": "doj", "exact": "x", "locator": "1", "role": "disputes",
                "translation": {"en": {"text": "t"}}}], "links": [{"rel": "about", "event": "a"}]}]""")
            .json();

    @Property(tries = 2000)
    void neverThrowsAnythingButARefusal(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 2000)
    void survivesDamageToAGoodFile(@ForAll("damaged") byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property(tries = 1000)
    void survivesAnyValueAnywhere(@ForAll("misplaced") String json) {
        readOrRefuse(json.getBytes(UTF_8));
    }

    /** One byte of a good file replaced, or the file cut there. */
    @Provide
    Arbitrary<byte[]> damaged() {
        byte[] good = GOOD.getBytes(UTF_8);
        return Combinators.combine(Arbitraries.integers().between(0, good.length - 1), Arbitraries.bytes(),
                Arbitraries.of(true, false)).as((at, value, cut) -> {
                    byte[] bytes = Arrays.copyOf(good, cut ? at : good.length);
                    if (!cut) {
                        bytes[at] = value;
                    }
                    return bytes;
                });
    }

    /** One value of a good file replaced by one of another type. */
    @Provide
    Arbitrary<String> misplaced() {
        Arbitrary<String> value = Arbitraries.of("null", "true", "7", "1e999999999", "\"\"", "[]", "{}",
                "[[{}]]",
                "{\"\": {}}", "\"\\udc00\"", "[null]");
        int values = GOOD.split(": ", -1).length - 1;
        return Combinators.combine(Arbitraries.integers().between(1, values), value)
                .as(HostileInputTest::replaced);
    }

    private static String replaced(int which, String value) {
        String[] parts = GOOD.split(": ", -1);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> i == which
                        ? parts[i].replaceFirst("^(\"[^\"]*\"|[0-9]+)", Matcher
                                .quoteReplacement(value))
                        : parts[i])
                .collect(joining(": "));
    }

    @Example
    void takesLinearTimeForEqualAndMissingIds() {
        String equal = "{\"id\": \"a\", \"lane\": \"space\", \"title\": \"A\"}";
        ReadResult result = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> Marked.dataset("\"events\": [" + (equal + ", {}, ").repeat(50_000) + equal + "]")
                        .read());
        assertThat(result.timeline().size()).isEqualTo(100_001);
        assertThat(result.timeline().indexOf("a#50001")).isEqualTo(100_000);
    }

    @Example
    void takesLinearTimeForManyFields() {
        String fields = IntStream.range(0, 200_000).mapToObj(i -> "\"" + i + "\": 0").collect(joining(", "));
        ReadResult result = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> Marked.event(fields).read());
        assertThat(result.timeline().event(0).extras().fields()).hasSize(200_000);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            ReadResult result = new TimelineReader().read(new ByteArrayInputStream(bytes), "x.json");
            for (int i = 0; i < result.timeline().size(); i++) {
                assertThat(result.timeline().event(i).id()).isNotEmpty();
            }
        } catch (RefusedException e) {
            assertThat(e.line()).isPositive();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
