package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nenpyo.drawing.Icons;
import nenpyo.model.Event;
import nenpyo.model.Timeline;
import nenpyo.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StarterFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void opensWithoutAProblem(String language) throws Exception {
        Path file = folder.resolve("new.json");
        StarterFile.write(file, Locale.of(language), false);

        OpenedTimeline opened = OpenTimeline.open(file);

        Timeline timeline = opened.timeline();
        assertThat(opened.problems()).isEmpty();
        assertThat(timeline.lanes()).hasSize(1)
                .allMatch(lane -> Icons.find("lane", Objects.requireNonNull(lane.icon())).isPresent());
        assertThat(timeline.sources()).hasSize(1);
        assertThat(timeline.languages()).containsExactly("ja", "en");
        Set<Object> forms = new HashSet<>();
        for (int i = 0; i < timeline.size(); i++) {
            Event event = timeline.event(i);
            Edtf date = Objects.requireNonNull(event.date());
            forms.add(date.type());
            assertThat(event.title().texts()).containsOnlyKeys("ja", "en");
            assertThat(event.extras().fields()).containsOnlyKeys("_comment");
            assertThat(Icons.find("kind", Objects.requireNonNull(event.kind()))).isPresent();
        }
        assertThat(timeline.size()).isEqualTo(3);
        assertThat(forms).hasSize(3);
        assertThat(timeline.extras().fields()).containsOnlyKeys("_comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isValidByTheSchema(String language) throws IOException {
        String schema = Files.readString(Path.of("data/schema/timeline-1.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json(language))).isEmpty();
    }

    @Test
    void isTheSameInBothLanguagesButForItsComments() throws IOException {
        JsonNode japanese = json("ja");
        JsonNode english = json("en");
        int comments = strip(english);

        assertThat(strip(japanese)).isEqualTo(comments).isEqualTo(8);
        for (ObjectNode file : new ObjectNode[]{(ObjectNode) japanese, (ObjectNode) english}) {
            file.remove("creator");
            file.remove("sources");
            ((ObjectNode) file.get("events").get(0).get("excerpts").get(0)).remove("exact");
        }
        assertThat(japanese).isEqualTo(english);
    }

    @Test
    void replacesNothingUnlessAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "mine");

        assertThatThrownBy(() -> StarterFile.write(file, Locale.ENGLISH, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");

        StarterFile.write(file, Locale.ENGLISH, true);
        assertThat(file).content().startsWith("{\n  \"_comment\": [\n    \"A start");
    }

    private static JsonNode json(String language) throws IOException {
        return JsonMapper.shared().readTree(StarterFile.content(Locale.of(language)));
    }

    /** Takes the comments out; gives their number. */
    private static int strip(JsonNode node) {
        int count = node instanceof ObjectNode object && object.remove("_comment") != null ? 1 : 0;
        for (JsonNode child : node) {
            count += strip(child);
        }
        return count;
    }
}
