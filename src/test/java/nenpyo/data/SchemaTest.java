package nenpyo.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds the dataset against the schema, and the schema against faults planted in the dataset. */
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Dataset.text(Dataset.FOLDER.resolve("schema/timeline-1.schema.json")),
                    InputFormat.JSON);

    @Test
    void theDatasetIsValid() {
        assertThat(errors(Dataset.json())).isEmpty();
    }

    @Test
    void theDatasetNamesTheSchemaThatLiesBesideIt() {
        assertThat(Dataset.FOLDER.resolve(Dataset.json().get("$schema").asString())).exists();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aPlantedFaultIsFound(String where, Consumer<ObjectNode> fault) {
        ObjectNode dataset = (ObjectNode) Dataset.json();
        fault.accept(dataset);

        assertThat(errors(dataset)).isNotEmpty().allMatch(error -> error.startsWith(where), "at " + where);
    }

    static Stream<Arguments> faults() {
        return Stream.of(fault("/format", d -> d.put("format", "timeline")),
                fault("/version", d -> d.put("version", 2)), fault("/asOf", d -> d.put("asOf", 2021)),
                fault(": required", d -> d.remove("events")),
                fault("/lanes/1/color", d -> lane(d).put("color", "green")),
                fault("/lanes/1: required", d -> lane(d).remove("title")),
                fault("/events/3: required", d -> event(d).remove("lane")),
                fault("/events/3/date", d -> event(d).put("date", 2009)),
                fault("/events/3/importance", d -> event(d).put("importance", 6)),
                fault("/events/3/importance", d -> event(d).put("importance", 2.5)),
                fault("/events/3/id", d -> event(d).put("id", "")),
                fault("/events/3/title", d -> event(d).put("title", 3)),
                fault("/events/3/title", d -> event(d).putObject("title").put("not a tag", "x")),
                fault("/events/3/actors", d -> event(d).put("actors", "x")),
                fault("/events/3/excerpts/0: required", d -> excerpt(d).remove("exact")),
                fault("/events/3/excerpts/0: required", d -> excerpt(d).remove("source")),
                fault("/events/3/excerpts/0/role", d -> excerpt(d).put("role", "proves")),
                fault("/sources/0: required", d -> ((ObjectNode) d.get("sources").get(0)).remove("id")));
    }

    private static Arguments fault(String where, Consumer<ObjectNode> fault) {
        return Arguments.of(where, fault);
    }

    private static ObjectNode lane(ObjectNode dataset) {
        return (ObjectNode) dataset.get("lanes").get(1);
    }

    private static ObjectNode event(ObjectNode dataset) {
        return (ObjectNode) dataset.get("events").get(3);
    }

    private static ObjectNode excerpt(ObjectNode dataset) {
        return (ObjectNode) event(dataset).get("excerpts").get(0);
    }

    /** Each error as {@code /place: keyword: message}. */
    private static List<String> errors(JsonNode dataset) {
        return SCHEMA.validate(dataset)
                .stream()
                .map(e -> e.getInstanceLocation() + ": " + e.getKeyword() + ": " + e.getMessage())
                .toList();
    }
}
