package nenpyo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nenpyo.model.Source;
import nenpyo.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceParserTest {
    @Test
    void picksOutWhatIsShown() {
        Source source = source(
                """
                        {"id": "doj-2021", "type": "report", "title": "防衛白書", "publisher": "防衛省", "language": "ja",
                         "author": [{"literal": "防衛省"}, {"family": "Doe", "given": "J."}], "URL": "https://example.org",
                         "container-title": "白書", "section": "第2節",
                         "custom": {"document": "sources/a.txt", "rights": "CC BY", "titleTranslated": {"en": "Defense"}, "x": 1}}""");
        assertThat(source).isEqualTo(new Source("doj-2021", "report", "防衛白書",
                List.of(new Source.Author(null, null, "防衛省"), new Source.Author("Doe", "J.", null)), null,
                "防衛省",
                "白書", "https://example.org", "ja", "sources/a.txt", "第2節",
                Wording.of(Map.of("en", "Defense")), "CC BY", source.json()));
        assertThat(source.json())
                .contains(
                        "\"custom\":{\"document\":\"sources/a.txt\",\"rights\":\"CC BY\",\"titleTranslated\":{\"en\":\"Defense\"},\"x\":1}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"date-parts\": [[2021]]}                 | 2021",
        "{\"date-parts\": [[2021, 3, 7]]}           | 2021-03-07",
        "{\"date-parts\": [[\"2021\", \"3\"], [2022]]} | 2021-03/2022",
        "{\"date-parts\": [[-43, 3]]}               | -0043-03",
        "{\"literal\": \"Reiwa 3\"}                 | Reiwa 3",
        "{\"raw\": \"spring 2021\"}                 | spring 2021",
        "\"2021-03\"                                | 2021-03"})
    void writesTheDateAsEdtf(String issued, String expected) {
        assertThat(source("{\"id\": \"a\", \"issued\": " + issued + "}").issued()).isEqualTo(expected);
    }

    @Test
    void takesANumberForAnIdAsCslDoes() {
        assertThat(source("{\"id\": 17}").id()).isEqualTo("17");
    }

    private static Source source(String json) {
        ReadResult result = Marked.of("""
                {"format": "nenpyo-timeline", "version": 1, "title": "T", "sources": [%s]}""".formatted(json))
                .read();
        assertThat(result.problems()).isEmpty();
        return result.timeline().sources().getFirst();
    }
}
