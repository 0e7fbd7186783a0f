package nenpyo.io;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nenpyo.model.Event;
import nenpyo.model.Problem;
import nenpyo.model.Timeline;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A dataset means the same in whatever order its fields come. */
class FieldOrderTest {
    private static final List<String> EVENT = List.of("\"id\": \"a\"", "\"lane\": \"cyber\"",
            "\"date\": \"2009-11\"",
            "\"title\": {\"ja\": \"甲\", \"fr\": \"A\"}", "\"importance\": 9", "\"tags\": [\"t\", 3]",
            "\"links\": [{\"event\": \"lost\", \"rel\": \"about\"}, {\"event\": \"b\", \"rel\": \"led-to\"}]",
            "\"excerpts\": [{\"source\": \"doj\", \"exact\": \"x\"}, {\"source\": \"lost\", \"exact\": \"y\"}]");

    private static final ReadResult EXPECTED = read(IntStream.range(0, 7).boxed().toList(),
            IntStream.range(0, EVENT.size()).boxed().toList());

    @Property(tries = 300)
    void doesNotMatter(@ForAll("dataset") List<Integer> dataset, @ForAll("event") List<Integer> event) {
        ReadResult result = read(dataset, event);
        assertThat(facts(result.problems())).isEqualTo(facts(EXPECTED.problems())).hasSize(5);
        Timeline timeline = result.timeline();
        Timeline expected = EXPECTED.timeline();
        assertThat(timeline.lanes()).isEqualTo(expected.lanes()).hasSize(3);
        assertThat(timeline.sources()).isEqualTo(expected.sources());
        assertThat(timeline.languages()).isEqualTo(expected.languages()).containsExactly("en", "ja", "fr");
        assertThat(timeline.title()).isEqualTo(expected.title());
        assertThat(timeline.asOf()).isEqualTo(expected.asOf());
        assertThat(timeline.range()).isEqualTo(expected.range());
        assertThat(events(timeline)).isEqualTo(events(expected));
    }

    @Provide
    Arbitrary<List<Integer>> dataset() {
        return Arbitraries.shuffle(IntStream.range(0, 7).boxed().toList());
    }

    @Provide
    Arbitrary<List<Integer>> event() {
        return Arbitraries.shuffle(IntStream.range(0, EVENT.size()).boxed().toList());
    }

    private static ReadResult read(List<Integer> dataset, List<Integer> event) {
        String first = event.stream().map(EVENT::get).collect(joining(", ", "{", "}"));
        List<String> fields = List.of("\"format\": \"nenpyo-timeline\"", "\"version\": 1",
                "\"title\": {\"en\": \"T\"}", "\"asOf\": \"2021\"", "\"sources\": [{\"id\": \"doj\"}]",
                "\"lanes\": [{\"id\": \"space\", \"title\": \"S\"}, {\"id\": \"cyber\", \"title\": \"C\"}]",
                "\"events\": [" + first + ", {\"id\": \"b\", \"lane\": \"lost\", \"title\": \"B\"}]");
        return Marked.of(dataset.stream().map(fields::get).collect(joining(",\n", "{", "}"))).read();
    }

    /** The problems but for their places, which the order changes. */
    private static List<String> facts(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.key() + " " + problem.jsonPath() + " " + problem.arguments())
                .sorted()
                .toList();
    }

    private static List<Event> events(Timeline timeline) {
        return IntStream.range(0, timeline.size()).mapToObj(timeline::event).toList();
    }
}
