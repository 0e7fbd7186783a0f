package nenpyo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds every quotation of the dataset against the text of its source. */
class ExcerptsTest {
    @Test
    void everyExcerptStandsVerbatimInItsSourceAndInOnePlace() {
        assertThat(faults(Dataset.json())).isEmpty();
    }

    @Test
    void noExcerptIsEmpty() {
        assertThat(Dataset.events()).allSatisfy(event -> {
            assertThat(event.get("excerpts")).as(event.get("id").asString()).isNotEmpty();
            event.get("excerpts")
                    .forEach(excerpt -> assertThat(excerpt.get("exact").asString()).isNotBlank());
        });
    }

    @Test
    void aWordThatTheSourceDoesNotHaveIsFound() {
        JsonNode dataset = Dataset.json();
        ObjectNode excerpt = excerpt(dataset);
        excerpt.put("exact", excerpt.get("exact").asString().replace("日米首脳会談", "日米首脳会議"));

        assertThat(faults(dataset)).singleElement().asString().startsWith("space-summit-2009: 0 places");
    }

    @Test
    void aPassageThatStandsTwiceIsFoundUnlessItsSurroundingsTellItApart() {
        JsonNode dataset = Dataset.json();
        ObjectNode excerpt = excerpt(dataset);
        excerpt.put("exact", "宇宙");
        assertThat(faults(dataset)).singleElement().asString().matches("space-summit-2009: \\d\\d+ places.*");

        excerpt.put("prefix", "日米同盟深化の一環として、");
        excerpt.put("suffix", "における安全保障協力の推進");
        assertThat(faults(dataset)).isEmpty();
    }

    @Test
    void aWidthThatWasRetypedIsFound() {
        JsonNode dataset = Dataset.json();
        ObjectNode excerpt = excerpt(dataset);
        excerpt.put("exact", excerpt.get("exact").asString().replace("2009", "２００９"));

        assertThat(faults(dataset)).hasSize(1);
    }

    private static ObjectNode excerpt(JsonNode dataset) {
        return (ObjectNode) dataset.get("events").get(0).get("excerpts").get(0);
    }

    private static List<String> faults(JsonNode dataset) {
        return Excerpts.faults(dataset, document -> Dataset.text(Dataset.FOLDER.resolve(document)));
    }
}
