package nenpyo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nenpyo.app.FormatGuide.Kind;
import nenpyo.time.EdtfException;
import nenpyo.time.EdtfParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormatGuideTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void namesEveryFieldOfTheSchema(String language) throws IOException {
        Set<String> fields = new TreeSet<>();
        JsonNode schema = JsonMapper.shared()
                .readTree(Files.readString(Path.of("data/schema/timeline-1.schema.json")));
        addFields(schema, fields);
        String guide = FormatGuide.in(Locale.of(language)).markdown();

        assertThat(fields).hasSizeGreaterThan(50);
        assertThat(fields).allSatisfy(field -> assertThat(guide).contains("`" + field + "`"));
    }

    private static void addFields(JsonNode node, Set<String> fields) {
        JsonNode properties = node.get("properties");
        if (properties != null) {
            fields.addAll(properties.propertyNames());
        }
        node.forEach(child -> addFields(child, fields));
    }

    @Test
    void saysTheSameInBothLanguages() {
        List<FormatGuide.Block> japanese = FormatGuide.in(Locale.JAPANESE).blocks();
        List<FormatGuide.Block> english = FormatGuide.in(Locale.US).blocks();

        assertThat(japanese).extracting(FormatGuide.Block::kind)
                .isEqualTo(english.stream().map(FormatGuide.Block::kind).toList());
        assertThat(japanese).filteredOn(b -> b.kind() != Kind.CODE)
                .allMatch(b -> b.text().matches(".*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"));
        assertThat(english).allMatch(b -> b.text().replaceAll("\\{.*?}", "").matches("[\\x00-\\x7F]*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void givesDatesThatCanBeRead(String language) throws EdtfException {
        List<String> lines = FormatGuide.in(Locale.of(language))
                .blocks()
                .stream()
                .filter(block -> block.kind() == Kind.CODE)
                .flatMap(block -> block.text().lines())
                .toList();

        assertThat(lines).hasSizeGreaterThan(10);
        for (String line : lines) {
            String date = line.replaceAll(" .*", "");
            assertThat(EdtfParser.parse(date)).hasToString(date);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isOfTheSimplestMarkdown(String language) {
        List<FormatGuide.Block> blocks = FormatGuide.in(Locale.of(language)).blocks();

        assertThat(blocks.getFirst().kind()).isEqualTo(Kind.TITLE);
        assertThat(blocks).filteredOn(b -> b.kind() != Kind.CODE)
                .allSatisfy(b -> assertThat(b.text()).doesNotContain("**", "](", "```").doesNotStartWith("#"))
                .allMatch(b -> b.text().chars().filter(c -> c == '`').count() % 2 == 0);
    }
}
